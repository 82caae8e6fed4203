import type { FoundClause } from './embedded-clauses.ts';
import type { Columns } from './embedded-columns.ts';
import type { RowFilter } from './embedded-facets.ts';
import type { SearchRequest } from './engine.ts';
import type { RowSet } from './row-set.ts';

export interface OrderedRow {
  row: number;
  worth: number;
}

/** What makes a row worth more before its text is read. */
export interface Worths {
  clauses: readonly FoundClause[];
  /** What each clause weighs. */
  weights: readonly number[];
  /** Rows where words typed side by side stand side by side. */
  runs: readonly { rows: RowSet; worth: number }[];
}

/**
 * The best of the rows in order, by what is known without reading them: where and how each clause was found, phrases, standing; by year first where asked.
 * @param most rows kept
 */
export function bestRows(
  { years, standing }: Columns,
  rows: RowSet,
  filter: RowFilter,
  { clauses, weights, runs }: Worths,
  sort: SearchRequest['sort'],
  most: number,
): OrderedRow[] {
  const heap = new BestRows(most);
  const scale =
    weights.length /
    Math.max(
      1e-9,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  const ranked = clauses.map(({ ranks }, index) => ({ ranks, weight: (weights[index] ?? 1) * scale }));
  // Words make no row worth more than this: many cannot be among the best by their standing.
  let limit = 0;
  for (const { ranks, weight } of ranked) limit += weight * (ranks[0]?.worth ?? 0);
  for (const { worth } of runs) limit += worth;
  const bounded = sort === 'relevance' && ranked.length > 0;
  for (const row of rows.list()) {
    if (!filter.open && filter.failures(row) !== 0) continue;
    if (bounded && limit * (standing[row] ?? 0) < heap.least) continue;
    let worth = ranked.length === 0 ? 1 : 0;
    for (const { ranks, weight } of ranked)
      for (const rank of ranks)
        if (rank.rows.has(row)) {
          worth += weight * rank.worth;
          break;
        }
    for (const run of runs) if (run.rows.has(row)) worth += run.worth;
    worth *= standing[row] ?? 0;
    const year = years[row] ?? 0;
    // Standing is at most 1000 and clauses few: a year outweighs them all.
    if (sort === 'newest') worth += year * 1e6;
    if (sort === 'oldest') worth -= (year === 0 ? 9999 : year) * 1e6;
    heap.offer(row, worth);
  }
  return heap.sorted();
}

/** The greatest of what is offered, the earlier row of equals: a heap with the least on top. */
class BestRows {
  private readonly rows: OrderedRow[] = [];

  constructor(private readonly most: number) {}

  /** What a row must be worth to be kept. */
  get least(): number {
    return this.rows.length < this.most ? Number.NEGATIVE_INFINITY : (this.rows[0]?.worth ?? 0);
  }

  offer(row: number, worth: number): void {
    const least = this.rows[0];
    if (this.rows.length < this.most) {
      this.rows.push({ row, worth });
      this.rise(this.rows.length - 1);
    } else if (least && isBefore({ row, worth }, least)) {
      this.rows[0] = { row, worth };
      this.sink();
    }
  }

  sorted(): OrderedRow[] {
    return this.rows.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  }

  private rise(start: number): void {
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!this.swapIfBetter(parent, at)) return;
      at = parent;
    }
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [one, two] = [this.rows[left], this.rows[left + 1]];
      if (!one) return;
      const child = two && isBefore(one, two) ? left + 1 : left;
      if (!this.swapIfBetter(at, child)) return;
      at = child;
    }
  }

  /** The parent of a heap with the least on top is no better than its child. */
  private swapIfBetter(parent: number, child: number): boolean {
    const [above, below] = [this.rows[parent], this.rows[child]];
    if (!above || !below || !isBefore(above, below)) return false;
    this.rows[parent] = below;
    this.rows[child] = above;
    return true;
  }
}

function isBefore(a: OrderedRow, b: OrderedRow): boolean {
  return a.worth > b.worth || (a.worth === b.worth && a.row < b.row);
}
