import { columnsOf } from './page-columns.ts';
import { middleOf, type Row, type Run, raisedNumber } from './page-rows.ts';
import { tableRows } from './page-tables.ts';

/** A line of a page as it is read, and whether the layout begins a paragraph with it; null at the head of a column. */
export interface LaidOutLine {
  text: string;
  opens: boolean | null;
  /** Whether room was left at its end for a word more. */
  endsShort: boolean;
  /** A note at the foot of the page. */
  isNote: boolean;
}

/** A gap beyond this share of the usual one parts two paragraphs. */
const WIDE = 1.35;
const INDENT = 6;
const CENTRED = 36;
/** A word of usual length. */
const ROOM = 36;
const NOTE_SIZE = 0.88;
const NOTE_BEGINS = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+|^\d{1,3}\s/;

/**
 * The lines of a page in the order they are read, columns one after the other, the cells of a table apart.
 * @example layOut(runs).map(({ text }) => text)
 */
export function layOut(runs: readonly Run[]): LaidOutLine[] {
  const blocks = columnsOf(runs);
  const size = middleOf(blocks.flat().map(({ height }) => height));
  const lines: LaidOutLine[] = [];
  for (const [index, rows] of blocks.entries()) {
    const [first, ...rest] = linesOf(rows, notesOf(rows, size));
    // A line across both columns ends what stands above it; a column goes on with the one before it.
    const parted = rows.length === 1 || blocks[index - 1]?.length === 1;
    const before = lines.findLast(({ isNote }) => !isNote);
    if (first) lines.push({ ...first, opens: before ? parted || before.endsShort : null }, ...rest);
  }
  return lines;
}

/** The rows at the foot of a column that are set smaller than the text, from the first that begins with a number. */
function notesOf(rows: readonly Row[], size: number): ReadonlySet<Row> {
  const from = rows.findLastIndex(({ height }) => height >= NOTE_SIZE * size) + 1;
  const small = rows.slice(from);
  const first = small.findIndex(({ text }) => NOTE_BEGINS.test(text));
  return new Set(from === 0 || first < 0 ? [] : small.slice(first));
}

function linesOf(rows: readonly Row[], notes: ReadonlySet<Row>): LaidOutLine[] {
  const text = rows.filter((row) => !notes.has(row));
  const right = Math.max(0, ...text.map(({ end }) => end));
  const left = middleOf(text.map(({ x }) => x));
  const leading = middleOf(text.slice(1).map(({ y }, index) => (text[index]?.y ?? y) - y));
  const tables = tableRows(text);
  return rows.map((row, index) => {
    const cells = tables.get(row);
    const before = rows[index - 1];
    return {
      text: cells ? cells.join(' | ') : notes.has(row) ? noteText(row.text) : row.text,
      opens: cells ? true : before ? opens(before, row, { left, right, leading }) : null,
      endsShort: row.end + ROOM < right,
      isNote: notes.has(row),
    };
  });
}

/** Whether the number of a note is raised or not is a matter of type. */
function noteText(text: string): string {
  return text.replace(/^\d{1,3}(?=\s)/, raisedNumber);
}

interface Column {
  left: number;
  right: number;
  leading: number;
}

/** A break of the line that the width did not ask for, a wide gap, or a first line set in. */
function opens(before: Row, row: Row, { left, right, leading }: Column): boolean {
  if (before.y - row.y > WIDE * leading || before.x - row.x > CENTRED) return true;
  const [word = ''] = row.text.split(' ');
  const wordWidth = ((row.end - row.x) / Math.max(1, row.text.length)) * (word.length + 1);
  if (before.end + wordWidth < right - 2) return true;
  return row.x > left + INDENT && before.x <= left + INDENT / 2 && !/^\(?\w{1,4}[.)]/.test(before.text);
}
