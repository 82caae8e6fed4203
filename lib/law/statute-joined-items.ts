import { follows } from './marker-order.ts';
import type { Correction, SourceLine } from './source-text.ts';
import { isNumberedInRow, LAW_GOES_ON, REFERS_TO_AYAT, REFERS_TO_POINT } from './statute-references.ts';

/** A number inside a line that may be an ayat's or an item's. */
const AYAT = /\((?<=\s\()\s?(\d{1,2}[a-z]?)\s?[)1}\\]\.?\s*\^?(?=[“"]?\p{Lu})/gu;
/** An item is looked for at its full stop, which is rarer than letters. */
const ITEM = /\.(?<=\s([a-z]{1,2}|\d{1,2})\s?\.)\s+(?=[“"(]?\p{L})/gu;
/** The end of a sentence or of an item. */
const ENDED = /[.;:][”"’)]?\s$/;
const ITEM_SIGN = /[:;,][”"]?\s$/;
const CONJUNCTION = /\b(?:dan|atau),?\s$/;
const SENTENCE_ENDED = /[.][”"]?\s$/;
const LOOK_BACK = 40;
const OWN_AYAT = /^\(\s?(\d{1,2}[a-z]?|[lI|])\s?\)/;
const OWN_ITEM = /^([a-z]{1,2}|\d{1,2})\s?\.\s/;
const HEADING = /^["“]?(?:Pas|PAS|BAB |BUKU |Bagian |Paragraf |Article |ARTICLE |PART )/;
const SHORTEST = 12;
const BRACKET = 40;

/**
 * Lines cut at the ayat, huruf and angka that stand inside them: only at the number the list lacks next, never where a later line begins with it.
 * @example the line '(1) Taman dibuka pagi. (2) Taman ditutup malam.' becomes two
 */
export function splitJoinedItems(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const result: SourceLine[] = [];
  const next = nextOwnMarkers(lines);
  let ayat: string | null = null;
  let number: string | null = null;
  let letter: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (HEADING.test(line.text)) [ayat, number, letter] = [null, null, null];
    const own = ownAyat(line.text, ayat);
    if (own !== null) [ayat, letter] = [own, null];
    const later = next[index];
    const found =
      later && line.text.length > SHORTEST && mayHoldItems(line.text, ayat, number, letter)
        ? cutsOf(line.text, ayat, { number, letter }, later)
        : null;
    if (!found || found.cuts.length === 0) {
      const last = ownItem(line.text);
      if (last !== undefined && /^\d/.test(last)) number = last;
      else if (last !== undefined) letter = last;
      result.push(line);
      continue;
    }
    ayat = found.ayat;
    const pieces = piecesOf(line, found.cuts, result);
    for (const text of pieces) {
      const last = ownItem(text);
      if (text.startsWith('(')) letter = null;
      else if (last !== undefined && /^\d/.test(last)) number = last;
      else if (last !== undefined) letter = last;
      result.push({ ...line, text });
    }
    corrections.push({
      line: line.line,
      from: line.text.slice(0, 80),
      to: found.cuts.map((cut) => /^\S+/.exec(line.text.slice(cut))?.[0] ?? '').join(' '),
      rule: 'joined-items',
    });
  }
  return result;
}

/** The pieces of a line; a sign alone before the first item ends the line before. */
function piecesOf({ text }: SourceLine, cuts: readonly number[], before: SourceLine[]): string[] {
  const pieces = [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length).trim());
  const [first = ''] = pieces;
  const last = before.at(-1);
  if (/[\p{L}\d]/u.test(first) || !last || HEADING.test(last.text)) return pieces;
  before[before.length - 1] = { ...last, text: `${last.text} ${first}`.trim() };
  return pieces.slice(1);
}

/** The number a line begins with; "(l)" is the first ayat where none is open, and a letter elsewhere. */
function ownAyat(text: string, open: string | null): string | null {
  const num = text.charCodeAt(0) === BRACKET ? OWN_AYAT.exec(text)?.[1] : undefined;
  if (num === undefined) return null;
  return /^\d/.test(num) ? num : open === null ? '1' : null;
}

/** The markers that later lines of the same article begin with: the next ayat, and the next item before it. */
interface OwnMarkers {
  ayat: string | null;
  item: string | null;
}

function nextOwnMarkers(lines: readonly SourceLine[]): OwnMarkers[] {
  const markers: OwnMarkers[] = new Array(lines.length);
  let later: OwnMarkers = { ayat: null, item: null };
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    markers[index] = later;
    const text = lines[index]?.text ?? '';
    const ayat = ownAyat(text, '1') ?? undefined;
    const item = ayat === undefined ? ownItem(text) : undefined;
    if (HEADING.test(text)) later = { ayat: null, item: null };
    else if (ayat !== undefined) later = { ayat, item: null };
    else if (item !== undefined) later = { ayat: later.ayat, item };
  }
  return markers;
}

/** The marker a line begins with: a letter or two, or a number. */
function ownItem(text: string): string | undefined {
  const first = text.charCodeAt(0);
  const may = (first >= 97 && first <= 122) || (first >= 48 && first <= 57);
  return may ? OWN_ITEM.exec(text.slice(0, 6))?.[1] : undefined;
}

/** Asked first: most lines hold no marker but their own. */
function mayHoldItems(
  text: string,
  ayat: string | null,
  number: string | null,
  letter: string | null,
): boolean {
  return (ayat !== null && mayHoldAyat(text, ayat)) || mayHoldPoints(text, number, letter);
}

/** Whether one of the ayat after this one may be in sight. */
function mayHoldAyat(text: string, open: string): boolean {
  if (!text.includes(' (')) return false;
  const last = Number.parseInt(open, 10);
  for (let num = last; num <= last + HIDDEN + 1; num += 1)
    if (text.includes(`(${num}`) || text.includes(`( ${num}`)) return true;
  return false;
}

/** Whether a list may begin in these words, or go on with its next marker. */
function mayHoldPoints(text: string, number: string | null, letter: string | null): boolean {
  const own = ownItem(text);
  const dot = text.indexOf('.', own === undefined ? 0 : text.indexOf('.') + 1);
  // A marker has its full stop, and words after it.
  if (dot < 0 || dot > text.length - 3) return false;
  const isNumber = own !== undefined && styleOf(own) === 'number';
  return (
    goesOn(text, own === undefined || isNumber ? letter : own) ||
    goesOn(text, isNumber ? own : number) ||
    (text.includes(':') && OPENS.test(text))
  );
}

const OPENS = /:[”"]?\s[a1]\s?\./;

function goesOn(text: string, last: string | null): boolean {
  if (last === null) return false;
  const number = Number.parseInt(last, 10);
  // A letter that counts in Roman numbers, too, or stands twice, may go on with several.
  if (!number && (last.length > 1 || 'ivxz'.includes(last))) return true;
  const next = number ? String(number + 1) : String.fromCharCode(last.charCodeAt(0) + 1);
  return text.includes(`${next}.`) || text.includes(`${next} .`);
}

function cutsOf(
  text: string,
  open: string | null,
  last: Readonly<Record<Style, string | null>>,
  later: OwnMarkers,
): { cuts: number[]; ayat: string | null } {
  const cuts: number[] = [];
  let ayat = open;
  if (ayat !== null && text.includes(' (')) {
    AYAT.lastIndex = 0;
    for (let match = AYAT.exec(text); match; match = AYAT.exec(text)) {
      const num = match[1] ?? '';
      if (num === later.ayat || !beginsAyat(text, match, ayat, later.ayat)) continue;
      cuts.push(match.index);
      ayat = num;
    }
  }
  const bounds = [0, ...cuts, text.length];
  for (let piece = 0; piece + 1 < bounds.length; piece += 1) {
    const [from = 0, to = 0] = bounds.slice(piece, piece + 2);
    cuts.push(
      ...itemCuts(text.slice(from, to), last, to === text.length ? later.item : null).map(
        (cut) => from + cut,
      ),
    );
  }
  return { cuts: cuts.toSorted((a, b) => a - b), ayat };
}

/** After a sentence any ayat that may come; in the middle of one only the next, where nothing refers to it. */
function beginsAyat(text: string, match: RegExpExecArray, open: string, later: string | null): boolean {
  const [printed, num = ''] = match;
  const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
  const isNext = follows(open, num);
  const after = text.slice(match.index + printed.length, match.index + printed.length + 2 * LOOK_BACK);
  if (ENDED.test(before)) return /\s$/.test(printed) ? isNext || leaps(open, num, later, printed) : isNext;
  return (
    isNext &&
    /^["“]?\p{Lu}\p{Ll}/u.test(after) &&
    !IN_A_ROW.test(before.trimEnd()) &&
    !REFERS_TO_AYAT.test(before.trimEnd()) &&
    !LAW_GOES_ON.test(after)
  );
}

/** "(1) (2) Taman dibuka. …": whose words follow is not known. */
const IN_A_ROW = /\(\s?\d{1,2}\s?\)$/;

/** Ayat in a row that a misprint may have hidden from sight. */
const HIDDEN = 2;

/** "(3)" printed in full after a sentence is an ayat, too, where the one before it cannot be seen: that is reported missing. */
function leaps(open: string, num: string, later: string | null, printed: string): boolean {
  const [from, to] = [Number.parseInt(open, 10), Number.parseInt(num, 10)];
  const before = later === null ? Number.POSITIVE_INFINITY : Number.parseInt(later, 10);
  return printed.trimEnd().endsWith(')') && to > from + 1 && to <= from + 1 + HIDDEN && to < before;
}

/** Items inside a piece of a line: a list goes on from the piece's own marker, or begins at a or 1 with its second item in sight. */
function itemCuts(
  text: string,
  before: Readonly<Record<Style, string | null>>,
  later: string | null,
): number[] {
  if (!mayHoldPoints(text, before.number, before.letter)) return [];
  const cuts: number[] = [];
  const lists: Record<Style, JoinedList> = {
    letter: { last: before.letter, opened: null },
    number: { last: before.number, opened: null },
  };
  const own = ownItem(text);
  if (own) lists[styleOf(own)].last = own;
  for (const match of text.matchAll(ITEM)) {
    const num = match[1] ?? '';
    const list = lists[styleOf(num)];
    const start = text.lastIndexOf(num, match.index - num.length);
    if (
      list.last !== null &&
      follows(list.last, num) &&
      num !== later &&
      beginsItem(text, num, start, match.index + match[0].length)
    ) {
      if (list.opened !== null) cuts.push(list.opened);
      cuts.push(start);
      list.opened = null;
      list.last = num;
    } else if (/^(?:a|1)$/.test(num) && /:[”"]?\s$/.test(text.slice(0, start))) {
      list.opened = start;
      list.last = num;
    }
  }
  if (later === null) return cuts;
  const { last, opened } = lists[styleOf(later)];
  return opened !== null && last !== null && follows(last, later) ? [...cuts, opened] : cuts;
}

/** After an item or a sentence; elsewhere where nothing refers to it, a number only before a capital. */
function beginsItem(text: string, num: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end, end + 3);
  if (ITEM_SIGN.test(before)) return true;
  if (isNumberedInRow(num, before.trimEnd(), after)) return false;
  if (CONJUNCTION.test(before)) return true;
  const isNumber = styleOf(num) === 'number';
  if (isNumber && SENTENCE_ENDED.test(before)) return /^[“"]?\p{Lu}\p{Ll}/u.test(after);
  return (
    (isNumber ? /^[“"]?\p{Lu}\p{Ll}/u : /^["“(]?\p{L}{2}/u).test(after) &&
    !REFERS_TO_POINT.test(before.trimEnd())
  );
}

type Style = 'letter' | 'number';

interface JoinedList {
  last: string | null;
  /** Where its first item stands, until a second proves that it is a list. */
  opened: number | null;
}

function styleOf(num: string): Style {
  return /^\d/.test(num) ? 'number' : 'letter';
}
