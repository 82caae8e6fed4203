/** Records that have every word are enough of an answer from so many on; with fewer, those that have most of what is asked are shown, too. */
const ENOUGH = 20;
/** What a record must have of what is asked, by weight, to be shown without having all. */
const LEAST_SHARE = 0.5;

/**
 * What a clause weighs: what it says, the more the rarer it is (inverse document frequency, Robertson and Spärck Jones 1976).
 * @param worth what it says (`clauseWorth`)
 * @param having how many records have it
 * @param records how many there are
 * @example clauseWeight(1, 9, 5000) // 6.2
 */
export function clauseWeight(worth: number, having: number, records: number): number {
  return worth * Math.log(1 + records / (1 + having));
}

/** Whether so many records that have all of some clauses are an answer, or those that have most of them should be added. */
export function isEnough(records: number, clauses: number): boolean {
  return records >= (clauses < 2 ? 1 : ENOUGH);
}

/**
 * The weight that a record must reach where too few have all: half of what is asked, or the most that any has.
 * @param weights of the clauses that may be lacking
 * @param heaviest the most that any record has of them
 * @example leastWeight([1.5, 1, 0.5], 1.2) // 1.2
 */
export function leastWeight(weights: readonly number[], heaviest: number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  // Sums of the same weights in another order differ by roundings.
  return Math.min(LEAST_SHARE * all, heaviest) - 1e-9;
}
