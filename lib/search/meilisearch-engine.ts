import { Meilisearch, MeilisearchApiError, type MultiSearchQuery } from 'meilisearch';
import { readSuggestions, SuggestionWriter, suggestTerms } from './embedded-suggest.ts';
import type { EngineAnswer, EngineSuggestion, SearchEngine, SearchRequest } from './engine.ts';
import { candidateQueries, type Match, orderMatches, toHit } from './meilisearch-candidates.ts';
import { meets, uncertain } from './meilisearch-checks.ts';
import { countingQueries, readCounts } from './meilisearch-facets.ts';
import { compileClauses, narrowingFilter } from './meilisearch-filter.ts';
import { type IndexedDocument, rebuildIndex } from './meilisearch-index.ts';
import { relaxedClauses } from './meilisearch-relax.ts';
import { type FoundClause, nearWords } from './meilisearch-vocabulary.ts';
import { isEnough } from './relax.ts';
import { markedBy } from './snippet.ts';
import { wordsOf } from './tokens.ts';

/** Where a server is and what opens it. */
export interface MeilisearchOptions {
  url: string;
  /** A key that may search is enough to read; a rebuild wants one that may make, set, fill, swap and delete indexes and read tasks. */
  apiKey?: string | undefined;
  /** Name of the index. */
  index: string;
  /** Milliseconds after which a request is given up. */
  patience?: number;
}

type Answer = Omit<EngineAnswer, 'tookMs'>;
const NOTHING: Answer = {
  total: 0,
  hits: [],
  facets: { kind: [], status: [], topic: [], instrument: [], language: [] },
  relaxed: [],
  corrected: [],
  near: [],
};
/** Records looked through for terms and headings that begin as typed. */
const SUGGESTIONS_READ = 100;

/**
 * The engine on a Meilisearch server. An index that was never built holds nothing; an error of the server is thrown.
 * @example openMeilisearchEngine({ url: 'http://localhost:7700', apiKey: searchKey, index: 'lindung' })
 */
export function openMeilisearchEngine({ url, apiKey, index, patience }: MeilisearchOptions): SearchEngine {
  const access = { host: url, ...(apiKey === undefined ? {} : { apiKey }) };
  const reading = new Meilisearch({ ...access, ...(patience === undefined ? {} : { timeout: patience }) });
  return {
    name: 'meilisearch',
    search: async (request) => {
      const started = performance.now();
      const answer = await unlessUnbuilt(search(reading, index, request), NOTHING);
      return { ...answer, tookMs: performance.now() - started };
    },
    suggest: (text, limit) => unlessUnbuilt(suggest(reading, index, text, limit), []),
    rebuild: async (records) => ({ records: await rebuildIndex(new Meilisearch(access), index, records) }),
    count: () => unlessUnbuilt(count(reading, index), 0),
    close: async () => {},
  };
}

async function unlessUnbuilt<Value>(work: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return otherwise;
    throw error;
  }
}

async function count(client: Meilisearch, uid: string): Promise<number> {
  return (await client.index(uid).search('', { page: 1, hitsPerPage: 0 })).totalHits;
}

async function search(client: Meilisearch, uid: string, request: SearchRequest): Promise<Answer> {
  const { plan } = request;
  const meaningless = plan.text.trim() !== '' && plan.understood.length === 0;
  if (meaningless) return NOTHING;
  const whole = plan.clauses.map((clause): FoundClause => ({ clause, standIns: [] }));
  const first = await ask(client, uid, request, whole);
  if (whole.length === 0 || isEnough(first.total, whole.length)) return first;
  const narrowing = narrowingFilter([plan.filters, request.filters]);
  const scope = { client, uid, narrowing, excluded: plan.excluded };
  const { kept, leftOut } = await relaxedClauses(scope, whole);
  const answer = await ask(client, uid, request, kept, leftOut);
  return {
    ...answer,
    relaxed: leftOut.map(({ clause }) => clause.text),
    corrected: kept.flatMap(({ standIns }) =>
      standIns.flatMap(({ from, to, why }) =>
        why === 'corrected' ? to.map((word) => ({ from, to: word })) : [],
      ),
    ),
    near: answer.total === 0 ? await nearWords(client, uid, plan.clauses) : [],
  };
}

/** Candidates, totals and facets of some clauses, in one request. */
async function ask(
  client: Meilisearch,
  uid: string,
  request: SearchRequest,
  found: readonly FoundClause[],
  leftOut: readonly FoundClause[] = [],
): Promise<Answer> {
  const { plan, sort, limit, offset } = request;
  const clauses = found.map(({ clause }) => clause);
  // What has also what was left out comes first.
  const wished = [...clauses, ...leftOut.map(({ clause }) => clause)];
  const compiled = compileClauses(clauses, plan.excluded);
  const doubtful = uncertain(clauses, compiled.unchecked);
  const narrowings = [plan.filters, request.filters];
  const filter = [compiled.filter, narrowingFilter(narrowings)].filter(Boolean);
  const { listed, spoken } = candidateQueries(uid, compiled, filter, request, wished);
  const counting = countingQueries(uid, compiled, narrowings);
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, IndexedDocument>({
    queries: [...listed, ...spoken, ...counting.map(({ query }) => query)],
  });
  const matches = results
    .slice(0, listed.length + spoken.length)
    .map(({ hits }) => hits.filter((hit: Match) => meets(hit, doubtful)));
  const ordered = orderMatches(
    { listed: matches.slice(0, listed.length), spoken: matches.slice(listed.length) },
    sort,
    wished,
    plan,
  );
  const marked = markedBy(wished);
  const counts = readCounts(counting, results.slice(listed.length + spoken.length));
  // Alternatives may both match a record, and an unchecked phrase may be none: what was read whole is counted.
  const estimated = compiled.alternatives.length > 1 || doubtful.length > 0;
  const readWhole = counts.total <= (listed[0]?.limit ?? 0);
  return {
    ...NOTHING,
    total: estimated && readWhole ? ordered.length : counts.total,
    facets: counts.facets,
    hits: ordered.slice(offset, offset + limit).map((match) => toHit(match, marked)),
  };
}

async function suggest(
  client: Meilisearch,
  uid: string,
  text: string,
  limit: number,
): Promise<EngineSuggestion[]> {
  const typed = wordsOf(text).join(' ');
  if (typed === '') return [];
  const { hits } = await client.index<IndexedDocument>(uid).search(typed, {
    attributesToSearchOn: ['defines', 'heading'],
    attributesToRetrieve: ['instrument', 'eId', 'lang', 'defines', 'heading', 'standing'],
    matchingStrategy: 'all',
    limit: SUGGESTIONS_READ,
  });
  const writer = new SuggestionWriter();
  for (const hit of hits) writer.add(hit);
  return suggestTerms(readSuggestions(writer.written()), text, limit);
}
