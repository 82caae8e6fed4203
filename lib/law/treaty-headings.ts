import type { ProvisionKind } from './provision.ts';

/** A line that opens an article or a group of them. */
export interface Heading {
  kind: ProvisionKind;
  /** Headings of one style stand at one depth: `part`, `title`, `I`, `A`. */
  style: string;
  num: string;
  marker: string;
  rest: string;
}

const NUMBER_WORDS = 'ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH';
const ORDINALS = 'KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH';
const GROUP = new RegExp(
  `^(BOOK|PART|CHAPTER|TITLE|SECTION|SUB-?SECTION|DIVISION|BUKU|BAB|BAGIAN|SEKSI)\\s+([IVXLC]+|\\d{1,3}|[A-Z]|${NUMBER_WORDS}|${ORDINALS})(?![\\p{L}\\d(])(\\s*[.:–—-]*\\s*)(.*)$`,
  'iu',
);
const GROUP_KINDS: Record<string, ProvisionKind> = {
  book: 'book',
  buku: 'book',
  part: 'part',
  bagian: 'part',
  chapter: 'chapter',
  bab: 'chapter',
  section: 'section',
  seksi: 'section',
};
const ARTICLE =
  /^(?:Article|ARTICLE|Art\.|ART\.|Pasal|PASAL)\s*(\d{1,3}(?:\s?(?:bis|ter|quater)\b|[A-Z]\b)?|[IVXLC]+\b|premier\b|PREMIER\b)(\s*(?:[.:)]|[–—-])*\s*)(.*)$/;
const ANNEX =
  /^((?:ANNEX(?:E|URE)?|APPENDIX|SCHEDULE|LAMPIRAN|Annex(?:e|ure)?|Appendix|Schedule|Lampiran)(?:\s+([IVXLC]+|\d{1,2}|[A-Z]))?)(?:\s*[.:–—-]+\s*(\S.*)|\s*)$/;
/** What an instrument of a conference may be followed by, once it is closed. */
const FOLLOWING =
  /^((?:Recommendation|RECOMMENDATION|Resolution|RESOLUTION|Protocol|PROTOCOL)\s+(?:No\.\s*)?(\d{1,3}|[IVX]+))$/;
const CLOSING =
  /^(?:IN (?:WITNESS|FAITH|TESTIMONY)\s+(?:WHEREOF|THEREOF)|(?:DONE|SIGNED|ADOPTED)\s+(?:AT|IN|BY|ON|THIS)\b|The foregoing is the authentic text|SEBAGAI BUKTI\b|DEMIKIANLAH\b|(?:DIBUAT|DITANDATANGANI|DITERIMA|DISAHKAN)\s+(?:DI|OLEH|PADA)\b|\d+(?:st|nd|rd|th) (?:plenary )?meeting\b)/i;
/** Words that go on with a sentence that begins by naming an article or a part. */
const GOES_ON =
  /^(?:[,;(]|(?:of|and|or|to|in|on|shall|is|are|was|may|paragraphs?|ayat|huruf|dari|dan|atau|sampai|above|below|dan\/atau)\b)/;
const LONGEST_GROUP = 150;
const LONGEST_TITLE = 150;
/** A title that is closed by a full stop is no longer than this, and has no verb. */
const LONGEST_CLOSED_TITLE = 70;
const VERB =
  /\b(?:shall|may|must|is|are|means|has|have|will|should|undertakes?|recognizes?|adalah|wajib|berhak|dapat|harus|akan|mengakui)\b/;

/** The group a line opens; a sentence that begins with such a word opens none. */
export function groupHeading(text: string): Heading | null {
  if (text.length >= LONGEST_GROUP || /[;,]$/.test(text)) return null;
  const [, word = '', num = '', between = '', rest = ''] = GROUP.exec(text) ?? [];
  if (word === '' || GOES_ON.test(rest) || (/\.$/.test(rest) && !isClosedTitle(rest))) return null;
  if (rest !== '' && between.trim() === '' && !/^[\p{Lu}\d“"(]/u.test(rest)) return null;
  const style = word.toLowerCase().replace('-', '');
  return { kind: GROUP_KINDS[style] ?? 'subpart', style, num, ...parted(text, rest) };
}

/** "I", "II." or "III. Final provisions": a part that is headed by its number, the next of its kind. */
export function romanHeading(text: string, last: number): Heading | null {
  const [, num = '', rest = ''] = /^([IVXLC]+)(?:\s*[.:–—-]+\s*|$)(.*)$/.exec(text) ?? [];
  if (num === '' || romanValue(num) !== last + 1 || !isTitle(rest)) return null;
  return { kind: 'part', style: 'I', num, ...parted(text, rest) };
}

/** "A. Definitions": a section headed by its letter, the next of its kind. */
export function letterHeading(text: string, last: string | null): Heading | null {
  const [, num = '', rest = ''] = /^([A-Z])\s*[.:)–—-]\s+(.*)$/.exec(text) ?? [];
  const next = last === null ? 'A' : String.fromCharCode(last.charCodeAt(0) + 1);
  if (num !== next || !/^\p{Lu}/u.test(rest) || !isTitle(rest)) return null;
  return { kind: 'section', style: 'A', num, ...parted(text, rest) };
}

/** The article a line opens. `rest` is its title or its first words. */
export function articleHeading(text: string): Heading | null {
  const first = text.charCodeAt(0) | 0x20;
  if (first !== 0x61 && first !== 0x70) return null;
  const [, printed = '', between = '', rest = ''] = ARTICLE.exec(text) ?? [];
  const numbered = between.trim() !== '' && /^\(\d{1,2}\)\s/.test(rest);
  if (printed === '' || (GOES_ON.test(rest) && !numbered)) return null;
  if (rest !== '' && between.trim() === '' && !/^[\p{Lu}\d“"(]/u.test(rest)) return null;
  const num = /^premier$/i.test(printed) ? '1' : printed.replace(/\s/g, '');
  return { kind: 'article', style: 'article', num, ...parted(text, rest) };
}

/** The annex a line opens, where the text may have one there. */
export function annexHeading(text: string, isClosed: boolean): Heading | null {
  if (text.length >= LONGEST_GROUP) return null;
  const [, annexed, num = '', rest = ''] = ANNEX.exec(text) ?? (isClosed ? FOLLOWING.exec(text) : null) ?? [];
  if (annexed === undefined || /[.;,]$/.test(rest)) return null;
  return { kind: 'attachment', style: 'annex', num, ...parted(text, rest) };
}

export function isClosing(text: string): boolean {
  return CLOSING.test(text);
}

/** Short, and no sentence: what may stand as the title of an article or a section. */
export function isTitle(text: string): boolean {
  return text.length < LONGEST_TITLE && (!/[.:;,]$/.test(text) || isClosedTitle(text));
}

function isClosedTitle(text: string): boolean {
  return text.length < LONGEST_CLOSED_TITLE && /[^.]\.$/.test(text) && !VERB.test(text);
}

function parted(text: string, rest: string): { marker: string; rest: string } {
  return { marker: text.slice(0, text.length - rest.length).trim(), rest };
}

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * The value of a Roman number.
 * @example romanValue('XIV') // 14
 */
export function romanValue(roman: string): number {
  const values = [...roman].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/**
 * An article's place in the order of the text: 13 for "13", "13A" and "XIII".
 * @example articleOrder('XIII') // 13
 */
export function articleOrder(num: string): number {
  const order = Number.parseInt(num, 10);
  return Number.isNaN(order) ? romanValue(num) : order;
}
