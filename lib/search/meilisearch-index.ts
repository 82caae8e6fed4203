import type { Meilisearch, Settings, Task } from 'meilisearch';
import type { SearchRecord } from './engine.ts';
import { wordsOf } from './tokens.ts';

const BATCH = 2000;
/** A large batch on a busy machine: what takes longer is not coming. */
const TASK = { timeout: 600_000, interval: 50 };

/** Searched in this order, the most telling first. */
const SEARCHED = [
  'label',
  'defines',
  'heading',
  'text',
  'instrumentTitle',
  'path',
  'explanation',
  'punishes',
  'gist',
  'catchwords',
] as const;
/** Our own words decide by an attribute of theirs: a phrase or a name does not stand in them. */
const PRINTED = SEARCHED.filter((name) => name !== 'gist' && name !== 'catchwords');
/** What the provision itself says: a word excluded is excluded there. */
const OWN = ['label', 'defines', 'heading', 'text'] as const;
const CITED = ['label', 'instrumentTitle'];

/** A record as the server holds it. */
export interface IndexedDocument extends Omit<SearchRecord, 'stems' | 'aboutStems' | 'gistStems'> {
  /** The record's id in letters that the server takes for a key. */
  key: string;
  /** The different words of all that is searched, folded: who has a word is decided by these, exactly. */
  words: string[];
  /** Those of the provision's own. */
  ownWords: string[];
  /** The different stems, likewise. */
  forms: string[];
  /** The different words and stems of our own words on it. */
  gistWords: string[];
}

const filtered = (attribute: string, facetSearch = false) => ({
  attributePatterns: [attribute],
  features: { facetSearch, filter: { equality: true, comparison: attribute === 'year' } },
});

/**
 * What an index is set to. Membership is decided by filters on `words` and `forms`, so that alternatives, negation and relaxing are exact and no
 * word of a query is the server's to reinterpret; its ranking rules only order what is found. Numbers and citation fields suffer no typo: 76D is not 76E.
 */
export const SETTINGS: Settings = {
  searchableAttributes: [...SEARCHED],
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'standing:desc'],
  filterableAttributes: [
    filtered('words', true),
    filtered('gistWords', true),
    ...['ownWords', 'forms', 'kind', 'status', 'topics', 'instrument', 'lang', 'year'].map((name) =>
      filtered(name),
    ),
  ],
  sortableAttributes: ['year', 'standing'],
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnAttributes: CITED,
  },
  faceting: { maxValuesPerFacet: 1000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 10_000_000 },
};

/** A task of the server that failed, with its reason. */
export class MeilisearchTaskError extends Error {
  readonly code: string;

  constructor(task: Task) {
    super(`Meilisearch could not finish ${task.type}: ${task.error?.message ?? task.status}`);
    this.name = 'MeilisearchTaskError';
    this.code = task.error?.code ?? task.status;
  }
}

/**
 * Writes all records into an index of its own and swaps it with the one searched; where it breaks off, the one searched stays.
 * @returns the number of records written
 * @throws MeilisearchTaskError where the server refuses a step
 */
export async function rebuildIndex(
  client: Meilisearch,
  uid: string,
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<number> {
  const next = `${uid}-next`;
  await client.deleteIndexIfExists(next);
  await done(client.createIndex(next, { primaryKey: 'key' }));
  try {
    await done(client.index(next).updateSettings(SETTINGS));
    const count = await addRecords(client, next, records);
    // A swap wants both to exist.
    await client.createIndex(uid, { primaryKey: 'key' }).waitTask(TASK);
    await done(client.swapIndexes([{ indexes: [uid, next], rename: false }]));
    return count;
  } finally {
    await client.deleteIndex(next).waitTask(TASK);
  }
}

async function addRecords(
  client: Meilisearch,
  uid: string,
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<number> {
  let count = 0;
  let batch: IndexedDocument[] = [];
  const add = async (): Promise<void> => {
    if (batch.length > 0) await done(client.index<IndexedDocument>(uid).addDocuments(batch));
    batch = [];
  };
  for await (const record of records) {
    count += 1;
    batch.push(toDocument(record));
    if (batch.length >= BATCH) await add();
  }
  await add();
  return count;
}

async function done(task: { waitTask(options: typeof TASK): Promise<Task> }): Promise<void> {
  const result = await task.waitTask(TASK);
  if (result.status !== 'succeeded') throw new MeilisearchTaskError(result);
}

function toDocument({ stems, aboutStems, gistStems, ...record }: SearchRecord): IndexedDocument {
  return {
    ...record,
    key: Buffer.from(record.id).toString('base64url'),
    words: different(PRINTED.flatMap((name) => wordsOf(record[name]))),
    ownWords: different(OWN.flatMap((name) => wordsOf(record[name]))),
    forms: different(`${stems} ${aboutStems}`.split(' ').filter(Boolean)),
    gistWords: different([record.gist, record.catchwords, gistStems, record.catchwordStems].flatMap(wordsOf)),
  };
}

function different(words: readonly string[]): string[] {
  return [...new Set(words)];
}
