import { Meilisearch, MeilisearchApiError, type MultiSearchQuery } from 'meilisearch';
import { isEnough } from './coverage.ts';
import { readSuggestions, SuggestionWriter, suggestTerms } from './embedded-suggest.ts';
import type { EngineAnswer, EngineSuggestion, SearchEngine, SearchRequest } from './engine.ts';
import { candidateQueries, type Match, orderMatches, toHit } from './meilisearch-candidates.ts';
import { isCovered, isDoubtful } from './meilisearch-checks.ts';
import {
  type Coverage,
  coverage,
  repaired,
  totalsOf,
  type Weighed,
  weighed,
  weighedExactly,
  weighingQueries,
  wholeCoverage,
} from './meilisearch-coverage.ts';
import { countingQueries, readCounts } from './meilisearch-facets.ts';
import { compileDemand, narrowingFilter } from './meilisearch-filter.ts';
import { type IndexedDocument, rebuildIndex } from './meilisearch-index.ts';
import { type FoundClause, nearWords } from './meilisearch-vocabulary.ts';
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
  const clauses = plan.clauses.map((clause): FoundClause => ({ clause, standIns: [] }));
  const first = await ask(client, uid, request, clauses);
  if (isEnough(first.answer.total, clauses.length) || clauses.length === 0) return first.answer;
  const narrowing = narrowingFilter([plan.filters, request.filters]);
  const scope = { client, uid, narrowing, excluded: plan.excluded };
  const lacked = first.weighed.some(({ having }) => having === 0);
  const mended = await weighedExactly(scope, lacked ? await repaired(scope, first.weighed) : first.weighed);
  const covering = await coverage(scope, mended, lacked);
  const { answer } = await ask(client, uid, request, mended, { weighed: mended, coverage: covering });
  return {
    ...answer,
    relaxed: covering.lacking.map(({ clause }) => clause.text),
    corrected: mended.flatMap(({ standIns }) =>
      standIns.flatMap(({ from, to, why }) =>
        why === 'corrected' ? to.map((word) => ({ from, to: word })) : [],
      ),
    ),
    near: answer.total === 0 ? await nearWords(client, uid, plan.clauses) : [],
  };
}

/** Candidates, totals, facets and weights of what is asked, in one request; all clauses are asked for where nothing is given. */
async function ask(
  client: Meilisearch,
  uid: string,
  request: SearchRequest,
  found: readonly FoundClause[],
  given?: { weighed: Weighed[]; coverage: Coverage },
): Promise<{ answer: Answer; weighed: Weighed[] }> {
  const { plan, sort, limit, offset } = request;
  const clauses = found.map(({ clause }) => clause);
  const { demand } = given?.coverage ?? wholeCoverage(weighed(found, []));
  const compiled = compileDemand(demand, plan.excluded);
  const narrowings = [plan.filters, request.filters];
  const filter = [compiled.filter, narrowingFilter(narrowings)].filter(Boolean);
  const { listed, spoken } = candidateQueries(uid, compiled, filter, request, clauses);
  const counting = countingQueries(uid, compiled, narrowings);
  const weighing = given ? [] : weighingQueries(uid, clauses);
  const asked = [listed, spoken, counting.map(({ query }) => query), weighing.flat()];
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, IndexedDocument>({
    queries: asked.flat(),
  });
  const [lists = [], said = [], counted = [], weights = []] = asked.map(({ length }) =>
    results.splice(0, length),
  );
  const known = given?.weighed ?? weighed(found, totalsOf(weighing, weights));
  const covering = given?.coverage ?? wholeCoverage(known);
  const doubtful = isDoubtful(covering);
  const matches = (answers: typeof results): Match[][] =>
    answers.map(({ hits }) => (doubtful ? hits.filter((hit) => isCovered(hit, covering)) : hits));
  const ordered = orderMatches({ listed: matches(lists), spoken: matches(said) }, sort, known, plan);
  const marked = markedBy(clauses);
  const counts = readCounts(counting, counted);
  // Alternatives may both match a record, and an unchecked phrase may be none: what was read whole is counted.
  const estimated = compiled.alternatives.length > 1 || doubtful;
  const readWhole = counts.total <= (listed[0]?.limit ?? 0);
  const hits = ordered.slice(offset, offset + limit).map((match) => toHit(match, marked));
  const total = estimated && readWhole ? ordered.length : counts.total;
  return { answer: { ...NOTHING, total, facets: counts.facets, hits }, weighed: known };
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
