import type { SourceLine } from './source-text.ts';
import { annexHeading, articleHeading, articleOrder, type Heading, isClosing } from './treaty-headings.ts';

/** The instrument itself, or an annex of it: its lines, below its heading. */
export interface Component {
  heading: Heading | null;
  /** The line of the heading, or the first line. */
  line: SourceLine;
  lines: SourceLine[];
}

const NUMBERED = /^\(?1[.)]|^(?:1|I)\s/;
/** Entries of a table of contents end in no sentence. */
const ENTRIES = 3;
const SENTENCES = 0.2;

/** The instrument and its annexes, which count their articles anew. */
export function splitComponents(lines: readonly SourceLine[]): Component[] {
  const first: SourceLine = lines[0] ?? { text: '', line: 1, page: null };
  let open: Component = { heading: null, line: first, lines: [] };
  const components = [open];
  let begun = false;
  let closed = false;
  for (const line of lines) {
    begun ||= NUMBERED.test(line.text) || articleHeading(line.text) !== null;
    closed ||= begun && isClosing(line.text);
    const heading = begun ? annexHeading(line.text, closed) : null;
    if (heading) {
      open = { heading, line, lines: [] };
      components.push(open);
    } else open.lines.push(line);
  }
  return components;
}

/** The lines of a table of contents before the text, which names every article a first time; null where there is none. */
export function contentsOf(lines: readonly SourceLine[]): { from: number; to: number } | null {
  const headings: number[] = [];
  const firsts: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const heading = articleHeading(text);
    if (!heading) continue;
    headings.push(index);
    if (articleOrder(heading.num) === 1) firsts.push(index);
    if (firsts.length > 1) break;
  }
  const [from, again] = firsts;
  if (from === undefined || again === undefined || headings.length <= ENTRIES) return null;
  const to = (headings.at(-2) ?? from) + 1;
  const entries = lines.slice(from, to);
  const sentences = entries.filter(({ text }) => /[.;:,]$/.test(text) && !/\.{3,}/.test(text)).length;
  return sentences < entries.length * SENTENCES ? { from: startOf(lines, from), to } : null;
}

function startOf(lines: readonly SourceLine[], from: number): number {
  const named = lines
    .slice(0, from)
    .findIndex(({ text }) => /^(?:table of )?contents$|^daftar isi$/i.test(text));
  return named < 0 ? from : named;
}

const NOTE = /^(?:\[(\d{1,3})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s*(?=\S)/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The notes a text ends with, "[1] …" to the last: they are no part of its last paragraph. */
export function splitNotes(lines: readonly SourceLine[]): { text: SourceLine[]; notes: SourceLine[] } {
  const from = lines.findIndex(({ text }) => noteOf(text)?.num === '1');
  return from <= 0
    ? { text: [...lines], notes: [] }
    : { text: lines.slice(0, from), notes: lines.slice(from) };
}

/** The number a note begins with, and its words; null for a line that goes on with a note. */
export function noteOf(text: string): { num: string; marker: string; rest: string } | null {
  const [marker, bracketed, raised = ''] = NOTE.exec(text) ?? [];
  if (marker === undefined) return null;
  const num = bracketed ?? [...raised].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
  return { num, marker: marker.trim(), rest: text.slice(marker.length) };
}
