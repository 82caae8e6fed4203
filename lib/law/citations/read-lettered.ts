import { glued, rawAt, type Source, type Unit, wordAt } from './source.ts';
import { UNIT_WORDS } from './words.ts';

/** "Paragraph a.i or ii above": a list whose letters the text calls paragraphs. */
export function readLettered(source: Source, start: number): Unit | null {
  const word = /^paragraphs?$/.test(wordAt(source, start)) ? UNIT_WORDS.get('subparagraph') : undefined;
  const [letter, next] = [rawAt(source, start + 1), wordAt(source, start + 2)];
  if (!word || !/^[a-z]$/.test(letter) || !/^(?:[.,)]|of|above|below|and|or|to)$/.test(next)) return null;
  return { word, nums: [letter], end: afterPointMark(source, start + 2), corrections: [] };
}

/** The token after the mark of a point that goes on: "d) (i)", "d. and e". */
export function afterPointMark(source: Source, at: number): number {
  const [mark, next] = [wordAt(source, at), rawAt(source, at + 1)];
  if (!glued(source, at)) return at;
  if (mark === ')') return next === '(' ? at + 1 : at;
  const joined = /^(?:and|or|dan|atau)$/.test(next) && /^[a-z]$/.test(rawAt(source, at + 2));
  return mark === '.' && joined ? at + 1 : at;
}
