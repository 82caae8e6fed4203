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
export function joinWrappedLines(lines: readonly SourceLine[], _corrections: Correction[]): SourceLine[] {
  if (!isWrapped(lines)) return [...lines];
  const result: SourceLine[] = [];
  let lastPrinted = '';
  for (const [index, line] of lines.entries()) {
    const before = result.at(-1);
    const printed = lines[index - 1];
    if (before && printed && goesOn(before, printed, line))
      before.text = joinWrapped(before.text, lastPrinted, line.text);
    else result.push({ ...line });
    lastPrinted = line.text;
  }
  return result;
}

/** Pages have lines; so has a text file with no line beyond a width, and blank lines between its paragraphs. */
function isWrapped(lines: readonly SourceLine[]): boolean {
  if (lines.some(({ page }) => page !== null)) return true;
  const full = lines.filter(({ text }) => text.length > WIDE_ENOUGH).length;
  const next = lines.filter(({ line }, index) => line === (lines[index - 1]?.line ?? 0) + 1).length;
  return (
    full > lines.length / 3 && next > lines.length / 3 && lines.every(({ text }) => text.length < NARROW)
  );
}

function goesOn(paragraph: SourceLine, before: SourceLine, line: SourceLine): boolean {
  if (isHeading(line.text) || isHeading(paragraph.text)) return false;
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
