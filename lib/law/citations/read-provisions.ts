import { opensParagraph } from './opens-paragraph.ts';
import { readBracket } from './read-bracket.ts';
import { afterConjunctions, readSibling, readUnit } from './read-unit.ts';
import { type Source, type Unit, wordAt } from './source.ts';
import { JOINING, LEVELS, LINKS, UNIT_WORDS } from './words.ts';

/** One reference of a list: its units, outermost first. */
export interface Reference {
  units: Unit[];
  /** The last of a range; it stands where the innermost unit does. */
  through: Unit | null;
  start: number;
  /** Token after it. */
  end: number;
  jo: boolean;
  /** How many of the units are those of the reference before it. */
  inherited: number;
}

const RANGE_WORDS = new Set(['sd', 'hingga', '–', '—', '-', '−', 'through', 'thru', 'until', 's']);
const LINKED_TO = new Set(['of', 'dari', 'dalam', 'pada', 'di', 'in']);
/** No list of law is longer; what is longer is read as the next list. */
const LONGEST_LIST = 400;
/** More than the paragraphs of any one article. */
const MOST_PARAGRAPHS = 40;

/**
 * Reads the references that stand together at a token: "Pasal 76A, Pasal 76B, dan Pasal 76C huruf a dan huruf b" are four.
 * @returns empty where the token opens none
 */
export function readReferences(source: Source, start: number): Reference[] {
  const first = readUnit(source, start);
  if (!first) return [];
  const list: Reference[] = [];
  let open: Reference | null = {
    units: [first],
    through: null,
    start,
    end: first.end,
    jo: false,
    inherited: 0,
  };
  while (open && list.length < LONGEST_LIST) {
    complete(source, open, list);
    list.push(open);
    open = next(source, open);
  }
  return list;
}

/**
 * Reads what an instrument parts from its article: the "ayat (2)" of "Pasal 81 UU 23/2002 ayat (2)".
 * @param above the reference before the instrument
 * @returns that reference with all its units; empty where nothing below it follows
 */
export function readBelow(source: Source, at: number, above: Reference): Reference[] {
  const last = above.units.at(-1);
  if (above.through || !last || last.nums.length === 0) return [];
  const through = readThrough(source, at, last);
  if (through) return [{ ...above, through, end: through.end }];
  const below = readReferences(source, wordAt(source, at) === ',' ? at + 1 : at);
  const deeper = below.every(
    ({ units: [first] }) => first && LEVELS[first.word.level] > LEVELS[last.word.level],
  );
  // "Bab X UUD 1945 Pasal 28B": an article is found without its chapter.
  if (LEVELS[last.word.level] < LEVELS.article)
    return below.every(({ units: [first] }) => first?.word.kind === 'article') ? [above, ...below] : [];
  const numbered = below.every(({ units: [first] }) => first && first.nums.length > 0);
  return deeper && numbered
    ? below.map((one, index) => ({
        ...one,
        units: [...above.units, ...one.units],
        start: index === 0 ? above.start : one.start,
      }))
    : [];
}

/** Reads what follows without a conjunction: the units below, those above in the other word order, a range. */
function complete(source: Source, open: Reference, earlier: Reference[]): void {
  for (;;) {
    const last = open.units.at(-1);
    if (!last) return;
    const through = open.through ? null : readThrough(source, open.end, last);
    if (through) {
      open.through = through;
      open.end = through.end;
      continue;
    }
    const unit = readBracket(source, open.end, last) ?? adjacent(source, open.end, last, open);
    if (!unit || !attach(unit, open, earlier)) return;
    open.end = unit.end;
  }
}

function adjacent(source: Source, at: number, last: Unit, open: Reference): Unit | null {
  let index = at;
  const comma = wordAt(source, index) === ',';
  if (comma) index += 1;
  else if (LINKED_TO.has(wordAt(source, index))) index += wordAt(source, index + 1) === 'the' ? 2 : 1;
  const unit = readUnit(source, index);
  if (!unit) return null;
  const deeper = LEVELS[unit.word.level] > LEVELS[last.word.level] || (isPoint(unit) && isPoint(last));
  if (comma && (!deeper || open.through || (isPoint(unit) && isPoint(last)))) return null;
  if (index !== at && !comma && deeper && LEVELS[last.word.level] > LEVELS.article) return null;
  return unit;
}

function isPoint({ word }: Unit): boolean {
  return word.kind === 'point';
}

/** Puts a unit below the last, or above all of the list that lack one of its level. */
function attach(unit: Unit, open: Reference, earlier: Reference[]): boolean {
  const last = open.units.at(-1);
  const level = LEVELS[unit.word.level];
  if (!last) return false;
  if (level > LEVELS[last.word.level] || (isPoint(unit) && isPoint(last) && unit.word !== last.word)) {
    if (open.through) return false;
    open.units.push(unit);
    return true;
  }
  // "penjelasan ayat (1) Pasal 43": the part of the publication stays outermost.
  const outer = ({ units }: Reference): number => (units[0]?.word.level === 'component' && level > 0 ? 1 : 0);
  const lacks = (reference: Reference): boolean =>
    reference.units.slice(outer(reference)).every(({ word }) => LEVELS[word.level] > level);
  // "Pasal 40 dan ayat (3) Pasal 41": what it would have had from the one before, it has here.
  const rivals = open.units
    .slice(outer(open), open.inherited)
    .some(({ word }) => LEVELS[word.level] <= level);
  if (rivals && open.units.slice(open.inherited).every(({ word }) => LEVELS[word.level] > level)) {
    open.units = [unit, ...open.units.slice(open.inherited)];
    open.inherited = 0;
    return true;
  }
  if (!lacks(open)) return false;
  open.units.splice(outer(open), 0, unit);
  for (const reference of earlier.toReversed()) {
    if (!lacks(reference)) break;
    reference.units.splice(outer(reference), 0, unit);
  }
  return true;
}

