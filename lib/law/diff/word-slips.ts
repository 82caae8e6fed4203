/** Shorter words mean something else with one letter changed. */
const SHORTEST = 6;

/**
 * Whether two wordings have the same words but for slips of a letter in long words: a printer's or a recognition's, and no amendment.
 * @example sameButSlips('setiap orang yang melangggar', 'Setiap Orang yang melanggar') // true
 */
export function sameButSlips(before: string, after: string): boolean {
  const [a, b] = [words(before), words(after)];
  return a.length === b.length && a.every((word, index) => word === b[index] || isSlip(word, b[index] ?? ''));
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** One letter more, less or other; never in a number. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b))
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
