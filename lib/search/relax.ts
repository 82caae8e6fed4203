/** More clauses than these are not tried in every combination. */
const COMBINED = 6;

/** Of three clauses and more, fewer rows than these are too few to be all there is to say. */
const ENOUGH = 4;
const MANY_CLAUSES = 3;

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
  return clauses < MANY_CLAUSES ? rows > 0 : rows >= ENOUGH;
}

/**
 * The clauses to ask for: all of them, or where together they find nothing, or of many clauses next to nothing, all but the fewest; of such choices
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
  // With something found already, at most half is left out.
  const least = rows > 0 ? Math.ceil(clauses.length / 2) - fixed.length : 0;
  for (let size = loose.length; size + fixed.length > 0 && size >= least; size -= 1) {
    let best = { kept: [] as Clause[], rows, worth: 0 };
    for (const chosen of combinations(loose, size)) {
      const kept = [...fixed, ...chosen];
      const found = {
        kept,
        rows: count(kept),
        worth: chosen.reduce((sum, clause) => sum + worth(clause), 0),
      };
      const better = found.worth > best.worth || (found.worth === best.worth && found.rows > best.rows);
      if (found.rows > rows && (best.kept.length === 0 || better)) best = found;
    }
    if (best.kept.length > 0 && (rows === 0 || isEnough(best.rows, clauses.length)))
      return { kept: best.kept, leftOut: clauses.filter((clause) => !best.kept.includes(clause)) };
  }
  return whole;
}

function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
