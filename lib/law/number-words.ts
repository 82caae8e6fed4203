import { editDistance } from './edit-distance.ts';

/** The Indonesian words of the numbers that are one word. */
export const UNITS: Record<string, number> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};
const ONES: Record<string, number> = { seratus: 100, seribu: 1000, sejuta: 1_000_000 };
const SCALES: Record<string, number> = {
  ribu: 1000,
  juta: 1_000_000,
  miliar: 1_000_000_000,
  milyar: 1_000_000_000,
  milliar: 1_000_000_000,
  triliun: 1_000_000_000_000,
};
const WORDS = [
  ...Object.keys(UNITS),
  ...Object.keys(ONES),
  ...Object.keys(SCALES),
  'belas',
  'puluh',
  'ratus',
];

/** A number and whether its words had to be read past slips of recognition ("tqjuh" for tujuh). */
export interface ReadNumber {
  value: number;
  exact: boolean;
}

/**
 * The number that Indonesian number words say; null where a word is none, or could be two.
 * @example readNumberWords('dua ratus lima puluh juta') // { value: 250_000_000, exact: true }
 */
export function readNumberWords(words: string): ReadNumber | null {
  const given = words
    .toLowerCase()
    .replace(/(\p{L})-\s?(\p{L})/gu, '$1$2')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && word !== 'rupiah');
  const tokens = joinBroken(given).map(numberWord);
  let exact = true;
  let [total, group, unit] = [0, 0, 0];
  if (tokens.length === 0) return null;
  for (const token of tokens) {
    if (token === null) return null;
    exact &&= token.exact;
    const { word } = token;
    if (word === 'belas') unit += 10;
    else if (word === 'puluh') [group, unit] = [group + unit * 10, 0];
    else if (word === 'ratus') [group, unit] = [group + unit * 100, 0];
    else if (word in ONES) {
      if (word === 'seratus') group += 100;
      else total += ONES[word] ?? 0;
    } else if (word in SCALES)
      [total, group, unit] = [total + (group + unit || 1) * (SCALES[word] ?? 1), 0, 0];
    else {
      if (unit !== 0) return null;
      unit = UNITS[word] ?? 0;
    }
  }
  return { value: total + group + unit, exact };
}

/** "duapuluh", "limabelas" are two words; "sem bilan" is one. */
function joinBroken(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => {
    const glued = /^(\p{L}{3,})(belas|puluh|ratus|ribu|juta)$/u.exec(token);
    return glued?.[1] && glued[2] && glued[1] in UNITS ? [glued[1], glued[2]] : [token];
  });
}

function numberWord(given: string): { word: string; exact: boolean } | null {
  if (WORDS.includes(given)) return { word: given, exact: true };
  const seen = given.replace(/rn/g, 'm');
  if (WORDS.includes(seen)) return { word: seen, exact: false };
  const near = WORDS.filter((word) => editDistance(word, given) <= (word.length >= 5 ? 2 : 1)).sort(
    (a, b) => editDistance(a, given) - editDistance(b, given),
  );
  const [first, second] = near;
  if (!first || given.length < 3) return null;
  if (second && editDistance(second, given) === editDistance(first, given)) return null;
  return { word: first, exact: false };
}

/**
 * The number a printed numeral says once letters that recognition put for digits are read as those ("1O" is 10, "l5" is 15); null for anything else.
 * @example readNumeral('5.000.000.000,00') // { value: 5_000_000_000, exact: true }
 */
export function readNumeral(printed: string): ReadNumber | null {
  const bare = printed.replace(/[\s\u00a0]/g, '').replace(/[.,]-+$|[.,]$/g, '');
  const digits = bare
    .replace(/[oOQ]/g, '0')
    .replace(/[lI|!]/g, '1')
    .replace(/S/g, '5')
    .replace(/B/g, '8');
  const [whole = ''] = digits.split(/,(?=\d{2}$)/);
  if (!/^\d{1,3}(?:[.,]\d{3})*$|^\d+$/.test(whole)) return null;
  return { value: Number(whole.replace(/[.,]/g, '')), exact: digits === bare };
}
