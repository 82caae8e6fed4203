import type { Correction, SourceLine } from './source-text.ts';
import { ARTICLE } from './statute-lines.ts';

/** "Cukup jelas", as recognition reads it. */
const CLEAR = 'Cukup\\s+\\^?j\\s?e\\s?[l1Ii]\\s?as';
/** "Pasal 4 Cukup jelas" opens the explanation of an article wherever it stands after another, or after its instruction. */
const ARTICLE_EXPLAINED = new RegExp(
  `(Pasal \\d+[A-Z]{0,2})(\\s?:|\\.)?\\s+(?=(${CLEAR})|(?:Ayat \\^?\\(|Huruf [a-z]|Angka \\d|Yang dimaksud|Ketentuan ini)\\b)`,
  'g',
);
const BEFORE_ARTICLE = /(?:[Jj]e[l1Ii]as[.,]?|[.”"):]|\bINDONESIA|-\s?\d+\s?-|\bAngka \d{1,3}\.?)\s*$/;
const REFERRING =
  '\\b(?:pada|dalam|dan|atau|dari|dengan|oleh|lihat|vide|penjelasan|ketentuan|sampai|s\\.?\\s?\\/?\\s?d\\.?|hingga|ke|jo\\.?)';
const REFERS = new RegExp(`${REFERRING}\\s*$`, 'i');
const REFERS_OR_LISTS = new RegExp(`(?:${REFERRING}|[,–-])\\s*$`, 'i');

/** A unit as printed: "Ayat (2)", "Ayat (21", "Ayat 2 :", "Huruf b.", "Angka 3". */
const UNIT =
  /[AHh](?=yat|uruf|ngka)(?<=(?:^|\s)[AHh])(?:yat\s?\^?(?:[({[]\s?([^\s)}\]]{1,3})\s?[)}\]]?|\s(\d{1,2})(?=\s?[.:]))|uruf\s?\^?([a-z])(?![a-z])|ngka (\d+))(?=\s?[.:)]?(?:\s+|$))/g;
