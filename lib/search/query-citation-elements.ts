import type { CitedInstrument } from '../law/find-citations.ts';
import type { KnownInstrument } from './query-plan.ts';
import { type Token, tokenise } from './tokens.ts';

interface Span {
  start: number;
  end: number;
}

/** A part of a citation; several `nums` are readings of one number, the likeliest first; `number` is one without its word. */
export type CitationToken =
  | { type: 'article' | 'number' | 'paragraph' | 'letter' | 'item'; nums: string[]; span: Span }
  | { type: 'instrument'; instruments: CitedInstrument[]; span: Span };
export type Element = CitationToken | { type: 'other'; word: string; span: Span };

const ARTICLE = /^(?:pasal|psl|ps|article|art)(\d+[a-z]{0,2})?$/;
const UNITS: [RegExp, 'paragraph' | 'letter' | 'item', RegExp][] = [
  [/^(?:ayat|paragraph|para)$/, 'paragraph', /^\d+[a-z]?$/],
  [/^(?:huruf|hrf|letter|point|butir)$/, 'letter', /^[a-z]{1,2}$/],
  [/^(?:angka|butir)$/, 'item', /^\d+[a-z]?$/],
];
const NUMBER = /^(?:\d{1,4}[a-z]{0,2}|[ivx]+)$/;
/** "2nd", "18th", "5km" are no articles. */
const NO_ARTICLE = /^\d+(?:st|nd|rd|th|cm|km|kg|mm)$/;
const BARE = /^\d{1,3}[a-z]{0,2}$/;

/** How types are written, longest first, and what they are. */
const TYPES: [string, string][] = [
  ['peraturan pemerintah pengganti undang undang', 'perppu'],
  ['government regulation in lieu of law', 'perppu'],
  ['peraturan pemerintah', 'pp'],
  ['government regulation', 'pp'],
  ['peraturan presiden', 'perpres'],
  ['presidential regulation', 'perpres'],
  ['keputusan presiden', 'keppres'],
  ['presidential decree', 'keppres'],
  ['undang undang', 'uu'],
  ['perppu', 'perppu'],
  ['perpu', 'perppu'],
  ['perpres', 'perpres'],
  ['keppres', 'keppres'],
  ['law', 'uu'],
  ['uu', 'uu'],
  ['pp', 'pp'],
  ['gr', 'pp'],
];
const TYPE_WORDS = TYPES.map(([words, type]) => ({ words: words.split(' '), type }));

/** The parts of citations in a query, in order, and the words between them. */
export function readElements(text: string, instruments: readonly KnownInstrument[]): Element[] {
  const tokens = tokenise(text);
  const names = namesOf(instruments);
  const elements: Element[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numbered = readNumbered(text, tokens, at, instruments);
    const named = readNamed(tokens, at, names);
    const instrument = (named?.[1] ?? 0) > (numbered?.[1] ?? 0) ? named : numbered;
    const [element, length] = instrument ?? readUnit(text, tokens, at, elements) ?? [other(tokens, at), 1];
    elements.push(element);
    at += length;
  }
  return elements;
}

type Read = readonly [Element, number] | null;

function other(tokens: readonly Token[], at: number): Element {
  return { type: 'other', word: tokens[at]?.word ?? '', span: spanOf(tokens, at, 1) };
}

function spanOf(tokens: readonly Token[], at: number, length: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 };
}

function readUnit(text: string, tokens: readonly Token[], at: number, before: readonly Element[]): Read {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const glued = ARTICLE.exec(word);
  if (glued?.[1]) return articleAt(text, tokens, at, glued[1], 1);
  if (glued && NUMBER.test(next)) return articleAt(text, tokens, at, next, 2);
  for (const [name, type, shape] of UNITS)
    if (name.test(word) && shape.test(next))
      return [{ type, nums: [next], span: bracketed(text, spanOf(tokens, at, 2)) }, 2];
  const span = spanOf(tokens, at, 1);
  const inBrackets = text[span.start - 1] === '(' && text[span.end] === ')';
  const previous = before.at(-1);
  if (
    inBrackets &&
    previous &&
    previous.type !== 'other' &&
    text.slice(previous.span.end, span.start).trim() === '('
  ) {
    const type = /^\d/.test(word)
      ? 'paragraph'
      : before.some((element) => element.type === 'letter')
        ? 'item'
        : 'letter';
    if (/^(?:\d+[a-z]?|[a-z]{1,4})$/.test(word))
      return [{ type, nums: [word], span: bracketed(text, span) }, 1];
  }
  if (BARE.test(word) && !NO_ARTICLE.test(word)) {
    const read = articleAt(text, tokens, at, word, 1);
    return read && read[0].type === 'article' ? [{ ...read[0], type: 'number' }, read[1]] : read;
  }
  return null;
}

