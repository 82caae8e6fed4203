import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import {
  clauseWeight,
  deciding,
  heaviestFirst,
  isEnough,
  leastChoices,
  leastReached,
  leastWeights,
} from './coverage.ts';
import { type Compiled, compileDemand, type Demand, said } from './meilisearch-filter.ts';
import { type FoundClause, repairClause } from './meilisearch-vocabulary.ts';
import { clauseWorth } from './query-clauses.ts';
import type { Clause, Wording } from './query-plan.ts';

/** What a search is about: the index, and what holds whichever clauses are met. */
export interface Scope {
  client: Meilisearch;
  uid: string;
  narrowing: string;
  excluded: readonly Wording[];
}

/** A clause with how many records have it, and what it weighs. */
export interface Weighed extends FoundClause {
  having: number;
  weight: number;
}

/** What is asked for, and which of it some of the records lack. */
export interface Coverage {
  demand: Demand;
  /** The clauses that decide beside the fixed ones, and what a record must have of them by weight. */
  telling: readonly Weighed[];
  least: number;
  lacking: readonly Weighed[];
}

/** All clauses asked for. */
export function wholeCoverage(clauses: readonly Weighed[]): Coverage {
  const fixed = clauses.filter(({ clause }) => clause.fixed).map(({ clause }) => clause);
  const telling = clauses.filter(({ clause }) => !clause.fixed);
  const weights = telling.map(({ weight }) => weight);
  const [least = 0] = leastWeights(weights, Number.POSITIVE_INFINITY, [1]);
  return {
    demand: { fixed, choices: [telling.map(({ clause }) => clause)] },
    telling,
    least,
    lacking: [],
  };
}

/** The queries that count what `weighed` reads: all records, then those that have each clause, whatever narrows the search. */
export function weighingQueries(uid: string, clauses: readonly Clause[]): MultiSearchQuery[][] {
  const alone = clauses.map((clause) => compileDemand({ fixed: [clause], choices: [] }, []));
  return [
    counting(uid, { alternatives: [''], filter: '' }, ''),
    ...alone.map((each) => counting(uid, each, '')),
  ];
}

/** The clauses with their weights, from the counts that `weighingQueries` ask for. */
export function weighed(
  clauses: readonly FoundClause[],
  [records = 0, ...having]: readonly number[],
): Weighed[] {
  return clauses.map((found, index) => {
    const count = having[index] ?? 0;
    return { ...found, having: count, weight: clauseWeight(clauseWorth(found.clause), count, records) };
  });
}

/** The clauses that no record has, with words of the index in the stead of what is typed. */
export async function repaired(
  { client, uid }: Scope,
  clauses: readonly Weighed[],
): Promise<readonly FoundClause[]> {
  return Promise.all(
    clauses.map((found, index) =>
      found.having > 0 ? found : repairClause(client, uid, found.clause, index === clauses.length - 1),
    ),
  );
}

/** Clauses weighed by counts that take a name of several words for one only where it stands together, which `weighingQueries` do not. */
export async function weighedExactly(
  { client, uid }: Scope,
  clauses: readonly FoundClause[],
): Promise<Weighed[]> {
  const loosely = weighingQueries(
    uid,
    clauses.map(({ clause }) => clause),
  );
  const named = clauses.map(({ clause }) => namingQueries(uid, clause));
  const { results } = await client.multiSearch({ queries: [...loosely, ...named].flat() });
  const counts = totalsOf(loosely, results.splice(0, loosely.flat().length));
  const [records = 0, ...having] = counts;
  const exactly = named.map((queries, index) => {
    const totals = results.splice(0, queries.length).map(({ totalHits = 0 }) => totalHits);
    const most = having[index] ?? 0;
    return queries.length === 0
      ? most
      : Math.min(
          most,
          totals.reduce((all, each) => all + each, 0),
        );
  });
  return weighed(clauses, [records, ...exactly]);
}

