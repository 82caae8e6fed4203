import { glued, rawAt, type Source, type Unit, wordAt } from './source.ts';

export const ROMAN_POINT = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
/** A letter with no word of its own, before a law, a joint or the number below it; not "(1) a 2 year". */
const BARE_LETTER = /^(?:[a-rt-z] (?:uu|uuri|pp|perppu|perpu|perpres|jo|juncto)|[b-rt-z] \d{1,2})$/;
const BARE_ITEM = { level: 'item', kind: 'point', numeral: 'paragraph' } as const;

/** A number in brackets, or after a point, that follows a unit: "(1)", "(c)", the "1" of "3.1". */
export function readBracket(source: Source, at: number, above: Unit): Unit | null {
  const dotted =
    wordAt(source, at) === '.' &&
    glued(source, at) &&
    glued(source, at + 1) &&
    above.word.level === 'article';
  if (dotted) {
    const num = wordAt(source, at + 1);
    return /^\d{1,2}$/.test(num) ? { ...bracketUnit(num, at + 2), dotted: true } : null;
  }
  // "9.1.a and c", "paragraph 1.a"
  if (
    above.word.level === 'paragraph' &&
    !above.closed === !above.dotted &&
    wordAt(source, at) === '.' &&
    glued(source, at) &&
    glued(source, at + 1) &&
    /^[a-z]$/.test(rawAt(source, at + 1))
  )
    return { ...bracketUnit(wordAt(source, at + 1), at + 2), closed: false, dotted: true };
  // "paragraph a.i"
  if (
    above.word.level === 'point' &&
    wordAt(source, at) === '.' &&
    glued(source, at) &&
    glued(source, at + 1) &&
    ROMAN_POINT.test(rawAt(source, at + 1))
  )
    return { ...bracketUnit(wordAt(source, at + 1), at + 2), closed: false, dotted: true };
  // "14(1)b"
  if (
    above.closed &&
    above.word.level === 'paragraph' &&
    glued(source, at) &&
    /^[a-z]$/.test(rawAt(source, at))
  )
    return bracketUnit(wordAt(source, at), at + 1);
  // "Ps 2 (2) b 3", "Pasal 4 ayat (1) f UU Pornografi"
  if (
    above.closed &&
    above.word.level === 'paragraph' &&
    BARE_LETTER.test(`${rawAt(source, at)} ${wordAt(source, at + 1)}`)
  )
    return { ...bracketUnit(wordAt(source, at), at + 1), closed: false };
  if (above.bracketed && above.closed === false && !above.dotted && /^\d{1,2}$/.test(wordAt(source, at)))
    return { word: BARE_ITEM, nums: [wordAt(source, at)], end: at + 1, corrections: [] };
  // "paragraph 2 c)"
  if (
    above.word.level === 'paragraph' &&
    /^[a-z]$/.test(rawAt(source, at)) &&
    wordAt(source, at + 1) === ')' &&
    glued(source, at + 1)
  )
    return bracketUnit(wordAt(source, at), at + 2);
  if (wordAt(source, at) !== '(' || wordAt(source, at + 2) !== ')') return null;
  const num = wordAt(source, at + 1);
  if (/^\d{1,3}[a-h]?$/.test(num) || /^[a-z]$/.test(num) || ROMAN_POINT.test(num))
    return bracketUnit(num, at + 3);
  return null;
}

/** A unit by its number in brackets: a paragraph by digits, a point by a letter or a small Roman number. */
export function bracketUnit(num: string, end: number): Unit {
  const numeric = /^\d/.test(num);
  const word = numeric
    ? ({ level: 'paragraph', kind: 'paragraph', numeral: 'paragraph' } as const)
    : ({ level: 'point', kind: 'point', numeral: 'letterOrNumber' } as const);
  return { word, nums: [num], end, corrections: [], closed: true, bracketed: true };
}
