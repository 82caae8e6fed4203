import { readNumberWords, readNumeral } from './number-words.ts';
import type { Penalty } from './penalty.ts';

type Notes = Pick<Penalty, 'corrections' | 'findings'>;

/** An amount found at the start of a text: its value, null where it cannot be told, and how much of the text it takes. */
export interface FoundAmount {
  value: number | null;
  length: number;
}

const NUMERAL = String.raw`[\dOoQlI|!fTS]{1,3}`;
const SPAN = new RegExp(
  String.raw`^[\s,]*(?:dan\s+)?(?:(${NUMERAL})\s*(?:\(([^()]{2,40})[)]?)?|((?:[\p{L}-]+\s+){1,3}?))\s*(tahun|bulan|minggu|hari)(?![\p{L}])`,
  'iu',
);
const MONEY =
  /^[\s,]*(?:Rp\s?\.?\s?([\dOolISB][\dOolISB.,\s]*[-—]?)\s*(?:\(([^()]{3,100})\)?)?|([\d.,]+)\s*\(([^()]{3,100})\)\s*rupiah|((?:(?!tahun|bulan|minggu|hari|atau|denda|pidana)[\p{L}-]+[\s,]+){1,8}?)rupia[hlb])/iu;
const CATEGORY = /^[\s,]*kategori\s+([IVXLM1lf|]+)/u;
const CATEGORIES = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']);
const DAYS_A_MONTH = 30;
const IN_MONTHS: Record<string, number> = { tahun: 12, bulan: 1 };
const IN_DAYS: Record<string, number> = { minggu: 7, hari: 1 };

/**
 * The months a span of time comes to, "3 (tiga) tahun 6 (enam) bulan" being 42; null where the text does not begin with one.
 * @example readTerm(' satu bulan dua minggu atau', notes) // { value: 1.47, length: 22 }
 */
export function readTerm(text: string, notes: Notes): FoundAmount | null {
  let [months, days, length] = [0, 0, 0];
  let known = true;
  for (let match = SPAN.exec(text); match; match = SPAN.exec(text.slice(length))) {
    const [whole, numeral, inBrackets, words, unit = ''] = match;
    const value = agreed(numeral, inBrackets ?? words, whole.trim(), notes);
    if (value === null && length > 0 && !numeral) break;
    if (value === null) known = false;
    months += (value ?? 0) * (IN_MONTHS[unit.toLowerCase()] ?? 0);
    days += (value ?? 0) * (IN_DAYS[unit.toLowerCase()] ?? 0);
    length += whole.length;
  }
  if (length === 0) return null;
  return { value: known ? Math.round((months + days / DAYS_A_MONTH) * 100) / 100 : null, length };
}

/**
 * The rupiah a text begins with, in figures, in words, or both.
 * @example readMoney('Rp100.000.000,00 (seratus juta rupiah).', notes)?.value // 100_000_000
 */
export function readMoney(text: string, notes: Notes): FoundAmount | null {
  const match = MONEY.exec(text);
  if (!match) return null;
  const [whole, figures, inBrackets, plain, plainWords, words] = match;
  const misread = /rupia[lb]$/i.exec(whole)?.[0];
  if (misread) notes.corrections.push({ from: misread, to: 'rupiah' });
  return {
    value: agreed(figures ?? plain, inBrackets ?? plainWords ?? words, whole.trim(), notes),
    length: whole.length,
  };
}

/** The category a text begins with (UU 1/2023 Pasal 79); "M" is how recognition gives VI, a closing "L" is I and the full stop. */
export function readCategory(text: string, notes: Notes): { value: string | null; length: number } | null {
  const match = CATEGORY.exec(text);
  const printed = match?.[1];
  if (!match || !printed) return null;
  const read = printed
    .replace(/M/g, 'VI')
    .replace(/[1lf|]/g, 'I')
    .replace(/L$/, 'I');
  if (!CATEGORIES.has(read)) {
    notes.findings.push({ code: 'unreadable-amount', words: match[0].trim() });
    return { value: null, length: match[0].length };
  }
  if (read !== printed) notes.corrections.push({ from: `kategori ${printed}`, to: `kategori ${read}` });
  return { value: read, length: match[0].length };
}

/** Numeral and words are each other's proof: where both can be read as printed and differ, there is no value. */
function agreed(
  numeral: string | undefined,
  words: string | undefined,
  printed: string,
  notes: Notes,
): number | null {
  const byNumeral = numeral === undefined ? null : readNumeral(numeral);
  const byWords = words === undefined ? null : readNumberWords(words);
  const correct = (value: number): number => {
    notes.corrections.push({ from: printed, to: String(value) });
    return value;
  };
  if (byNumeral && byWords) {
    if (byNumeral.value === byWords.value)
      return byNumeral.exact && byWords.exact ? byWords.value : correct(byWords.value);
    if (byWords.exact && !byNumeral.exact) return correct(byWords.value);
    if (byNumeral.exact && !byWords.exact) return correct(byNumeral.value);
    notes.findings.push({ code: 'numeral-and-words-disagree', words: printed });
    return null;
  }
  if (byWords && (byWords.exact || numeral === undefined))
    return byWords.exact && numeral === undefined ? byWords.value : correct(byWords.value);
  if (byNumeral?.exact) return words === undefined ? byNumeral.value : correct(byNumeral.value);
  notes.findings.push({ code: 'unreadable-amount', words: printed });
  return null;
}
