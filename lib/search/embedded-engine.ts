import type { Client, Row } from '@libsql/client';
import { currentGeneration, openIndex, writeGeneration } from './embedded-index.ts';
import { countStatement, FACETS, facetStatement, rowsStatement } from './embedded-query.ts';
import type { EngineAnswer, EngineHit, SearchEngine, SearchRequest } from './engine.ts';
import { matchExpression, type QueryTerm, queryTerms, termWords } from './query-terms.ts';
import { type Candidate, score } from './rerank.ts';
import { snippet } from './snippet.ts';

/** Matches that the second stage looks at; beyond them the engine's own order stands. */
const RERANKED = 300;

/** What is asked of the index in the end. */
interface Plan {
  terms: QueryTerm[];
  match: string | null;
  prefix: string | null;
  relaxed: string[];
}

/**
 * The embedded engine on SQLite FTS5, its index in a file of its own that any rebuild can make anew.
 * @example const engine = openEmbeddedEngine('/srv/lindung/data/search.db')
 */
export function openEmbeddedEngine(file: string): SearchEngine {
  const client = openIndex(file);
  return {
    name: 'embedded',
    search: (request) => search(client, request),
    rebuild: async (records) => ({ records: await writeGeneration(client, records) }),
    count: async () => {
      const generation = await currentGeneration(client);
      return generation === null ? 0 : countRows(client, generation);
    },
    close: async () => client.close(),
  };
}

async function countRows(client: Client, generation: number): Promise<number> {
  const { rows } = await client.execute(`SELECT count(*) AS count FROM record_${generation}`);
  return Number(rows[0]?.count ?? 0);
}

async function search(client: Client, request: SearchRequest): Promise<EngineAnswer> {
  const started = performance.now();
  const generation = await currentGeneration(client);
  const terms = queryTerms(request.q);
  const understood = terms.map(({ type, words }) => ({ type, value: words.join(' ') }));
  const nothing = {
    total: 0,
    hits: [],
    facets: { kind: [], status: [], topic: [], instrument: [], language: [] },
  };
  const meaningless = request.q.trim() !== '' && terms.length === 0;
  if (generation === null || meaningless)
    return { ...nothing, understood, relaxed: [], tookMs: performance.now() - started };
  const plan = await findPlan(client, generation, terms, request);
  const limit = Math.max(RERANKED, request.offset + request.limit);
  const statements = [
    rowsStatement(generation, plan.match, request, limit),
    countStatement(generation, plan.match, request),
    ...FACETS.map((facet) => facetStatement(generation, plan.match, request, facet)),
  ];
  const [rows, count, ...facets] = await client.batch(statements, 'read');
  const ranked = rank(rows?.rows ?? [], plan, request);
  return {
    total: Number(count?.rows[0]?.count ?? 0),
    hits: ranked.slice(request.offset, request.offset + request.limit).map((hit) => toHit(hit, plan)),
    facets: {
      ...nothing.facets,
      ...Object.fromEntries(FACETS.map(([name], index) => [name, facetCounts(facets[index]?.rows)])),
    },
    understood,
    relaxed: plan.relaxed,
    tookMs: performance.now() - started,
  };
}

/** All terms; else the last as a beginning; else as many as there are matches for. */
async function findPlan(
  client: Client,
  generation: number,
  terms: QueryTerm[],
  request: SearchRequest,
): Promise<Plan> {
  const whole = { terms, match: terms.length > 0 ? matchExpression(terms) : null, prefix: null, relaxed: [] };
  if (whole.match === null) return whole;
  const count = async (match: string): Promise<number> => {
    const { rows } = await client.execute(countStatement(generation, match, request));
    return Number(rows[0]?.count ?? 0);
  };
  if ((await count(whole.match)) > 0) return whole;
  const beginning = matchExpression(terms, { prefix: true });
  if ((await count(beginning)) > 0)
    return { ...whole, match: beginning, prefix: terms.at(-1)?.words[0] ?? null };
  return (await relaxedPlan(terms, count)) ?? whole;
}

/** More terms than these are not tried in every combination. */
const COMBINED = 6;

/** The plan that leaves out the fewest terms, of such plans the one with most matches; null where no term matches at all. */
async function relaxedPlan(
  terms: readonly QueryTerm[],
  count: (match: string) => Promise<number>,
): Promise<Plan | null> {
  const present: QueryTerm[] = [];
  for (const term of terms) if ((await count(matchExpression([term]))) > 0) present.push(term);
  const tried = present.slice(0, COMBINED);
  for (let size = tried.length; size > 0; size -= 1) {
    let best = { kept: [] as QueryTerm[], matches: 0 };
    for (const kept of combinations(tried, size)) {
      const matches = await count(matchExpression(kept));
      if (matches > best.matches) best = { kept, matches };
    }
    if (best.matches === 0) continue;
    const relaxed = terms.filter((term) => !best.kept.includes(term)).map(({ words }) => words.join(' '));
    return { terms: best.kept, match: matchExpression(best.kept), prefix: null, relaxed };
  }
  return null;
}

function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

type Ranked = Candidate & { score: number };

function rank(rows: readonly Row[], plan: Plan, request: SearchRequest): Ranked[] {
  const best = Math.min(...rows.map((row) => Number(row.relevance)));
  const candidates = rows.map((row) => {
    const candidate = row as unknown as Candidate;
    // bm25 in SQLite is negative, the best the lowest.
    const relevance = plan.match === null || best === 0 ? 0 : Number(row.relevance) / best;
    return { ...candidate, relevance };
  });
  const words = termWords(plan.terms);
  const scored = candidates.map((candidate) => ({
    ...candidate,
    score: plan.match === null ? 0 : score(candidate, words),
  }));
  if (request.sort !== 'relevance' || plan.match === null) return scored;
  const head = scored.slice(0, RERANKED);
  const order = (a: Ranked, b: Ranked): number =>
    b.score - a.score ||
    a.rank - b.rank ||
    a.instrument.localeCompare(b.instrument) ||
    a.position - b.position;
  return [...head.sort(order), ...scored.slice(RERANKED)];
}

function toHit(candidate: Ranked, plan: Plan): EngineHit {
  const { id, instrument, eId, lang, source } = candidate;
  const words = new Set(termWords(plan.terms));
  const spans = snippet(candidate.text || candidate.heading || candidate.explanation, words, plan.prefix);
  return { id, instrument, eId, lang, source, score: Number(candidate.score.toFixed(4)), snippet: spans };
}

function facetCounts(rows: readonly Row[] | undefined): { value: string; count: number }[] {
  return (rows ?? []).map((row) => ({ value: String(row.value), count: Number(row.count) }));
}