const BEGINS = /^\s?[.:)]?\s*(?:$|[A-Z“"^‘'(]|\d)/;
const SAYS = new RegExp(`^\\s?[.:)]?\\s*(?:${CLEAR}|Yang dimaksud)`);
const BEFORE_UNIT = /(?:[.”"):;-]|\b[Jj]e[l1Ii]as,?|\b[Hh]uruf\s?[a-z])\s*$/;
/** Letters before a heading or unit that are looked at, and more. */
const NEAR = 24;

/** What recognition makes of a digit. */
const MISREAD: Record<string, string> = {
  0: '0Oo',
  1: '1lI!',
  2: '2Zz',
  4: '4aA',
  5: '5sS',
  6: '6b',
  8: '8B',
  9: '9g',
};

/**
 * The lines of a Penjelasan cut at the units that follow each other in one, and at articles that are unmistakably explained: also where no full stop parts them.
 * A number of an ayat that recognition misread is put right where it is the one that comes next, and recorded.
 * @example splitExplainedUnits([{ text: 'Ayat (1) Cukup jelas Ayat (2) Cukup jelas', line: 9, page: null }], []).length // 2
 */
export function splitExplainedUnits(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const result: SourceLine[] = [];
  let ayat = 0;
  let open = '';
  for (const line of lines) {
    const { text } = line;
    if (text.length <= LONGEST_OWN_LINE && !MAY_BE_MISREAD.test(text)) {
      const [, article, number] = (!text.startsWith('Cukup') && OWN_LINE.exec(text)) || [];
      if (number) ayat = Number(number);
      else if (article) [ayat, open] = [0, text];
      result.push(line);
      continue;
    }
    const mayHoldArticle = text.includes('P') && text.includes('Pasa');
    if (!mayHoldArticle && !mayHoldUnit(text)) {
      if (open !== '' && EXPLAINED.test(text)) open = '';
      result.push(line);
      continue;
    }
    const pieces = mayHoldArticle ? articlesIn(line, open, corrections) : [text];
    for (const piece of pieces) {
      if (piece.startsWith('Pasal') && ARTICLE.test(piece)) [ayat, open] = [0, piece];
      else if (open !== '' && EXPLAINED.test(piece)) open = '';
      if (!mayHoldUnit(piece)) {
        result.push(piece === text ? line : { ...line, text: piece });
        continue;
      }
      const cut = unitsIn({ ...line, text: piece }, ayat, corrections);
      ayat = cut.ayat;
      for (const unit of cut.units) result.push(unit === text ? line : { ...line, text: unit });
    }
  }
  return result;
}

/** Asked first: most lines are a heading or a unit alone, or hold none. */
const OWN_LINE = /^(?:(Pasal \d+[A-Z]{0,2})|Ayat \((\d+)[a-z]?\)|Huruf [a-z])$/;
const LONGEST_OWN_LINE = 13;
/** "Ayat (21" in a line alone is none of these, and yet a unit. */
const MAY_BE_MISREAD = /^Ayat(?! \(\d+[a-z]?\)$)|^Pasal [^\d]|^Pasal \d+[A-Z]{0,2}[^\dA-Z]/;

function mayHoldUnit(text: string): boolean {
  return (text.includes('A') && (text.includes('Ayat') || text.includes('Angka '))) || text.includes('uruf');
}

const EXPLAINED = /\b(?:je[l1Ii]as|Ayat|[Hh]uruf)\b/;

/** @param heading of the article of which nothing is explained yet: "Pasal 9" and "Pasal 9 Cukup jelas" is a repetition, and opens nothing */
function articlesIn({ text, line }: SourceLine, heading: string, corrections: Correction[]): string[] {
  const pieces: string[] = [];
  let start = 0;
  let open = heading;
  for (const match of text.matchAll(ARTICLE_EXPLAINED)) {
    const [whole, article = '', stop = '', clear] = match;
    const before = text.slice(start, match.index);
    const near = before.slice(-NEAR);
    const repeats = article === open && !EXPLAINED.test(before);
    const opens =
      before === '' || BEFORE_ARTICLE.test(near) || (clear !== undefined && !REFERS_OR_LISTS.test(near));
    if (repeats || !opens) continue;
    if (stop.endsWith(':'))
      corrections.push({ line, from: article + stop, to: article, rule: 'article-heading' });
    pieces.push(...(before.trim() ? [before.trim()] : []), article + stop.replace(/\s?:/, ''));
    start = match.index + whole.length;
    open = article;
  }
  return start === 0 ? [text] : [...pieces, text.slice(start)];
}

function unitsIn(
  { text, line }: SourceLine,
  before: number,
  corrections: Correction[],
): { units: string[]; ayat: number } {
  const units: string[] = [];
  let ayat = before;
  let start = 0;
  let marker = '';
  for (const match of text.matchAll(UNIT)) {
    const [printed, bracketed, plain] = match;
    const end = match.index + printed.length;
    if (!opens(text, start, match.index, end, printed.startsWith('huruf'))) continue;
    const number = bracketed ?? plain;
    const isAyat = number !== undefined;
    const num = isAyat ? ayatNumber(printed, number, ayat + 1) : null;
    if (isAyat && num === null) continue;
    if (match.index > start) units.push(marker + text.slice(start, match.index).trimEnd());
    marker = '';
    start = match.index;
    if (num === null) continue;
    ayat = Number.parseInt(num, 10);
    if (plain !== undefined || printed === `Ayat (${num})`) continue;
    marker = `Ayat (${num})`;
    start = end;
    if (printed.replace(/\s/g, '') !== marker.replace(' ', ''))
      corrections.push({ line, from: printed, to: marker, rule: 'ocr-digit' });
  }
  return { units: [...units, marker + text.slice(start)], ayat };
}

function opens(text: string, start: number, from: number, to: number, small: boolean): boolean {
  if (from === 0) return true;
  const before = text.slice(start, from).slice(-NEAR);
  const after = text.slice(to, to + NEAR);
  const says = SAYS.test(after);
  if (before.trim() !== '' && !BEFORE_UNIT.test(before)) return says && !small && !REFERS.test(before);
  return small ? says : BEGINS.test(after);
}

/** The number of an ayat as printed; misread, only where it is the next. */
function ayatNumber(printed: string, number: string, next: number): string | null {
  const closed = /[)}\]]$/.test(printed);
  if (/^\d+[a-z]?$/.test(number) && (closed || !/[({[]/.test(printed))) return number;
  const expected = [...String(next)].map((digit) => `[${MISREAD[digit] ?? digit}]`).join('');
  return new RegExp(`^${expected}${closed ? '' : '[1lIJ]?'}$`).test(number) ? String(next) : null;
}
