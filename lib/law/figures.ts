import { UNITS as INDONESIAN } from './number-words.ts';

/** What a number in a legal text counts, or what it is the number of. */
export type Unit =
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'rupiah'
  | 'percent'
  | 'article'
  | 'paragraph'
  | 'plain';

export interface Figure {
  value: number;
  /** `76D` for an article, else the number in digits. */
  num: string;
  unit: Unit;
  /** As it stands in the text. */
  text: string;
}

const SMALL: Record<string, number> = {
  ...INDONESIAN,
  seratus: 100,
  seribu: 1000,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** Multiply what stands before them, up to the next greater one. */
const SCALES: Record<string, number> = {
  puluh: 10,
  ratus: 100,
  hundred: 100,
  ribu: 1e3,
  thousand: 1e3,
  juta: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trillion: 1e12,
};
const UNITS: [Unit, RegExp][] = [
  ['year', /^(?:tahun|years?|year's|year-old)\b/],
  ['month', /^(?:bulan|months?)\b/],
  ['week', /^(?:minggu|weeks?)\b/],
  ['day', /^(?:hari|days?)\b/],
  ['hour', /^(?:jam|hours?)\b/],
  ['rupiah', /^(?:rupiah)\b/],
  ['percent', /^(?:%|persen|per cent|percent)/],
];
const BEFORE: [Unit, RegExp][] = [
  ['article', /(?:pasal|articles?|arts?\.?)\s*$/],
  ['paragraph', /(?:ayat|paragraphs?|para\.?)\s*\(?$/],
  ['rupiah', /(?:rp\.?|idr)\s*$/],
];

const WORD_NUMBER = [...Object.keys(SMALL), ...Object.keys(SCALES), 'belas'].join('|');
const TOKEN = new RegExp(
  [
    String.raw`(?<fraction>(?:1|2|3)\/(?:[2-9])(?!\d)|sepertiga|setengah|one[ -]third|two[ -]thirds|one[ -]half|a third|a half|half|dua pertiga|satu pertiga)`,
    String.raw`(?<digits>\d+(?: ?[.,]\d{3})+(?:,\d{2})?(?!\d)|\d+(?:[.,]\d+)?)(?<letter>[A-Z](?![\p{L}]))?(?<scale>[ -](?:ribu|juta|miliar|milyar|triliun|thousand|million|billion|trillion)\b)?`,
    String.raw`\b(?<words>(?:${WORD_NUMBER})(?:[ -](?:${WORD_NUMBER}|and(?= (?:${WORD_NUMBER})\b)))*)\b`,
  ].join('|'),
  'giu',
);

const FRACTIONS: Record<string, number> = {
  sepertiga: 1 / 3,
  'satu pertiga': 1 / 3,
  'dua pertiga': 2 / 3,
  setengah: 1 / 2,
  'one third': 1 / 3,
  'two thirds': 2 / 3,
  'one half': 1 / 2,
  'a third': 1 / 3,
  'a half': 1 / 2,
  half: 1 / 2,
};

/**
 * The figures of a text in either language, in digits or words: ages, terms, sums, shares, and the numbers of articles and paragraphs.
 * A number with its words in brackets, "5 (lima) tahun", is one figure. "Satu" and "one" count only before a unit: else they are pronouns.
 * @example figuresIn('paling lama 15 (lima belas) tahun dan Rp300.000.000,00').map(({ value, unit }) => [value, unit]) // [[15, 'year'], [300000000, 'rupiah']]
 */
export function figuresIn(given: string): Figure[] {
  const text = given.replace(
    new RegExp(
      String.raw`\s*\((?:(?:${WORD_NUMBER}|kali|setengah|per|rupiah|sepertiga|satu pertiga)[\s-]*)+\)`,
      'giu',
    ),
    '',
  );
  const figures: Figure[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { fraction, digits, letter, scale, words } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 14), match.index).toLowerCase();
    if (/[\p{L}\d]$/u.test(before) && !/(?:rp|idr)$/.test(before)) continue;
    const after = text.slice(match.index + match[0].length).toLowerCase();
    const value = amountOf({ fraction, digits, scale, words });
    if (value === null) continue;
    const unit = unitOf(before, after, figures.at(-1), text, match.index);
    if (words && value === 1 && unit === 'plain') continue;
    const num = `${digits ?? value}${letter ?? ''}`;
    figures.push({ value, num: letter ? num : String(value), unit, text: match[0] });
  }
  return figures;
}

function amountOf(parts: {
  fraction: string | undefined;
  digits: string | undefined;
  scale: string | undefined;
  words: string | undefined;
}): number | null {
  const { fraction, digits, scale, words } = parts;
  if (fraction) {
    const [over, under] = fraction.split('/').map(Number);
    if (over && under) return over / under;
    return FRACTIONS[fraction.toLowerCase().replace('-', ' ')] ?? null;
  }
  if (digits) return numberIn(digits) * (scale ? (SCALES[scale.slice(1).toLowerCase()] ?? 1) : 1);
  return words ? wordsValue(words) : null;
}

/** Both ways to group thousands: 250.000.000,00 and 250,000,000; a lone separator before one or two digits is a decimal. */
function numberIn(printed: string): number {
  const digits = printed.replaceAll(' ', '');
  const grouped = /^\d+(?:[.,]\d{3})+(?:,\d{2})?$/.test(digits);
  if (grouped) return Number(digits.replace(/,\d{2}$/, '').replace(/[.,]/g, ''));
  return Number(digits.replace(',', '.'));
}

function wordsValue(words: string): number | null {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    if (word === 'and') continue;
    if (word === 'belas') group = group - (group % 10) + 10 + (group % 10);
    else if (word in SMALL) group += SMALL[word] ?? 0;
    else {
      const scale = SCALES[word] ?? 1;
      if (group === 0 && total === 0) return null;
      if (scale >= 1000) {
        total += group * scale;
        group = 0;
      } else if (scale === 10) group = group - (group % 10) + (group % 10) * 10;
      else group = group - (group % 10) + (group % 10) * scale;
    }
  }
  return total + group;
}

/** A unit after a list or a range is that of each number in it: "between 2 and 5 years", "Articles 3 and 4". */
function unitOf(before: string, after: string, last: Figure | undefined, text: string, index: number): Unit {
  const named = BEFORE.find(([, pattern]) => pattern.test(before));
  if (named) return named[0];
  const rest = after.replace(/^[\s-]+/, '');
  const own = UNITS.find(([, pattern]) => pattern.test(rest));
  if (own) return own[0];
  const joined =
    /^(?:\s*,\s*|\s+)(?:and|or|to|dan|atau|sampai(?: dengan)?|hingga|–|-|paling lama|at most|up to)?\s*(?:\()?\d[\d.,]*\s*(\p{L}+)/u.exec(
      after,
    );
  const shared = joined && UNITS.find(([, pattern]) => pattern.test(joined[1] ?? ''));
  if (shared) return shared[0];
  if (last && (last.unit === 'article' || last.unit === 'paragraph')) {
    const from = text.lastIndexOf(last.text, index - 1);
    if (/^\s*\($/.test(text.slice(from + last.text.length, index))) return 'paragraph';
    if (/^[\s,()]*(?:and|or|to|dan|atau|–|-)?[\s(]*$/.test(text.slice(from + last.text.length, index)))
      return last.unit;
  }
  return 'plain';
}
