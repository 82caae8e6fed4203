/** More clauses than these are not tried in every combination. */
const COMBINED = 6;

/**
 * Rows that are enough, by the number of clauses, the best aim first: with fewer, something is left out to show also what lacks a word of little weight.
 * An aim that cannot be met gives way to the next.
 */
const AIMS = { one: [1], two: [4, 1], more: [10, 4, 1] } as const;

function aimsOf(clauses: number): readonly number[] {
  return clauses < 2 ? AIMS.one : clauses === 2 ? AIMS.two : AIMS.more;
}

/** What is known of clauses to choose which to leave out. */
export interface Choosing<Clause> {
  /** How many rows have all of some clauses. */
  count: (clauses: readonly Clause[]) => number;
  isFixed: (clause: Clause) => boolean;
  /** What keeping a clause is worth: a name of several words more than a word. */
  worth: (clause: Clause) => number;
}

/** Whether so many rows answer so many clauses, or some should be left out to find more. */
export function isEnough(rows: number, clauses: number): boolean {
  return rows >= (aimsOf(clauses)[0] ?? 1);
}

/**
 * The clauses to ask for: all of them, or where together they find nothing, or next to nothing, all but the fewest; of such choices
 * the one that keeps what says most, then the one that finds most. Nothing is left out where a fixed clause is the one that finds nothing.
 */
export function relaxed<Clause>(
  clauses: readonly Clause[],
  { count, isFixed, worth }: Choosing<Clause>,
): { kept: readonly Clause[]; leftOut: readonly Clause[] } {
  const whole = { kept: clauses, leftOut: [] };
  const rows = count(clauses);
  if (clauses.length < 2 || isEnough(rows, clauses.length)) return whole;
  const fixed = clauses.filter(isFixed);
  if (fixed.length > 0 && count(fixed) === 0) return whole;
  const loose = clauses.filter((clause) => !isFixed(clause) && count([clause]) > 0).slice(0, COMBINED);
  const telling = (clause: Clause): number => worth(clause) / Math.log(2 + count([clause]));
  const chain = leavingOut(loose, Math.ceil(clauses.length / 2) - fixed.length, telling, (kept) =>
    count([...fixed, ...kept]),
  );
  const found = (kept: readonly Clause[]) => ({
    kept,
    leftOut: clauses.filter((clause) => !kept.includes(clause)),
  });
  for (const aim of aimsOf(clauses.length).filter((each) => each > rows)) {
    const kept = chain.find((each) => count([...fixed, ...each]) >= aim);
    if (kept) return found([...fixed, ...kept]);
  }
  if (rows > 0) return whole;
  for (let size = loose.length; size + fixed.length > 0; size -= 1) {
    const [best] = combinations(loose, size)
      .map((kept) => ({
        kept,
        rows: count([...fixed, ...kept]),
        worth: kept.reduce((sum, each) => sum + worth(each), 0),
      }))
      .filter((each) => each.rows > 0)
      .toSorted((one, two) => two.worth - one.worth || two.rows - one.rows);
    if (best) return found([...fixed, ...best.kept]);
  }
  return whole;
}

/** Choices ever shorter, each without the clause that tells least of those before; of equals, that whose loss finds most. */
function leavingOut<Clause>(
  clauses: readonly Clause[],
  least: number,
  telling: (clause: Clause) => number,
  rows: (kept: readonly Clause[]) => number,
): (readonly Clause[])[] {
  const chain: (readonly Clause[])[] = [clauses];
  for (let kept = clauses; kept.length > Math.max(least, 1); ) {
    const lowest = Math.min(...kept.map(telling));
    const [next] = kept
      .filter((clause) => telling(clause) === lowest)
      .map((clause) => kept.filter((each) => each !== clause))
      .toSorted((one, two) => rows(two) - rows(one));
    if (!next) break;
    kept = next;
    chain.push(kept);
  }
  return chain;
}

function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
