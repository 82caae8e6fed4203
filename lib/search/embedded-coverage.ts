import { clauseWeight, deciding, isEnough, leastReached, leastWeights } from './coverage.ts';
import type { FoundClause } from './embedded-clauses.ts';
import type { RowFilter } from './embedded-facets.ts';
import { clauseWorth } from './query-clauses.ts';
import { RowSet } from './row-set.ts';

/** The rows that answer a query. */
export interface CoveredRows {
  rows: RowSet;
  /** Clauses that some of the rows lack. */
  lacking: readonly FoundClause[];
  /** What each clause weighs. */
  weights: readonly number[];
}

/**
 * The rows that have every clause, or where these are too few, those that have most of what is asked: fixed clauses all, of the others at least half by weight.
 * @param within the rows that may answer at all
 */
export function coveredRows(found: readonly FoundClause[], within: RowSet, filter: RowFilter): CoveredRows {
  const weights = found.map(({ clause, rows }) =>
    clauseWeight(clauseWorth(clause), rows.size(), within.capacity),
  );
  const open = found.filter(({ clause }) => clause.fixed).reduce((all, { rows }) => all.and(rows), within);
  const loose = found.flatMap((each, index) =>
    each.clause.fixed ? [] : [{ ...each, weight: weights[index] ?? 0, having: each.rows.size() }],
  );
  const whole = loose.reduce((rows, { rows: having }) => rows.and(having), open);
  if (loose.length === 0 || isEnough(passing(whole, filter), found.length))
    return { rows: whole, lacking: [], weights };
  const rows = heavyRows(open, deciding(loose), filter) ?? (loose.length < found.length ? open : whole);
  const shown = passingRows(rows, filter);
  const lacking = found.filter(
    ({ clause, rows: having }) => !clause.fixed && !shown.without(having).isEmpty(),
  );
  return { rows, lacking, weights };
}

/** The rows whose clauses together weigh enough; null where none has any. */
function heavyRows(
  within: RowSet,
  clauses: readonly { rows: RowSet; weight: number }[],
  filter: RowFilter,
): RowSet | null {
  // Of each row the clauses it has, a bit each: they are few.
  const having = new Uint8Array(within.capacity + 1);
  for (const [index, { rows }] of clauses.entries())
    for (const row of rows.and(within).list()) having[row] = (having[row] ?? 0) | (1 << index);
  const sums = Float64Array.from({ length: 1 << clauses.length }, (_, choice) =>
    clauses.reduce((sum, { weight }, index) => (choice & (1 << index) ? sum + weight : sum), 0),
  );
  // How many of the rows that pass have each choice.
  const rowsOf = new Uint32Array(sums.length);
  for (let row = 1; row <= within.capacity; row += 1) {
    const choice = having[row] ?? 0;
    if (choice > 0 && filter.failures(row) === 0) rowsOf[choice] = (rowsOf[choice] ?? 0) + 1;
  }
  const heaviest = sums.reduce((most, sum, choice) => (rowsOf[choice] ? Math.max(most, sum) : most), 0);
  if (heaviest === 0) return null;
  const heavy = new RowSet(within.capacity);
  const leasts = leastWeights(
    clauses.map(({ weight }) => weight),
    heaviest,
  );
  const reaching = leasts.map((least) =>
    rowsOf.reduce((rows, own, choice) => ((sums[choice] ?? 0) >= least ? rows + own : rows), 0),
  );
  const least = leastReached(leasts, reaching);
  for (let row = 1; row <= within.capacity; row += 1)
    if ((sums[having[row] ?? 0] ?? 0) >= least) heavy.add(row);
  return heavy;
}

/** The rows that pass a filter. */
function passingRows(rows: RowSet, filter: RowFilter): RowSet {
  if (filter.open) return rows;
  const kept = new RowSet(rows.capacity);
  for (const row of rows.list()) if (filter.failures(row) === 0) kept.add(row);
  return kept;
}

function passing(rows: RowSet, filter: RowFilter): number {
  return passingRows(rows, filter).size();
}
