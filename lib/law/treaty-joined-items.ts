import { follows } from './marker-order.ts';
import type { Correction, SourceLine } from './source-text.ts';
import { articleHeading } from './treaty-headings.ts';

/** A marker after the end of a sentence or an item, in the line of what comes before it. */
const INSIDE =
  /(?<=[.;:,][”"’)]?\s|[;,]\s(?:and|or|dan|atau)\s)(?:\((\d{1,2}|[a-z]|[ivx]{2,4})\)\s*|(\d{1,2})\.\s+|([a-z]|[ivx]{2,4})\)\s+)(?=[“"]?\p{L})(?!(?:and|or|to|of|in|above|below|dan|atau|shall)\b)/gu;
/** Two sentences, or a sentence and a marker, between which the source has lost the break of its lines. */
const RUN_TOGETHER =
  /(?<=\p{Ll}[.;:])(?=\p{Lu}\p{Ll}*\s)|(?<=[\p{Ll}\d][.;:])(?=\((?:[a-z]|[ivx]{2,4})\)\s?\p{L})/gu;
const OWN = /^(?:\((\d{1,2}|[a-z]{1,2}|[ivx]{2,4})\)|(\d{1,2}|[a-z]|[ivx]{2,4})[.)])(?:\s|(?=\p{L})|$)/u;
const SHORTEST = 12;

/** The markers that stand open in an article, each style with the number it has come to. */
type Open = Map<string, string>;

/**
 * Lines cut at the paragraphs and points that stand inside them: only at the number a list begins with or lacks next, never where a later line begins with it.
 * @example the line '3. … fly. 4. Kites of others …' becomes two where no line of the article begins with "4."
 */
export function splitTreatyItems(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const parted = partedHeadings(lines, corrections).flatMap((line) => partedSentences(line, corrections));
  const later = laterMarkers(parted);
  const result: SourceLine[] = [];
  let open: Open = new Map();
  for (const [index, line] of parted.entries()) {
    if (articleHeading(line.text)) open = new Map();
    const own = OWN.exec(line.text);
    if (own) note(open, styleOf(own), numberOf(own));
    const cuts =
      line.text.length > SHORTEST && ITEM_IN_SIGHT.test(line.text)
        ? cutsOf(line.text, open, later[index] ?? new Set())
        : [];
    if (cuts.length === 0) {
      result.push(line);
      continue;
    }
    result.push(...piecesOf(line, cuts));
    const to = cuts.map((cut) => /^\S+/.exec(line.text.slice(cut))?.[0] ?? '').join(' ');
    corrections.push({ line: line.line, from: line.text.slice(0, 80), to, rule: 'joined-items' });
  }
  return result;
}

/** A heading after the end of a sentence, in the line of the article before it. */
const HEADING_INSIDE = /(?<=[.;:]\s)(?:Article|ARTICLE|Pasal|PASAL)\s(\d{1,3})\s(?=[\p{Lu}\d(“"])/gu;

// Asked first: most lines hold nothing of the kind, and each is asked.
const HEADING_IN_SIGHT = /[.;:] (?:Article|ARTICLE|Pasal|PASAL) \d/;
const SENTENCES_IN_SIGHT = /[^\sA-Z][.;:][A-Z(]/;
const ITEM_IN_SIGHT = /[.;:,rdnu][”"’)]? \(?[a-z\d]{1,4}[.)]/;

/** Lines cut at the headings inside them: only where the number is the next, and no line of its own has it. */
function partedHeadings(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const own = new Set(lines.map(({ text }) => articleHeading(text)?.num));
  let last = 0;
  return lines.flatMap((line) => {
    const heading = articleHeading(line.text);
    if (heading) last = Number.parseInt(heading.num, 10) || last;
    const cuts: number[] = [];
    const matches = HEADING_IN_SIGHT.test(line.text) ? line.text.matchAll(HEADING_INSIDE) : [];
    for (const match of matches) {
      const [printed, num = ''] = match;
      if (Number(num) !== last + 1 || own.has(num)) continue;
      cuts.push(match.index, match.index + printed.length);
      last += 1;
    }
    if (cuts.length === 0) return [line];
    corrections.push({
      line: line.line,
      from: line.text.slice(0, 80),
      to: `${cuts.length / 2} §`,
      rule: 'joined-headings',
    });
    return piecesOf(line, cuts);
  });
}

function partedSentences(line: SourceLine, corrections: Correction[]): SourceLine[] {
  if (!SENTENCES_IN_SIGHT.test(line.text)) return [line];
  const cuts = [...line.text.matchAll(RUN_TOGETHER)].map(({ index }) => index);
  if (cuts.length === 0) return [line];
  const from = line.text.slice(0, 80);
  corrections.push({ line: line.line, from, to: `${cuts.length + 1} ¶`, rule: 'joined-paragraphs' });
  return piecesOf(line, cuts);
}

function piecesOf(line: SourceLine, cuts: readonly number[]): SourceLine[] {
  const bounds = [0, ...cuts, line.text.length];
  return bounds
    .slice(0, -1)
    .map((from, piece) => ({ ...line, text: line.text.slice(from, bounds[piece + 1]).trim() }));
}

/** Style and number of every marker that a later line of the same article begins with. */
function laterMarkers(lines: readonly SourceLine[]): ReadonlySet<string>[] {
  const markers: ReadonlySet<string>[] = new Array(lines.length);
  let set: ReadonlySet<string> = new Set();
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    markers[index] = set;
    const text = lines[index]?.text ?? '';
    const own = OWN.exec(text);
    if (articleHeading(text)) set = new Set();
    // The next two of a style are all that is asked for: what lies farther on belongs to another list.
    else if (own) set = new Set([`${styleOf(own)} ${numberOf(own)}`, ...[...set].slice(0, MOST_KEPT)]);
  }
  return markers;
}

const MOST_KEPT = 24;

function cutsOf(text: string, open: Open, later: ReadonlySet<string>): number[] {
  const cuts: number[] = [];
  const matches = [...text.matchAll(INSIDE)];
  for (const [index, match] of matches.entries()) {
    const [style, num] = [styleOf(match), numberOf(match)];
    if (later.has(`${style} ${num}`)) continue;
    const second = num === '1' ? '2' : num === 'i' ? 'ii' : 'b';
    const next = matches[index + 1];
    const goesOn = later.has(`${style} ${second}`) || (next !== undefined && numberOf(next) === second);
    const begins = /^(?:1|a|i)$/.test(num) && /[:,]\s$/.test(text.slice(0, match.index)) && goesOn;
    const last = open.get(style);
    if (!begins && !(last !== undefined && follows(last, num))) continue;
    cuts.push(match.index);
    note(open, style, num);
  }
  return cuts;
}

/** A new number ends the lists below it. */
function note(open: Open, style: string, num: string): void {
  if (/1/.test(style)) for (const other of [...open.keys()]) if (!/1/.test(other)) open.delete(other);
  open.set(style, num);
}

function numberOf([, bracketed, plain, letter]: RegExpExecArray | RegExpMatchArray): string {
  return bracketed ?? plain ?? letter ?? '';
}

function styleOf(match: RegExpExecArray | RegExpMatchArray): string {
  const num = numberOf(match);
  const kind = /^\d/.test(num) ? '1' : /^(?:[ivx]{2,4}|i)$/.test(num) ? 'i' : 'a';
  return match[1] === undefined ? `${kind}.` : `(${kind})`;
}