/** "76 d" is 76D, else 76 letter d: where a letter stands alone after the number. */
function articleAt(text: string, tokens: readonly Token[], at: number, num: string, length: number): Read {
  if (NO_ARTICLE.test(num)) return null;
  const apart = text.slice(tokens[at + length - 1]?.end ?? 0, tokens[at + length]?.start ?? 0);
  const letter = /^\s+$/.test(apart) ? (tokens[at + length]?.word ?? '') : '';
  return /^\d+$/.test(num) && /^[a-z]$/.test(letter)
    ? [
        {
          type: 'article',
          nums: [`${num}${letter}`, `${num}-${letter}`],
          span: spanOf(tokens, at, length + 1),
        },
        length + 1,
      ]
    : [{ type: 'article', nums: [num], span: spanOf(tokens, at, length) }, length];
}

function bracketed(text: string, { start, end }: Span): Span {
  return { start, end: text[end] === ')' ? end + 1 : end };
}

/** "UU No. 35 Tahun 2014", "35/2014", "uu 23 2002", "law 35 of 2014". */
function readNumbered(
  text: string,
  tokens: readonly Token[],
  at: number,
  instruments: readonly KnownInstrument[],
): Read {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const type = TYPE_WORDS.find(({ words }) => words.every((each, offset) => word(offset) === each));
  let length = type?.words.length ?? 0;
  const skip = (pattern: RegExp): void => {
    while (pattern.test(word(length))) length += 1;
  };
  if (type) skip(/^(?:republik|indonesia|ri|nomor|no|number|num)$/);
  const number = word(length);
  if (!/^\d{1,4}$/.test(number)) return null;
  length += 1;
  const slash = text.slice(tokens[at + length - 1]?.end ?? 0, tokens[at + length]?.start ?? 0).trim() === '/';
  if (type) skip(/^(?:tahun|thn|th|of|year)$/);
  const year = yearOf(word(length), slash);
  if (year === null || (!type && !slash)) return null;
  const cited = type
    ? [{ type: type.type, number: String(Number(number)), year }]
    : instruments
        .filter((one) => one.number === String(Number(number)) && one.year === year)
        .map((one) => ({ type: one.type, number: String(Number(number)), year }));
  return cited.length === 0
    ? null
    : [{ type: 'instrument', instruments: cited, span: spanOf(tokens, at, length + 1) }, length + 1];
}

function yearOf(word: string, slash: boolean): number | null {
  if (/^(?:1[89]|20|21)\d\d$/.test(word)) return Number(word);
  return slash && /^\d\d$/.test(word) ? (Number(word) >= 45 ? 1900 : 2000) + Number(word) : null;
}

interface Name {
  words: readonly string[];
  name: string;
}

type Names = ReadonlyMap<string, readonly Name[]>;
const known = new WeakMap<readonly KnownInstrument[], Names>();

/** Names by their first word, the longest first. */
function namesOf(instruments: readonly KnownInstrument[]): Names {
  const kept = known.get(instruments);
  if (kept) return kept;
  const names = new Map<string, Name[]>();
  for (const name of new Set(instruments.flatMap((instrument) => instrument.names))) {
    const words = tokenise(name).map(({ word }) => word);
    const [first] = words;
    if (first !== undefined && first.length > 1)
      names.set(first, [...(names.get(first) ?? []), { words, name }]);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  known.set(instruments, names);
  return names;
}

function readNamed(tokens: readonly Token[], at: number, names: Names): Read {
  const candidates = names.get(tokens[at]?.word ?? '') ?? [];
  const name = candidates.find(({ words }) =>
    words.every((word, offset) => tokens[at + offset]?.word === word),
  );
  if (!name) return null;
  const { length } = name.words;
  return [
    { type: 'instrument', instruments: [{ name: name.name }], span: spanOf(tokens, at, length) },
    length,
  ];
}
