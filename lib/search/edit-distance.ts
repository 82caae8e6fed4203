/**
 * Whether two words are at most so many slips apart: a letter more, less, other, or two neighbours swapped (optimal string alignment).
 * @returns the distance, or null where it is greater than `most`
 * @example editDistance('trampoln', 'trampolin', 2) // 1
 */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    [beforeLast, last] = [last, current];
  }
  const distance = last[b.length] ?? most + 1;
  return distance <= most ? distance : null;
}

/**
 * The slips forgiven in a word: one from 5 letters, two from 9, none in anything with a digit.
 * @example slipsForgiven('trampolin') // 2
 */
export function slipsForgiven(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}
