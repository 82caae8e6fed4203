import type { SourceLine } from './source-text.ts';

/** The words that head each page of the gazette, as recognition reads spaced-out capitals: "PRES I DEN REPUBUK INDONESIA". */
const GAZETTE =
  '[PF][FI]?\\s?[RI]\\s?E\\s?S\\s?[I1l!]?\\s?[DO0]\\s?E\\s?N\\s+R\\s?E\\s?[PF]\\s?[UtL]?\\s?[BE8sR]\\s?[LIU1]\\s?[I1lE]?\\s?[KI<({-]{1,3}\\s+[I1l!]\\s?N\\s?[DO]\\s?[O0]\\s?N\\s?E\\s?S\\s?[I1l!\\]]\\s?[A\\\\^]*';
const PAGE = '[-_]\\s?[\\dtlISO]{1,3}\\s?[-_]{1,2}';
/** What converters left of the sites that the pages were printed from. */
const SITE =
  'ditjen Peraturan Perundang-undangan|(?<![\\w.])d?epkumham\\.go(?:\\.id)?|PRES I ?DEN(?=\\s+(?:\\(|[a-z]\\.|\\d|$))|jdih\\.kemenkeu\\.go\\.id|www\\.hukumonline\\.com \\d+ \\/ \\d+|DISTRIBUSI II';
const RUNNING_HEAD = new RegExp(
  `(?=[-_PFDdejw])(?<=^|\\s)(?:(?:${PAGE}\\s+)?(?:${GAZETTE}|${SITE})(?:\\s*${PAGE})?|(?!(?<=\\d\\s)-\\s?\\d{1,3}\\s-\\s\\d)-\\s?\\d{1,3}\\s-)(?=\\s|$)`,
  'g',
);
/** Asked first: most lines hold none of it, nor these rare letters with what stands around them. */
const SUSPECT = /[-.NSjI](?<=N(?= R)|S(?= I)|\.(?=go)|j(?=en P)|BUSI I|-(?=\s?\d{1,3}\s-))/;
/** So the words stand in the formulas of an act, too, which a name or a comma follows. */
const AS_PRINTED = /^PRESIDEN\s+REPUBLIK\s+INDONESIA$/;
const FORMULA_BEFORE = /(?:\bESA|\bDAN|\bWAKIL|\bPERSETUJUAN)\s*$/i;
const FORMULA_AFTER = /^\s*(?:,|t\s?t\s?d|MEMUTUSKAN|dan\b)/i;
/** Pages between two numbers that were read. */
const MOST_PAGES = 12;

/**
 * Sets the heads and numbers of pages aside that a conversion left in the lines of a text, which it is given in their order.
 * @example new RunningHeads().cut({ text: '… hadir. - 12 - (2) Taman …', line: 7, page: null }).length // 2
 */
export class RunningHeads {
  readonly set: SourceLine[] = [];
  private page = 0;

  /** What is left of a line, cut where heads stood; the line itself where it holds none. */
  cut(line: SourceLine): SourceLine[] {
    if (!SUSPECT.test(line.text)) return [line];
    const result: SourceLine[] = [];
    let from = 0;
    for (const match of line.text.matchAll(RUNNING_HEAD)) {
      const [head] = match;
      const number = /^-\s?(\d+)\s-$/.exec(head)?.[1];
      if (number === undefined ? !isHead(line.text, match.index, head) : !this.isNext(Number(number)))
        continue;
      if (number !== undefined) this.page = Number(number);
      const end = match.index + head.length;
      const caught = catchWord(line.text.slice(from, match.index), line.text.slice(end));
      const start = match.index - caught.length;
      keep(line, from, start, result);
      from = end;
      this.set.push({ ...line, text: line.text.slice(start, end).trim() });
    }
    if (from === 0) return [line];
    keep(line, from, line.text.length, result);
    return result;
  }

  /** Numbers of pages rise; the Penjelasan begins anew. */
  private isNext(number: number): boolean {
    return (number > this.page && number <= this.page + MOST_PAGES) || number <= 2;
  }
}

function isHead(text: string, index: number, head: string): boolean {
  return (
    !AS_PRINTED.test(head) &&
    !FORMULA_BEFORE.test(text.slice(Math.max(0, index - 20), index)) &&
    !FORMULA_AFTER.test(text.slice(index + head.length, index + head.length + 20))
  );
}

const CATCH_WORDS = 4;
const LONGEST_CATCH_WORD = 60;
const MARKER = /^(?:\(\w{1,3}|[a-z\d]{1,2}\.)\)?\s*/;

/** The first words of the next page at the foot of this one, with its marker or without: "b. jasa [head] b. jasa perbaikan". */
function catchWord(before: string, after: string): string {
  const next = after.slice(0, 2 * LONGEST_CATCH_WORD).trimStart();
  const [marked, bare] = [squeezed(next), squeezed(next.replace(MARKER, ''))];
  const words = before.slice(-LONGEST_CATCH_WORD).trimEnd().split(' ');
  for (let count = Math.min(CATCH_WORDS, words.length); count > 0; count -= 1) {
    const last = words.slice(-count).join(' ');
    const echo = squeezed(last);
    const start = before.trimEnd().length - last.length;
    const opens = start === 0 || /[.;:,]\s$/.test(before.slice(0, start));
    if (echo.length > 1 && opens && (marked.startsWith(echo) || (bare !== marked && bare.startsWith(echo))))
      return before.slice(start);
  }
  return '';
}

function squeezed(text: string): string {
  return text.replace(/[\s^.…]+/g, '').toLowerCase();
}

function keep(line: SourceLine, from: number, to: number, result: SourceLine[]): void {
  const text = line.text.slice(from, to).trim();
  if (text) result.push({ ...line, text });
}
