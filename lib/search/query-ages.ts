import type { Piece } from './query-pieces.ts';
import type { Wording } from './query-plan.ts';
import { wordingOf } from './query-wordings.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a number that make it an age. */
const AGED = words(
  'umur usia berumur berusia anak bocah remaja siswa siswi murid pelajar gadis age aged child kid teen boy girl pupil student',
);
const YEARS = words('tahun thn th years year yo');
/** After a number in English without a word before it. */
const OLD = words('old olds yo');
/** Ages at which rules on children change, with how English texts spell them. */
const LIMITS: readonly (readonly [number, string])[] = [
  [12, 'twelve'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [18, 'eighteen'],
];

/** An age in a query: its pieces, and the ways of saying the limits that it is below or at. */
export interface AgeMatch {
  pieces: readonly Piece[];
  length: number;
  wordings: readonly Wording[];
}

/**
 * The age that stands at a place of a query; null where none does. Of a child of 13 speak the rules on who is "belum berumur 14 (empat belas) tahun",
 * so the limits from that age on are looked for beside the number typed.
 * @example agesAt(pieces, 1)?.wordings[1]?.words // ['berumur', '14'] for "anak 13 tahun"
 */
export function agesAt(pieces: readonly Piece[], at: number): AgeMatch | null {
  const [number, years, old] = [0, 1, 2].map((offset) => wordAt(pieces, at + offset));
  if (number === undefined || !/^\d{1,2}$/.test(number)) return null;
  const age = Number(number);
  const inYears = years !== undefined && YEARS.has(years);
  const isAge = AGED.has(wordAt(pieces, at - 1) ?? '') || [years, old].some((word) => OLD.has(word ?? ''));
  if (!isAge || age > 18) return null;
  const length = inYears ? (OLD.has(old ?? '') ? 3 : 2) : OLD.has(years ?? '') ? 2 : 1;
  const said = LIMITS.filter(([limit]) => limit >= age).flatMap(([limit, spelt]) => [
    wordingOf(['berumur', String(limit)], { phrase: true, lang: 'id', source: 'synonym' }),
    wordingOf(['berusia', String(limit)], { phrase: true, lang: 'id', source: 'synonym' }),
    wordingOf(['age', 'of', spelt], { phrase: true, lang: 'en', source: 'synonym' }),
  ]);
  // The number alone: "years old" is said of every age.
  return {
    pieces: pieces.slice(at, at + length),
    length,
    wordings: [wordingOf([number], { verbatim: true }), ...said],
  };
}

function wordAt(pieces: readonly Piece[], at: number): string | undefined {
  const piece = pieces[at];
  return piece?.type === 'word' ? piece.words[0] : undefined;
}
