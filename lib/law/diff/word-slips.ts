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

/**
 * Whether two wordings have the same words but for letters that recognition may have misread, in short words too; an abbreviation with another letter is another word.
 * @example sameButMisreadings('dilakukan oleh UPTD', 'dilakukan oleh UPT') // false
 */
export function sameButMisreadings(before: string, after: string): boolean {
  const [a, b] = [words(before, false), words(after, false)];
  return a.length === b.length && a.every((word, index) => isMisreading(word, b[index] ?? ''));
}

function isMisreading(before: string, after: string): boolean {
  const [a, b] = [before.toLowerCase(), after.toLowerCase()];
  if (a === b) return true;
  const abbreviation = /^\p{Lu}{2,}$/u;
  return !(abbreviation.test(before) && abbreviation.test(after)) && isOneLetterOff(a, b);
}

function words(text: string, folded = true): string[] {
  const normal = text.normalize('NFKC');
  return (folded ? normal.toLowerCase() : normal).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One letter more, less or other; never in a number. */
function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST && !/\d/.test(a + b) && isOneLetterOff(a, b);
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
