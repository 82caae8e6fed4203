import { type FoundClause, findClause } from './embedded-clauses.ts';
import { coveredRows } from './embedded-coverage.ts';
import { countFacets, type RowFilter, rowFilter } from './embedded-facets.ts';
import { currentGeneration, openIndex, writeGeneration } from './embedded-index.ts';
import { bestRows } from './embedded-order.ts';
import { EmbeddedReader } from './embedded-reader.ts';
import { suggestTerms } from './embedded-suggest.ts';
import type { EngineAnswer, EngineHit, SearchEngine, SearchRequest } from './engine.ts';
import type { QueryPlan } from './query-plan.ts';
import { type Candidate, scorer } from './rerank.ts';
import type { RowSet } from './row-set.ts';
import { bestSnippet, type Marked, markedBy } from './snippet.ts';

/** Matches whose text is read to rank them; beyond them the order by places alone stands. */
const READ = 80;
/** What a phrase is worth beside a clause found in the text. */
const RUN_WORTH = 1;

const NOTHING = {
  total: 0,
  hits: [],
  facets: { kind: [], status: [], topic: [], instrument: [], language: [] },
  relaxed: [],
  corrected: [],
  near: [],
};

/**
 * The embedded engine on SQLite FTS5, its index in a file of its own that any rebuild can make anew: FTS5 says which rows have a word where,
 * bit sets are combined, and only the texts of the best are read. A search holds the event loop from beginning to end: at 150,000 records 9 ms in the
 * median, 19 ms at the 95th percentile. A worker thread would free it, but copy every answer and hold its own heap beside a limit of 250 MB: none is used.
 * @example const engine = openEmbeddedEngine('/srv/lindung/data/search.db')
 */
export function openEmbeddedEngine(file: string): SearchEngine {
  const client = openIndex(file);
  let reader: EmbeddedReader | null = null;
  const current = async (): Promise<EmbeddedReader | null> => {
    const generation = await currentGeneration(client);
    if (generation === null) return null;
    if (reader?.generation !== generation) reader = await EmbeddedReader.open(client, generation);
    return reader;
  };
  return {
    name: 'embedded',
    search: async (request) => {
      const started = performance.now();
      const answer = await searchIn(await current(), request);
      return { ...answer, tookMs: performance.now() - started };
    },
    suggest: async (text, limit) => {
      const reading = await current();
      return reading ? suggestTerms(await reading.suggestions(), text, limit) : [];
    },
    rebuild: async (records) => ({ records: await writeGeneration(client, records) }),
    count: async () => (await current())?.capacity ?? 0,
    close: async () => client.close(),
  };
}

type Answer = Omit<EngineAnswer, 'tookMs'>;

async function searchIn(reader: EmbeddedReader | null, request: SearchRequest): Promise<Answer> {
  const { plan } = request;
  const meaningless = plan.text.trim() !== '' && plan.understood.length === 0;
  if (reader === null || meaningless) return NOTHING;
  const given = [plan.filters, request.filters];
  const filter = rowFilter(reader.columns, given);
  const found: FoundClause[] = [];
  for (const [index, clause] of plan.clauses.entries())
    found.push(await findClause(reader, clause, index === plan.clauses.length - 1));
  const excluded = await excludedRows(reader, plan);
  const within = excluded ? reader.every.without(excluded) : reader.every;
  const { rows, lacking, weights } = coveredRows(found, within, filter);
  const { total, facets } = countFacets(reader.columns, rows, filter, given);
  return {
    total,
    facets,
    hits: await hitsOf(reader, rows, filter, { ...request, found, weights }),
    relaxed: lacking.map(({ clause }) => clause.text),
    corrected: found.flatMap(({ standIns }) =>
      standIns.flatMap(({ from, to, why }) =>
        why === 'corrected' ? to.map((word) => ({ from, to: word })) : [],
      ),
    ),
    near: total === 0 ? await nearWords(reader, plan) : [],
  };
}

async function excludedRows(reader: EmbeddedReader, { excluded }: QueryPlan): Promise<RowSet | null> {
  let rows: RowSet | null = null;
  for (const { words } of excluded) {
    const found = await reader.matching('own', `"${words.join(' ')}"`);
    rows = rows ? rows.or(found) : found;
  }
  return rows;
}

async function hitsOf(
  reader: EmbeddedReader,
  rows: RowSet,
  filter: RowFilter,
  {
    plan,
    found,
    weights,
    sort,
    limit,
    offset,
  }: SearchRequest & { found: readonly FoundClause[]; weights: readonly number[] },
): Promise<EngineHit[]> {
  const clauses = found.map(({ clause }) => clause);
  const runs: { rows: RowSet; worth: number }[] = [];
  for (const run of plan.runs)
    runs.push({
      rows: await reader.matching('own', `{heading text} : "${run.join(' ')}"`),
      worth: RUN_WORTH,
    });
  const ordered = bestRows(
    reader.columns,
    rows,
    filter,
    { clauses: found, weights, runs },
    sort,
    Math.max(READ, offset + limit),
  );
  const read = sort === 'relevance' && clauses.length > 0 && offset < READ;
  const head = ordered.slice(0, READ).map(({ row }) => row);
  const page = ordered.slice(offset, offset + limit).map(({ row }) => row);
  const candidates = await reader.records([...new Set(read ? [...head, ...page] : page)]);
  const score = scorer({ ...plan, clauses, weights });
  const marked = markedBy(clauses);
  const scored = new Map(
    [...candidates].map(([row, candidate]) => [row, clauses.length === 0 ? 0 : score(candidate)]),
  );
  const before = (a: number, b: number): number => {
    const [one, two] = [candidates.get(a), candidates.get(b)];
    const byScore = (scored.get(b) ?? 0) - (scored.get(a) ?? 0);
    return (
      byScore || (two?.standing ?? 0) - (one?.standing ?? 0) || ((one?.id ?? '') < (two?.id ?? '') ? -1 : 1)
    );
  };
  const rest = ordered.slice(READ).map(({ row }) => row);
  const shown = read ? [...head.toSorted(before), ...rest].slice(offset, offset + limit) : page;
  return shown.flatMap((row) => {
    const candidate = candidates.get(row);
    return candidate ? [toHit(candidate, scored.get(row) ?? 0, marked)] : [];
  });
}

function toHit(candidate: Candidate, score: number, marked: Marked): EngineHit {
  const { id, instrument, eId, lang, source } = candidate;
  const hit = { id, instrument, eId, lang, source, score: Number(score.toFixed(4)) };
  return { ...hit, ...bestSnippet(candidate, marked) };
}

/** Words of the index near those of a query that found nothing. */
async function nearWords(reader: EmbeddedReader, { clauses }: QueryPlan): Promise<string[]> {
  const vocabulary = await reader.vocabulary();
  const typed = clauses
    .filter(({ exact }) => !exact)
    .flatMap(({ wordings }) => wordings[0]?.words ?? [])
    .filter((word) => !vocabulary.has(word));
  const near = typed.flatMap((word) => [
    ...vocabulary.corrections(word, 2),
    ...vocabulary.completions(word.slice(0, Math.max(3, word.length - 3)), 3),
  ]);
  return [...new Set(near)].slice(0, 6);
}
