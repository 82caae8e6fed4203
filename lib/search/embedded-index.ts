import { type Client, createClient, type InStatement } from '@libsql/client';
import { ColumnWriter } from './embedded-columns.ts';
import { SuggestionWriter } from './embedded-suggest.ts';
import type { SearchRecord } from './engine.ts';

const BATCH = 2000;
/** Words a vocabulary keeps: misprints of one record are no correction of anything. */
const SHORTEST = 2;
/** Columns of the full-text table. */
export const SEARCHED = [
  'label',
  'defines',
  'heading',
  'text',
  'path',
  'instrumentTitle',
  'explanation',
  'stems',
] as const satisfies readonly (keyof SearchRecord)[];
/** Columns kept beside it, for what is shown and ranked. */
const STORED = [
  'id',
  'instrument',
  'eId',
  'lang',
  'source',
  'status',
  'standing',
  'rank',
  'label',
  'defines',
  'heading',
  'text',
  'path',
  'explanation',
] as const satisfies readonly (keyof SearchRecord)[];

/** Opens the index file, made where it is missing. */
export function openIndex(file: string): Client {
  return createClient({ url: `file:${file}`, timeout: 5000 });
}

/**
 * The tables that hold the index now, null where none was ever built; a rebuild makes new ones and drops these when done.
 * @example await currentGeneration(client) // 3
 */
export async function currentGeneration(client: Client): Promise<number | null> {
  try {
    const { rows } = await client.execute('SELECT max(number) AS number FROM generation');
    const number = rows[0]?.number;
    return typeof number === 'number' ? number : null;
  } catch (error) {
    if (String(error).includes('no such table')) return null;
    throw error;
  }
}

/**
 * Writes all records into tables of their own, then makes them the index in one transaction: one that breaks off leaves the old index.
 * @returns the number of records written
 */
export async function writeGeneration(
  client: Client,
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<number> {
  await client.execute('PRAGMA journal_mode = WAL');
  // The index can be made anew from the database: a crash of the machine may cost it.
  await client.execute('PRAGMA synchronous = OFF');
  await client.execute('CREATE TABLE IF NOT EXISTS generation (number INTEGER NOT NULL)');
  const before = await currentGeneration(client);
  const next = (before ?? 0) + 1;
  await client.batch([...dropStatements(next), ...createStatements(next)], 'write');
  const columns = new ColumnWriter();
  const suggestions = new SuggestionWriter();
  let count = 0;
  let batch: InStatement[] = [];
  for await (const record of records) {
    count += 1;
    columns.add(record);
    suggestions.add(record);
    batch.push(...insertStatements(next, count, record));
    if (batch.length >= BATCH * 2) {
      await client.batch(batch, 'write');
      batch = [];
    }
  }
  await client.batch(
    [
      ...batch,
      ...columns.statements(`column_${next}`),
      { sql: `INSERT INTO column_${next} VALUES ('suggestions', ?)`, args: [suggestions.written()] },
      `INSERT INTO words_${next} (words_${next}) VALUES ('optimize')`,
      ...vocabularyStatements(next),
    ],
    'write',
  );
  const swap: InStatement[] = [
    'DELETE FROM generation',
    { sql: 'INSERT INTO generation VALUES (?)', args: [next] },
  ];
  await client.batch(before === null ? swap : [...swap, ...dropStatements(before)], 'write');
  return count;
}

function createStatements(generation: number): string[] {
  return [
    `CREATE TABLE record_${generation} (rowid INTEGER PRIMARY KEY, ${STORED.join(', ')})`,
    `CREATE TABLE column_${generation} (name TEXT PRIMARY KEY, content)`,
    `CREATE VIRTUAL TABLE words_${generation} USING fts5(${SEARCHED.join(', ')}, content = '', tokenize = 'unicode61 remove_diacritics 2')`,
    `CREATE VIRTUAL TABLE vocabulary_${generation} USING fts5vocab(words_${generation}, col)`,
    `CREATE TABLE term_${generation} (word TEXT PRIMARY KEY, records INTEGER NOT NULL) WITHOUT ROWID`,
  ];
}

/** Words as printed, with the records that have them in their own text; what only stems or titles have is none. */
function vocabularyStatements(generation: number): string[] {
  return [
    `INSERT INTO term_${generation} SELECT term, sum(doc) FROM vocabulary_${generation}
      WHERE col IN ('heading', 'text', 'defines', 'explanation', 'instrumentTitle') AND length(term) >= ${SHORTEST}
      GROUP BY term`,
  ];
}

function dropStatements(generation: number): string[] {
  return ['vocabulary', 'words', 'record', 'column', 'term'].map(
    (table) => `DROP TABLE IF EXISTS ${table}_${generation}`,
  );
}

function insertStatements(generation: number, rowid: number, record: SearchRecord): InStatement[] {
  const marks = (count: number): string => new Array(count).fill('?').join(', ');
  return [
    {
      sql: `INSERT INTO record_${generation} (rowid, ${STORED.join(', ')}) VALUES (${marks(STORED.length + 1)})`,
      args: [rowid, ...STORED.map((name) => record[name])],
    },
    {
      sql: `INSERT INTO words_${generation} (rowid, ${SEARCHED.join(', ')}) VALUES (${marks(SEARCHED.length + 1)})`,
      args: [rowid, ...SEARCHED.map((name) => record[name])],
    },
  ];
}
