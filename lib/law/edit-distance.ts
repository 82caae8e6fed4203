/**
 * How many slips make one string of the other: a letter more, less, other, or two neighbours swapped (optimal string alignment).
 * @param most beyond so many it is not counted further
 * @returns the number of slips; infinite where there are more than `most`
 * @example editDistance('trampoln', 'trampolin') // 1
 */
export function editDistance(a: string, b: string, most = Math.max(a.length, b.length)): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  const beyond = most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    // Only a band of the width of `most` around the diagonal can hold so few.
    const [from, to] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    const current = new Array<number>(b.length + 1).fill(beyond);
    current[0] = row;
    let least = from === 1 ? row : beyond;
    for (let column = from; column <= to; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
        (last[column - 1] ?? beyond) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? beyond) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, current];
  }
  const distance = last[b.length] ?? beyond;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}
