import type { Meilisearch } from 'meilisearch';
import { compileClauses } from './meilisearch-filter.ts';
import { type FoundClause, repairClause } from './meilisearch-vocabulary.ts';
import { clauseWorth } from './query-clauses.ts';
import type { Wording } from './query-plan.ts';
import { relaxed } from './relax.ts';

/** What a search is about: the index, and what holds whichever clauses are kept. */
export interface Scope {
  client: Meilisearch;
  uid: string;
  narrowing: string;
  excluded: readonly Wording[];
}

/** More clauses than these are not tried in every combination. */
const COMBINED = 6;

/**
 * The clauses to ask for where all together find nothing: misspelt and unfinished words replaced, then all but the fewest.
 * @returns those kept, and those left out
 */
export async function relaxedClauses(
  scope: Scope,
  clauses: readonly FoundClause[],
): Promise<{ kept: readonly FoundClause[]; leftOut: readonly FoundClause[] }> {
  const alone = await countEach(
    scope,
    clauses.map((clause) => [clause]),
  );
  const repaired = await Promise.all(
    clauses.map((found, index) => {
      if ((alone[index] ?? 0) > 0) return found;
      return repairClause(scope.client, scope.uid, found.clause, index === clauses.length - 1);
    }),
  );
  const counts = await countChoices(scope, repaired);
  const count = (chosen: readonly FoundClause[]): number => counts.get(keyOf(chosen, repaired)) ?? 0;
  return relaxed(repaired, {
    count,
    isFixed: ({ clause }) => clause.fixed,
    worth: ({ clause }) => clauseWorth(clause),
  });
}

/** How many records meet each choice of clauses that relaxing may look at. */
async function countChoices(
  scope: Scope,
  clauses: readonly FoundClause[],
): Promise<ReadonlyMap<string, number>> {
  const fixed = clauses.filter(({ clause }) => clause.fixed);
  const loose = clauses.filter(({ clause }) => !clause.fixed);
  const alone = await countEach(
    scope,
    loose.map((found) => [found]),
  );
  const present = loose.filter((_, index) => (alone[index] ?? 0) > 0).slice(0, COMBINED);
  const choices = [clauses, fixed, ...subsets(present).map((chosen) => [...fixed, ...chosen])];
  const counts = await countEach(scope, choices);
  return new Map([
    ...loose.map((found, index): [string, number] => [keyOf([found], clauses), alone[index] ?? 0]),
    ...choices.map((chosen, index): [string, number] => [keyOf(chosen, clauses), counts[index] ?? 0]),
  ]);
}

async function countEach(
  { client, uid, narrowing, excluded }: Scope,
  choices: readonly (readonly FoundClause[])[],
): Promise<number[]> {
  const queries = choices.map((chosen) => {
    const { alternatives, filter } = compileClauses(
      chosen.map(({ clause }) => clause),
      excluded,
    );
    const filters = [filter, narrowing].filter(Boolean);
    return alternatives.map((q) => ({ indexUid: uid, q, filter: filters, page: 1, hitsPerPage: 0 }));
  });
  const flat = queries.flat();
  if (flat.length === 0) return [];
  const { results } = await client.multiSearch({ queries: flat });
  const totals = results.map((result) => result.totalHits ?? 0);
  return queries.map((mine) => Math.max(0, ...totals.splice(0, mine.length)));
}

function keyOf(chosen: readonly FoundClause[], all: readonly FoundClause[]): string {
  return chosen
    .map((found) => all.indexOf(found))
    .sort((a, b) => a - b)
    .join(' ');
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  const all: Item[][] = [[]];
  for (const item of items) all.push(...all.map((chosen) => [...chosen, item]));
  return all;
}