/** The queries that count each name of several words among the ways of saying a clause, and the ways that are words; none where all are. */
function namingQueries(uid: string, { wordings, ...clause }: Clause): MultiSearchQuery[] {
  const names = wordings.filter(({ phrase, words }) => phrase && words.length > 1);
  if (names.length === 0) return [];
  const words = wordings.filter((wording) => !names.includes(wording));
  const alone = compileDemand({ fixed: [{ ...clause, wordings: words }], choices: [] }, []);
  return [
    ...names.flatMap((name) => counting(uid, { alternatives: [said(name)], filter: '' }, '')),
    ...(words.length === 0 ? [] : counting(uid, alone, '')),
  ];
}

/**
 * What to ask for: all clauses, or where too few records have all, the fixed ones and any choice of the others that weighs enough; the fixed ones
 * alone where no record has any other.
 * @param open whether enough records may have all, which is looked up
 */
export async function coverage(scope: Scope, clauses: readonly Weighed[], open: boolean): Promise<Coverage> {
  const whole = wholeCoverage(clauses);
  if (whole.telling.length === 0) return whole;
  const [records = 0] = open ? await count(scope, [whole.demand]) : [];
  if (isEnough(records, clauses.length)) return whole;
  const telling = deciding(whole.telling);
  const least = await reachedWeight(scope, whole.demand.fixed, telling);
  if (least <= 0 && whole.demand.fixed.length === 0) return whole;
  const weights = telling.map(({ weight }) => weight);
  const demand = { ...whole.demand, choices: chosen(telling, leastChoices(weights, least)) };
  const [total = 0, ...having] = await count(scope, [
    demand,
    ...whole.telling.map(({ clause }) => ({ ...demand, fixed: [...demand.fixed, clause] })),
  ]);
  const lacking = whole.telling.filter((_, index) => (having[index] ?? 0) < total);
  return { demand, telling, least, lacking };
}

/** The weight to reach: what fills a page, or where no record has so much, the most that any has. */
async function reachedWeight(
  scope: Scope,
  fixed: readonly Clause[],
  telling: readonly Weighed[],
): Promise<number> {
  const weights = telling.map(({ weight }) => weight);
  const leasts = leastWeights(weights, Number.POSITIVE_INFINITY);
  const reaching = await count(
    scope,
    leasts.map((least) => ({ fixed, choices: chosen(telling, leastChoices(weights, least)) })),
  );
  if (reaching.some((records) => records > 0)) return leastReached(leasts, reaching);
  const lighter = heaviestFirst(weights);
  const counts = await count(
    scope,
    lighter.map((places) => ({ fixed, choices: chosen(telling, [places]) })),
  );
  const heaviest = lighter.find((_, index) => (counts[index] ?? 0) > 0) ?? [];
  const [most = 0] = leastWeights(
    weights,
    heaviest.reduce((sum, place) => sum + (weights[place] ?? 0), 0),
  );
  return most;
}

function chosen(telling: readonly Weighed[], choices: readonly (readonly number[])[]): Clause[][] {
  return choices.map((places) => places.flatMap((place) => telling[place]?.clause ?? []));
}

async function count(
  { client, uid, narrowing, excluded }: Scope,
  demands: readonly Demand[],
): Promise<number[]> {
  return countAll(
    client,
    demands.map((demand) => counting(uid, compileDemand(demand, excluded), narrowing)),
  );
}

function counting(
  uid: string,
  { alternatives, filter }: Pick<Compiled, 'alternatives' | 'filter'>,
  narrowing: string,
): MultiSearchQuery[] {
  const filters = [filter, narrowing].filter(Boolean);
  return alternatives.map((q) => ({ indexUid: uid, q, filter: filters, page: 1, hitsPerPage: 0 }));
}

/** The totals of queries asked in one request; of alternatives the greatest. */
async function countAll(
  client: Meilisearch,
  queries: readonly (readonly MultiSearchQuery[])[],
): Promise<number[]> {
  const { results } = await client.multiSearch({ queries: queries.flat() });
  return totalsOf(queries, results);
}

/** The total of each list of alternatives among the results of all, in their order. */
export function totalsOf(
  queries: readonly (readonly MultiSearchQuery[])[],
  results: readonly { totalHits?: number }[],
): number[] {
  const totals = results.map((result) => result.totalHits ?? 0);
  return queries.map((mine) => Math.max(0, ...totals.splice(0, mine.length)));
}
