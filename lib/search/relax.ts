/** More clauses than these are not tried in every combination. */
const COMBINED = 6;

/**
 * The clauses to ask for: all of them, or where together they find nothing, all but the fewest, of such choices the one that finds most.
 * Nothing is left out where a fixed clause is the one that finds nothing.
 * @param count how many rows have all of some clauses
 */
export function relaxed<Clause>(
  clauses: readonly Clause[],
  count: (clauses: readonly Clause[]) => number,
  isFixed: (clause: Clause) => boolean,
): { kept: readonly Clause[]; leftOut: readonly Clause[] } {
  const whole = { kept: clauses, leftOut: [] };
  if (clauses.length < 2 || count(clauses) > 0) return whole;
  const fixed = clauses.filter(isFixed);
  if (fixed.length > 0 && count(fixed) === 0) return whole;
  const loose = clauses.filter((clause) => !isFixed(clause) && count([clause]) > 0).slice(0, COMBINED);
  for (let size = loose.length; size + fixed.length > 0 && size >= 0; size -= 1) {
    let best = { kept: [] as Clause[], rows: 0 };
    for (const chosen of combinations(loose, size)) {
      const rows = count([...fixed, ...chosen]);
      if (rows > best.rows) best = { kept: [...fixed, ...chosen], rows };
    }
    if (best.rows > 0)
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
