/** A number as printed, and what it may be: the first reading is the likeliest. */
export interface Numeral {
  /** Numbers as eIds spell them: "76D", "1", "a". */
  readings: string[];
  /** Whether the print had to be corrected to be a number. */
  corrected: boolean;
}

const ARTICLE = /^(\d{1,4})([a-z]{0,2})$/;
const ROMAN = /^(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})[a-z]?$/;
const LOOKALIKES: Record<string, string> = {
  l: '1',
  i: '1',
  '|': '1',
  o: '0',
  s: '5',
  b: '8',
  z: '2',
  g: '9',
};

/**
 * Reads the number of an article: "76d", "8l", "1O", "B1".
 * @param raw as printed, case kept: a capital I after digits is a letter (Pasal 28I) before it is a one
 * @returns null where it can be none
 * @example articleNumeral('8l')?.readings // ['81', '8L', '8I']
 */
export function articleNumeral(raw: string): Numeral | null {
  const word = raw.toLowerCase();
  const latin = /^(\d{1,4})(bis|ter|quater|quinquies)$/.exec(word);
  if (latin) return { readings: [word], corrected: false };
  const plain = ARTICLE.exec(word);
  if (plain) {
    const [, digits = '', letters = ''] = plain;
    const own = `${Number(digits)}${letters.toUpperCase()}`;
    if (letters === '') return { readings: [own], corrected: false };
    const asDigits = digitsOf(word);
    if (asDigits === null || !/^[lio|]+$/.test(letters)) return { readings: [own], corrected: false };
    if (/^[IO]+$/.test(raw.slice(digits.length))) return { readings: [own, asDigits], corrected: false };
    return { readings: [...new Set([asDigits, own, own.replace(/L/g, 'I')])], corrected: true };
  }
  if (ROMAN.test(word) && raw === raw.toUpperCase())
    return { readings: [word.toUpperCase()], corrected: false };
  const digits = /\d/.test(word) ? digitsOf(word) : null;
  if (digits !== null && digits !== '0') return { readings: [digits], corrected: true };
  const tail = /^(.*)([a-z])$/.exec(word);
  const body = tail?.[1] && /\d/.test(tail[1]) ? digitsOf(tail[1]) : null;
  return body !== null && tail?.[2]
    ? { readings: [`${body}${tail[2].toUpperCase()}`], corrected: true }
    : null;
}

/**
 * Reads the number of an ayat or angka: "1", "2a", "l".
 * @example paragraphNumeral('l')?.readings // ['1']
 */
export function paragraphNumeral(raw: string): Numeral | null {
  const word = raw.toLowerCase();
  if (/^\d{1,3}[a-h]?$/.test(word)) return { readings: [word.replace(/^0+(?=\d)/, '')], corrected: false };
  const digits = digitsOf(word);
  return digits !== null && digits !== '0' ? { readings: [digits], corrected: true } : null;
}

/** Reads the number of a Bab: "XIA", "3"; Arabic ones become Roman. */
export function romanNumeral(raw: string): Numeral | null {
  const word = raw.toLowerCase();
  if (/^\d{1,2}$/.test(word)) return { readings: [toRoman(Number(word)), word], corrected: false };
  if (ROMAN.test(word)) return { readings: [word.toUpperCase()], corrected: false };
  const at = ordinal(word);
  return at ? { readings: [toRoman(at), String(at)], corrected: false } : null;
}

const ORDINALS = [
  ['kesatu', 'pertama', 'first', 'one'],
  ['kedua', 'second', 'two'],
  ['ketiga', 'third', 'three'],
  ['keempat', 'fourth', 'four'],
  ['kelima', 'fifth', 'five'],
  ['keenam', 'sixth', 'six'],
  ['ketujuh', 'seventh', 'seven'],
  ['kedelapan', 'eighth', 'eight'],
  ['kesembilan', 'ninth', 'nine'],
  ['kesepuluh', 'tenth', 'ten'],
  ['kesebelas', 'eleventh', 'eleven'],
  ['keduabelas', 'twelfth', 'twelve'],
];

/** The number an ordinal word is: 2 for "kedua"; null where it is none. */
export function ordinal(word: string): number | null {
  const at = ORDINALS.findIndex((words) => words.includes(word));
  return at === -1 ? null : at + 1;
}

/** Reads the number of a Bagian, a Paragraf or a Buku: "Kesatu", "II", "3". */
export function groupNumeral(raw: string): Numeral | null {
  const word = raw.toLowerCase();
  const at =
    ordinal(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : ROMAN.test(word) ? fromRoman(word) : null);
  return at ? { readings: [String(at)], corrected: false } : null;
}

/** Four digits of a year from 1800 to 2199, look-alikes corrected: "2O02". */
export function yearNumeral(raw: string): { year: number; corrected: boolean } | null {
  if (raw.length !== 4) return null;
  const digits = /^\d{4}$/.test(raw) ? raw : /\d/.test(raw) ? digitsOf(raw.toLowerCase()) : null;
  const year = Number(digits);
  return year >= 1800 && year < 2200 ? { year, corrected: digits !== raw } : null;
}

/** Look-alike letters read as the digits they stand for; null where one stands for none. */
export function digitsOf(word: string): string | null {
  if (word.length > 6) return null;
  let digits = '';
  for (const letter of word) {
    const digit = letter >= '0' && letter <= '9' ? letter : LOOKALIKES[letter];
    if (digit === undefined) return null;
    digits += digit;
  }
  return String(Number(digits));
}

const ROMANS: [string, number][] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [letters, worth] of ROMANS)
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  return roman;
}

const WORTH: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function fromRoman(word: string): number {
  let value = 0;
  for (const [at, letter] of [...word].entries()) {
    const worth = WORTH[letter] ?? 0;
    value += worth < (WORTH[word[at + 1] ?? ''] ?? 0) ? -worth : worth;
  }
  return value;
}
