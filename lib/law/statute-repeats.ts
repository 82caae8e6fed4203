import type { SourceLine } from './source-text.ts';
import { ARTICLE } from './statute-lines.ts';

/** Numbers alone, which columns of a page were torn from: "(1) (2) (3)". */
const NUMBERS_ALONE = /^(?:\(\s?\S{1,3}\s?\)?\s?)+$/;

/**
 * Lines without what a source has twice in a row: a block of lines around an article's heading, or the heading alone at the foot of a page and the head of the next.
 * @returns the lines kept, and those that are repetitions
 * @example withoutRepeats(['Pasal 5', 'Pasal 5', '(1) Taman dibuka.']).repeats.length // 1
 */
export function withoutRepeats(lines: readonly SourceLine[]): { lines: SourceLine[]; repeats: SourceLine[] } {
  const repeats = new Set<SourceLine>();
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (!line.text.startsWith('Pasal') || !ARTICLE.test(line.text)) continue;
    if (last >= 0 && lines[last]?.text === line.text)
      for (const repeat of repeated(lines, last, index)) repeats.add(repeat);
    last = index;
  }
  return {
    lines: repeats.size === 0 ? [...lines] : lines.filter((line) => !repeats.has(line)),
    repeats: [...repeats],
  };
}

/** What the second of two like headings shows to be there twice. */
function repeated(lines: readonly SourceLine[], first: number, second: number): readonly SourceLine[] {
  const between = lines.slice(first + 1, second);
  if (between.every(({ text }) => NUMBERS_ALONE.test(text))) return lines.slice(first, second);
  const distance = second - first;
  const same = (offset: number): boolean => lines[first + offset]?.text === lines[second + offset]?.text;
  let after = 1;
  while (after < distance && same(after)) after += 1;
  let before = 0;
  while (before + after < distance && same(-before - 1)) before += 1;
  return before + after < distance ? [] : lines.slice(second - before, second + after);
}