/** "sampai dengan Pasal 76J", "s.d. (3)", "–36". */
function readThrough(source: Source, at: number, last: Unit): Unit | null {
  const end = afterRangeWords(source, at);
  if (end === null) return null;
  const named = UNIT_WORDS.has(wordAt(source, end)) ? readUnit(source, end) : null;
  const unit = named ?? readSibling(source, end, last);
  if (!unit || unit.word.kind !== last.word.kind || unit.nums.length === 0) return null;
  return ascends(last.nums[0] ?? '', unit.nums[0] ?? '') ? unit : null;
}

function afterRangeWords(source: Source, at: number): number | null {
  const word = wordAt(source, at);
  const following = wordAt(source, at + 1);
  if (word === 'sampai') return following === 'dengan' ? at + 2 : at + 1;
  if (word === 'up' && following === 'to') return at + 2;
  if (word === 'to') return at + 1;
  if (word === 's') {
    const mark = following;
    if ((mark === '.' || mark === '/') && wordAt(source, at + 2) === 'd')
      return wordAt(source, at + 3) === '.' ? at + 4 : at + 3;
    return null;
  }
  if (!RANGE_WORDS.has(word)) return null;
  return word === 'sd' && following === '.' ? at + 2 : at + 1;
}

function ascends(from: string, to: string): boolean {
  const [a, b] = [/^(\d*)(.*)$/.exec(from), /^(\d*)(.*)$/.exec(to)];
  const [first, last] = [Number(a?.[1] || 0), Number(b?.[1] || 0)];
  if (first !== last) return first < last;
  return (a?.[2] ?? '').length < (b?.[2] ?? '').length || (a?.[2] ?? '') < (b?.[2] ?? '');
}

/** The next reference of the list: a unit with its word, or a number like the last. */
function next(source: Source, before: Reference): Reference | null {
  const { end: at, words } = afterConjunctions(source, before.end);
  const last = before.through ?? before.units.at(-1);
  if (!last) return null;
  const bare =
    words.length === 0 &&
    wordAt(source, at) === '(' &&
    last.word.level === 'paragraph' &&
    !opensParagraph(source, at);
  if (words.length === 0 && !bare && !unmarked(source, at, last)) return null;
  const unit = (bare ? null : readUnit(source, at)) ?? siblingOf(source, at, before);
  if (!unit) return null;
  const inherited = above(before.units, unit);
  const units = [...inherited, unit];
  return {
    units,
    through: null,
    start: at,
    end: unit.end,
    jo: words.some((word) => JOINING.has(word)),
    inherited: inherited.length,
  };
}

/** "Pasal 378 382, 385": a list whose first comma the print has lost. */
function unmarked(source: Source, at: number, last: Unit): boolean {
  const [before = '', num, mark] = [last.nums[0], wordAt(source, at), wordAt(source, at + 1)];
  return (
    last.word.level === 'article' &&
    /^\d{3}$/.test(before) &&
    /^\d{3}$/.test(num) &&
    Number(num) > Number(before) &&
    (mark === ',' || mark === 'dan')
  );
}

/** A bare number is of the kind of the last unit, or of the nearest one above that it can number. */
function siblingOf(source: Source, at: number, before: Reference): Unit | null {
  // "20, paragraph 1, and 21, paragraph 2": what has a paragraph of its own is an article, what has a subparagraph a paragraph.
  const following = wordAt(source, wordAt(source, at + 1) === ',' ? at + 2 : at + 1);
  // "80 ayat 1 jo 76c": no article has as many paragraphs.
  const many = Number.parseInt(wordAt(source, at), 10) > MOST_PARAGRAPHS;
  const level =
    many || /^(?:paragraphs?|ayat)$/.test(following)
      ? 'article'
      : /^(?:sub|subparagraphs?)$/.test(following)
        ? 'paragraph'
        : null;
  const own = before.units.filter(({ word }) => word.level === level);
  for (const unit of own.length > 0 ? own : before.units.toReversed()) {
    const sibling = readSibling(source, at, unit);
    if (sibling) return sibling;
  }
  return null;
}

/** The units above a new one, as the reference before it has them; an article stands on its own. */
function above(units: readonly Unit[], unit: Unit): Unit[] {
  const alike = ({ word }: Unit): boolean =>
    word === unit.word || (word.kind === unit.word.kind && word.level === unit.word.level);
  // "1 (a) (i) or (ii)": a Roman number goes on from the Roman one below the letter.
  const roman = ({ nums }: Unit): boolean => /^[ivx]+$/.test(nums[0] ?? '');
  const last = units.at(-1);
  const same = last && roman(unit) && roman(last) && alike(last) ? units.length - 1 : units.findIndex(alike);
  if (same !== -1) return units.slice(0, same);
  return units.filter(({ word }) => LEVELS[word.level] < LEVELS[unit.word.level]);
}

/** The token after the words that lead from a reference to the instrument it is of: "dari", "of the", ",". */
export function afterLinks(source: Source, at: number): number {
  let end = at;
  if (wordAt(source, end) === ',' || wordAt(source, end) === '(') end += 1;
  for (let count = 0; count < 3 && LINKS.has(wordAt(source, end)); count += 1) end += 1;
  return end;
}
