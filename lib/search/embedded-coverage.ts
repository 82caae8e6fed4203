import { clauseWeight, isEnough, leastWeight } from './coverage.ts';
import { type FoundClause, findClause } from './embedded-clauses.ts';
import type { RowFilter } from './embedded-facets.ts';
import type { EmbeddedReader } from './embedded-reader.ts';
import { clauseWorth, partsOf, partWorth } from './query-clauses.ts';
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
 */
export async function coveredRows(
  reader: EmbeddedReader,
  found: readonly FoundClause[],
  excluded: RowSet | null,
  filter: RowFilter,
): Promise<CoveredRows> {
  const weigh = (worth: number, rows: RowSet): number => clauseWeight(worth, rows.size(), reader.capacity);
  const weights = found.map(({ clause, rows }) => weigh(clauseWorth(clause), rows));
  const within = found
    .filter(({ clause }) => clause.fixed)
    .reduce((all, { rows }) => all.and(rows), RowSet.full(reader.capacity));
  const open = excluded ? within.without(excluded) : within;
  const loose = found.filter(({ clause }) => !clause.fixed);
  const whole = loose.reduce((rows, { rows: having }) => rows.and(having), open);
  const parts: Weighed[] = [];
  if (loose.length === 0 || isEnough(passing(whole, filter), found.length))
    return { rows: whole, lacking: [], weights };
  for (const { clause } of loose)
    for (const part of partsOf(clause)) {
      const { rows } = await findClause(reader, part, false);
      const weight = weigh(partWorth(part), rows);
      parts.push({ rows, weight });
    }
  const clauses = found.flatMap(({ clause, rows }, index) =>
    clause.fixed ? [] : [{ rows, weight: weights[index] ?? 0 }],
  );
  const rows = heavyRows(open, clauses, parts, filter);
  const lacking = loose.filter(({ rows: having }) => !rows.without(having).isEmpty());
  return { rows, lacking, weights };
}

interface Weighed {
  rows: RowSet;
  weight: number;
}

/** The rows whose clauses together weigh enough. */
function heavyRows(
  within: RowSet,
  clauses: readonly Weighed[],
  parts: readonly Weighed[],
  filter: RowFilter,
): RowSet {
  const sums = new Float64Array(within.capacity + 1);
  for (const { rows, weight } of [...clauses, ...parts])
    rows.forEach((row) => {
      sums[row] = (sums[row] ?? 0) + weight;
    });
  let heaviest = 0;
  within.forEach((row) => {
    const sum = sums[row] ?? 0;
    if (sum > heaviest && filter.failures(row) === 0) heaviest = sum;
  });
  const heavy = new RowSet(within.capacity);
  if (heaviest === 0) return heavy;
  const least = leastWeight(
    clauses.filter(({ rows }) => !rows.isEmpty()).map(({ weight }) => weight),
    heaviest,
  );
  within.forEach((row) => {
    if ((sums[row] ?? 0) >= least) heavy.add(row);
  });
  return heavy;
}

function passing(rows: RowSet, filter: RowFilter): number {
  if (filter.open) return rows.size();
  let count = 0;
  rows.forEach((row) => {
    if (filter.failures(row) === 0) count += 1;
  });
  return count;
}
