import type { CitedInstrument } from './citation.ts';
import { type Mention, NUMBER_WORDS, readNumberAndYear } from './read-numbered.ts';
import { type Source, wordAt } from './source.ts';
import { CONJUNCTIONS, JOINING } from './words.ts';

/** Words that join the numbers of several laws: "dan", "jo.", "as amended by". */
const JOINTS = new Set([
  ...CONJUNCTIONS,
  ';',
  'dengan',
  'with',
  'as',
  'amended',
  'by',
  'sebagaimana',
  'telah',
  'diubah',
  'terakhir',
  '(',
  '.',
]);

/**
 * Reads the number of a further law of the kind just named: the "35/2014" of "UU 23/2002 jo. 35/2014", the "182" of "ILO Conventions 138 and 182".
 */
export function readSequel(
  source: Source,
  start: number,
  before: CitedInstrument,
): (Mention & { start: number; jo: boolean }) | null {
  const words: string[] = [];
  let at = start;
  while (words.length < 7 && JOINTS.has(wordAt(source, at))) {
    words.push(wordAt(source, at));
    at += 1;
  }
  if (words.length === 0 || words[0] === '.') return null;
  const jo = words.some((word) => JOINING.has(word));
  if ('name' in before) {
    const digits = /^ILO \d/.test(before.name)
      ? /^\d{2,3}$/.exec(wordAt(source, NUMBER_WORDS.has(wordAt(source, at)) ? at + 1 : at))
      : null;
    if (!digits || wordAt(source, at + 1) === '/') return null;
    const end = NUMBER_WORDS.has(wordAt(source, at)) ? at + 2 : at + 1;
    return { start: at, end, cited: { name: `ILO ${Number(digits[0])}` }, corrections: [], jo };
  }
  const number = readNumberAndYear(source, at);
  if (!number) return null;
  return {
    start: at,
    end: number.end,
    cited: { type: before.type, number: number.number, year: number.year },
    corrections: number.corrections,
    jo,
  };
}
