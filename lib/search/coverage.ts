/** Records that have every clause are enough of an answer from so many on; with fewer, those that have most of what is asked are shown, too. */
const ENOUGH = 20;
/** What a record must have of what is asked, by weight, to be shown without having all: the first that fills a page, or the least. */
const LEAST_SHARES = [0.5, 0.35];
const PAGE = 10;
/** Clauses that decide which records are shown, the heaviest; those beyond only rank. */
const DECIDING = 7;
/** Sums of the same weights in another order differ by roundings. */
const ROUNDING = 1e-9;

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
 * The clauses that decide which records are shown: of those that any record has the heaviest, in their order.
 * @example deciding([{ weight: 2, having: 9 }, { weight: 7, having: 0 }]) // [{ weight: 2, having: 9 }]
 */
export function deciding<Clause extends { weight: number; having: number }>(
  clauses: readonly Clause[],
): Clause[] {
  const present = clauses.filter(({ having }) => having > 0);
  const heaviest = present.toSorted((a, b) => b.weight - a.weight).slice(0, DECIDING);
  return present.filter((clause) => heaviest.includes(clause));
}

/**
 * The weights one of which a record must reach where too few have all: half of what is asked or a third, or the most that any has.
 * @param weights of the clauses that decide
 * @param heaviest the most that any record has of them
 * @param shares of all that must be reached
 * @example leastWeights([1.5, 1, 0.5], 1.2) // [1.2, 1.05]
 */
export function leastWeights(
  weights: readonly number[],
  heaviest: number,
  shares: readonly number[] = LEAST_SHARES,
): number[] {
  return shares.map((share) => Math.min(share * sum(weights), heaviest) - ROUNDING);
}

/**
 * Of the weights that `leastWeights` gives the first that enough records reach to fill a page, or the last.
 * @param reaching how many records reach each
 * @example leastReached([1.5, 1.05], [4, 12]) // 1.05
 */
export function leastReached(leasts: readonly number[], reaching: readonly number[]): number {
  return leasts.find((_, index) => (reaching[index] ?? 0) >= PAGE) ?? leasts.at(-1) ?? 0;
}

/**
 * The choices of clauses that reach a weight and fall below it without any one of theirs: a record reaches it which has all of one choice.
 * @returns of each choice the places of its clauses
 * @example leastChoices([2, 1, 1], 2) // [[0], [1, 2]]
 */
export function leastChoices(weights: readonly number[], least: number): number[][] {
  return subsets(weights).filter((places) => {
    const all = sum(places.map((place) => weights[place] ?? 0));
    return all >= least && places.every((place) => all - (weights[place] ?? 0) < least);
  });
}

/** All choices of clauses, the heaviest first. */
export function heaviestFirst(weights: readonly number[]): number[][] {
  const weightOf = (places: readonly number[]): number => sum(places.map((place) => weights[place] ?? 0));
  return subsets(weights).toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** Every choice of at least one. */
function subsets(items: readonly unknown[]): number[][] {
  let all: number[][] = [[]];
  for (const place of items.keys()) all = [...all, ...all.map((chosen) => [...chosen, place])];
  return all.filter(({ length }) => length > 0);
}

function sum(weights: readonly number[]): number {
  return weights.reduce((all, weight) => all + weight, 0);
}
