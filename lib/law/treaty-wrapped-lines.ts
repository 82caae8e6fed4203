import { joinWrapped } from './provision-list.ts';
import type { Correction, SourceLine } from './source-text.ts';
import { annexHeading, articleHeading, groupHeading, isClosing } from './treaty-headings.ts';
import { dashed } from './treaty-markers.ts';

const MARKED =
  /^(?:\((?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[A-Z])\)|(?:\d{1,3}(?:\.\d{1,2})*|[a-z]{1,2}|[ivx]{1,5})[.)](?:\s|$)|(?:\d{1,2}(?:\.\d{1,2})*|[a-h])\s+\p{L})/u;
const REFERS = /\b(?:articles?|paragraphs?|subparagraphs?|rules?|pasal|ayat|huruf|nos?\.?)$/i;
const ENDED = /[.;:!?]["”’)\]]*$|\b(?:and|or|dan|atau)$/;
const NARROW = 120;
const WIDE_ENOUGH = 45;

/**
 * The paragraphs of a text whose lines are broken by the width of a page: a line that opens nothing goes on with the one before it.
 * Texts in which a line is a paragraph are left as they are.
 */
export function joinWrappedLines(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  if (!isWrapped(lines)) return [...lines];
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const result: SourceLine[] = [];
  let lastPrinted = '';
  for (const [index, line] of lines.entries()) {
    const before = result.at(-1);
    const printed = lines[index - 1];
    if (before && printed && goesOn(before, printed, line))
      before.text =
        joinDivided(before, line, words, corrections) ?? joinWrapped(before.text, lastPrinted, line.text);
    else result.push({ ...line });
    lastPrinted = line.text;
  }
  return result;
}

/** A word divided at the end of a line: by a mark of hyphenation alone, or by a hyphen that the text does not print elsewhere. */
function joinDivided(
  paragraph: SourceLine,
  line: SourceLine,
  words: ReadonlySet<string>,
  corrections: Correction[],
): string | null {
  const [printed, half = '', mark] = /(\p{L}+)([\u00ad\u2010-])$/u.exec(paragraph.text) ?? [];
  const rest = /^\p{Ll}+/u.exec(line.text)?.[0];
  if (printed === undefined || rest === undefined) return null;
  const whole = `${half}${rest}`;
  const isKnown = words.has(whole.toLowerCase()) && !words.has(`${half}-${rest}`.toLowerCase());
  if (mark === '-' && !isKnown) return null;
  corrections.push({ line: line.line, from: `${printed}${rest}`, to: whole, rule: 'soft-hyphen' });
  return paragraph.text.slice(0, -1) + line.text;
}

/** Pages have lines; so has a text file with no line beyond a width, and blank lines between its paragraphs. */
function isWrapped(lines: readonly SourceLine[]): boolean {
  if (lines.some(({ page }) => page !== null)) return true;
  const full = lines.filter(({ text }) => text.length > WIDE_ENOUGH).length;
  const next = lines.filter(({ line }, index) => line === (lines[index - 1]?.line ?? 0) + 1).length;
  return (
    full > lines.length / 4 && next > lines.length / 3 && lines.every(({ text }) => text.length < NARROW)
  );
}

function goesOn(paragraph: SourceLine, before: SourceLine, line: SourceLine): boolean {
  if (isHeading(line.text) || (isHeading(paragraph.text) && !isClosing(paragraph.text))) return false;
  const ended = ENDED.test(before.text);
  if (dashed(line.text)) return false;
  if (MARKED.test(line.text) && (ended || !REFERS.test(before.text)) && !/^[ai] \p{Ll}/u.test(line.text))
    return false;
  if (line.opens !== undefined) return !line.opens;
  if (line.page === null) return line.line === before.line + 1;
  return !(ended && /^["“(]?\p{Lu}/u.test(line.text));
}

function isHeading(text: string): boolean {
  if (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && text.length < NARROW) return true;
  return (
    articleHeading(text) !== null ||
    groupHeading(text) !== null ||
    annexHeading(text, false) !== null ||
    isClosing(text)
  );
}
