import type { Client, Row } from '@libsql/client';
import { currentGeneration, openIndex, writeGeneration } from './embedded-index.ts';
import {
  countStatement,
  FACETS,
  facetStatement,
  matchExpression,
  type Narrowed,
  rowsStatement,
} from './embedded-query.ts';
import type { EngineAnswer, EngineHit, SearchEngine, SearchRequest } from './engine.ts';
import type { Clause } from './query-plan.ts';
import { type Candidate, score } from './rerank.ts';
import { snippet } from './snippet.ts';

/** Matches that the second stage looks at; beyond them the engine's own order stands. */
const RERANKED = 300;

/** What is asked of the index in the end. */
interface Asked {
  clauses: readonly Clause[];
  match: string | null;
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
    suggest: async () => [],
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
  const nothing = {
    total: 0,
    hits: [],
    facets: { kind: [], status: [], topic: [], instrument: [], language: [] },
    relaxed: [],
    corrected: [],
    near: [],
  };
  const { plan, sort } = request;
  const meaningless = plan.text.trim() !== '' && plan.understood.length === 0;
  if (generation === null || meaningless) return { ...nothing, tookMs: performance.now() - started };
  const narrowed: Narrowed = { ...plan.filters, ...request.filters, sort };
  const asked = await findAsked(client, generation, plan.clauses, narrowed);
  const limit = Math.max(RERANKED, request.offset + request.limit);
  const statements = [
    rowsStatement(generation, asked.match, narrowed, limit),
    countStatement(generation, asked.match, narrowed),
    ...FACETS.map((facet) => facetStatement(generation, asked.match, narrowed, facet)),
  ];
  const [rows, count, ...facets] = await client.batch(statements, 'read');
  const ranked = rank(rows?.rows ?? [], asked, request);
  return {
    ...nothing,
    total: Number(count?.rows[0]?.count ?? 0),
    hits: ranked.slice(request.offset, request.offset + request.limit).map((hit) => toHit(hit, asked)),
    facets: {
      ...nothing.facets,
      ...Object.fromEntries(FACETS.map(([name], index) => [name, facetCounts(facets[index]?.rows)])),
    },
    relaxed: asked.relaxed,
    tookMs: performance.now() - started,
  };
}

/** All clauses; else as many as there are matches for. */
async function findAsked(
  client: Client,
  generation: number,
  clauses: readonly Clause[],
  narrowed: Narrowed,
): Promise<Asked> {
  const whole = { clauses, match: clauses.length > 0 ? matchExpression(clauses) : null, relaxed: [] };
  if (whole.match === null) return whole;
  const count = async (match: string): Promise<number> => {
    const { rows } = await client.execute(countStatement(generation, match, narrowed));
    return Number(rows[0]?.count ?? 0);
  };
  if ((await count(whole.match)) > 0 || clauses.some(({ fixed }) => fixed)) return whole;
  for (let size = clauses.length - 1; size > 0; size -= 1) {
    const kept = clauses.slice(0, size);
    if ((await count(matchExpression(kept))) > 0)
      return {
        clauses: kept,
        match: matchExpression(kept),
        relaxed: clauses.slice(size).map(({ text }) => text),
      };
  }
  return whole;
}

type Ranked = Candidate & { score: number };

function rank(rows: readonly Row[], asked: Asked, request: SearchRequest): Ranked[] {
  const best = Math.min(...rows.map((row) => Number(row.relevance)));
  const words = asked.clauses.flatMap(({ wordings }) => wordings[0]?.words ?? []);
  const scored = rows.map((row) => {
    const relevance = asked.match === null || best === 0 ? 0 : Number(row.relevance) / best;
    const candidate = { ...(row as unknown as Candidate), relevance };
    return { ...candidate, score: asked.match === null ? 0 : score(candidate, words) };
  });
  if (request.sort !== 'relevance' || asked.match === null) return scored;
  const order = (a: Ranked, b: Ranked): number =>
    b.score - a.score || b.standing - a.standing || a.id.localeCompare(b.id);
  return [...scored.slice(0, RERANKED).sort(order), ...scored.slice(RERANKED)];
}

function toHit(candidate: Ranked, asked: Asked): EngineHit {
  const { id, instrument, eId, lang, source } = candidate;
  const words = new Set(
    asked.clauses.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.words)),
  );
  const spans = snippet(candidate.text || candidate.heading || candidate.explanation, words);
  return { id, instrument, eId, lang, source, score: Number(candidate.score.toFixed(4)), snippet: spans };
}

function facetCounts(rows: readonly Row[] | undefined): { value: string; count: number }[] {
  return (rows ?? []).map((row) => ({ value: String(row.value), count: Number(row.count) }));
}
