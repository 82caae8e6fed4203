import type { Problem } from './document.ts';
import type { Provision } from './provision.ts';
import { actsOnText, OPENING_WORDS } from './statute-amendments.ts';
import { isNumberedInRow, LAW_GOES_ON, REFERS_TO_AYAT, REFERS_TO_POINT } from './statute-references.ts';

/** What a unit's words may hold if they have swallowed what comes next. */
interface Expected {
  /** Number of the next article; empty where the article has no number of the usual kind. */
  article: string;
  /** Number of the next ayat. */
  ayat: string;
  /** The next numbers of the lists that are open, as printed: `b.`, `3)`. */
  points: readonly string[];
  /** Number of the next chapter. */
  chapter: string;
  /** Number of the next instruction of an amending act. */
  instruction: string;
}

const HAS_NO_UNITS = new Set<Provision['kind']>(['preamble', 'formula', 'conclusion']);
const SHORTEST = 8;
/** Letters before a marker that tell whether it is a reference. */
const LOOK_BACK = 40;

/**
 * Markers left inside the words of a unit: the ayat, point, article, part or instruction that comes next by its number and was not set apart.
 * A reference such as "ayat (2)" has the number, too, but other words before it.
 * @returns problems of the code `swallowed-marker`, whose eId is that of the unit that holds the words of another
 * @example swallowedMarkers(document.body).map(({ eId }) => eId) // ['art_7__para_1']
 */
export function swallowedMarkers(body: readonly Provision[]): Problem[] {
  const problems: Problem[] = [];
  visit(body, expect('', '', NO_POINTS, '', ''), problems);
  return problems;
}

function visit(provisions: readonly Provision[], outer: Expected, problems: Problem[]): void {
  for (let index = 0; index < provisions.length; index += 1) {
    const provision = provisions[index];
    if (!provision || HAS_NO_UNITS.has(provision.kind)) continue;
    const expected = expectedIn(provision, provisions, index, outer);
    if (provision.text.length > SHORTEST) addMarkersIn(provision, expected, problems);
    if (provision.children.length > 0) visit(provision.children, expected, problems);
  }
}

function add(marker: string | null, { eId, position }: Provision, problems: Problem[]): void {
  if (marker === null) return;
  const message = `These words hold the beginning of another unit: ${marker}`;
  problems.push({ code: 'swallowed-marker', eId, line: position.line, page: position.page, message });
}

/** What comes next inside a provision, after what is expected around it. */
function expectedIn(
  { kind, num, marker, children }: Provision,
  siblings: readonly Provision[],
  index: number,
  outer: Expected,
): Expected {
  switch (kind) {
    case 'article':
      return expect(
        /^\d/.test(num ?? '') ? after(num) : '',
        hasParagraph(children) ? '' : '1',
        NO_POINTS,
        outer.chapter,
        outer.instruction,
      );
    case 'paragraph':
      return expect(outer.article, after(num), NO_POINTS, outer.chapter, outer.instruction);
    case 'point': {
      const next = after(num);
      if (next === '' || nextPoint(siblings, index)?.num === next) return outer;
      const points = [...outer.points, (marker ?? '').replace(/\w+\s?/, next)];
      return expect(outer.article, outer.ayat, points, outer.chapter, outer.instruction);
    }
    case 'chapter':
      return expect(
        outer.article,
        outer.ayat,
        outer.points,
        ROMAN[ROMAN.indexOf(num ?? '') + 1] ?? '',
        outer.instruction,
      );
    case 'instruction':
      return expect('', '', NO_POINTS, '', after(num));
    default:
      return outer;
  }
}

const NO_POINTS: readonly string[] = [];

function expect(
  article: string,
  ayat: string,
  points: readonly string[],
  chapter: string,
  instruction: string,
): Expected {
  return { article, ayat, points, chapter, instruction };
}

function hasParagraph(children: readonly Provision[]): boolean {
  for (const { kind } of children) if (kind === 'paragraph') return true;
  return false;
}

function nextPoint(siblings: readonly Provision[], index: number): Provision | undefined {
  for (let next = index + 1; next < siblings.length; next += 1)
    if (siblings[next]?.kind === 'point') return siblings[next];
  return undefined;
}

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ROMAN = TENS.flatMap((ten) => ONES.map((one) => ten + one));

/** The number or letter after another; empty where there is none. */
function after(num: string | null): string {
  if (num === null) return '';
  const first = num.charCodeAt(0);
  if (num.length === 1 && first >= SMALL_A && first < SMALL_Z) return String.fromCharCode(first + 1);
  const number = Number.parseInt(num, 10);
  return number > 0 ? String(number + 1) : '';
}

function addMarkersIn(provision: Provision, expected: Expected, problems: Problem[]): void {
  const { text, children } = provision;
  const { ayat, article, points, chapter, instruction } = expected;
  if (ayat !== '') add(ayatIn(text, ayat), provision, problems);
  if (article !== '') add(articleIn(text, article), provision, problems);
  for (const point of points) add(pointIn(text, point), provision, problems);
  if (children.length === 0 && text.includes(': a.')) add(listIn(text), provision, problems);
  if (text.includes('BAB ')) add(chapterIn(text, chapter), provision, problems);
  if (text.includes('Bagian Ke') || text.includes('Paragraf ')) add(partIn(text), provision, problems);
  if (instruction !== '') add(instructionIn(text, instruction), provision, problems);
}

/** Where a number that begins as this one stands after a sign, from a place on; -1 where none does. */
function numberAfter(text: string, sign: string, num: string, from: number): number {
  const first = num.charCodeAt(0);
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    let place = at + sign.length;
    while (text.charCodeAt(place) === SPACE) place += 1;
    const code = text.charCodeAt(place);
    // A one may have been read as a letter.
    if (code === first || (first === ONE && (code === SMALL_L || code === LARGE_I))) return at;
  }
  return -1;
}

const [SPACE, ONE, LARGE_I, SMALL_A, SMALL_L, SMALL_Z] = [32, 49, 73, 97, 108, 122];

/** The number that digits, perhaps spaced out or misread, stand for. */
function numberOf(printed: string): string {
  return printed.replace(/\s/g, '').replace(/[lI]/g, '1').replace(/[Oo]/g, '0');
}

function wordsBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - LOOK_BACK), index).trimEnd();
}

/** The first match before which no words make it a reference. */
function firstNot(reference: RegExp, pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!reference.test(wordsBefore(text, match.index))) return match;
  }
  return null;
}

const AYAT = /.\s?(\d{1,3}[a-z]?|(?:[\dlIOo]\s?){1,2})\s?[)1}\\\]lt]\.?\s*\^?(?=["“]?\p{Lu}\p{Ll})/uy;
const ENDED = /(?:^|[.;:]["”)]?)$/;

function ayatIn(text: string, num: string): string | null {
  return ayatAfter(text, '(', num) ?? (text.includes('{') ? ayatAfter(text, '{', num) : null);
}

function ayatAfter(text: string, sign: string, num: string): string | null {
  for (let at = numberAfter(text, sign, num, 0); at >= 0; at = numberAfter(text, sign, num, at + 1)) {
    AYAT.lastIndex = at;
    const match = AYAT.exec(text);
    if (!match || numberOf(match[1] ?? '') !== num) continue;
    const before = wordsBefore(text, at);
    const end = at + match[0].length;
    if (REFERS_TO_AYAT.test(before)) continue;
    if (ENDED.test(before) || !LAW_GOES_ON.test(text.slice(end, end + 80))) return `(${num})`;
  }
  return null;
}

const ARTICLE =
  /asa.\s+\^?((?:[\dlIOo]\s?){1,4})(?![\dA-Za-z])\s*\.?\s*(?=\([1lI]\)?\s*\p{Lu}|["“]?\p{Lu}\p{Ll}|\([1lI]\)|PRES|BAB|$)/uy;
const REFERS_TO_ARTICLE =
  /(?:\b(?:dalam|pada|dan|atau|oleh|ketentuan|dengan|menurut|sampai|jo\.?|juncto|dari|antara|setelah|sebelum|tersebut|bunyi|ayat|huruf|s\/d|yakni|yaitu|kepada|terhadap|bahwa|untuk|maksud|isi|berdasarkan|dimaksud|berlaku|memenuhi|melanggar|mengenai|tentang)|,|\(|\)|\/)$/i;
const NAMES_A_LAW =
  /^["“]?(?:Undang|Peraturan|UU|KUH|Kitab|Ayat|Keputusan|Ordon|Staatsblad|Penetapan|Aturan|Konstitusi)/;

function articleIn(text: string, num: string): string | null {
  const first = num.charAt(0);
  const found = articleAfter(text, first, num);
  if (found !== null || first !== '1') return found;
  return articleAfter(text, 'I', num) ?? articleAfter(text, 'l', num);
}

/** An article by the first sign of its number, as printed: a digit is rarer in a text than any letter of "Pasal". */
function articleAfter(text: string, first: string, num: string): string | null {
  for (let digit = text.indexOf(first); digit >= 0; digit = text.indexOf(first, digit + 1)) {
    if (text.charCodeAt(digit - 1) !== SPACE) continue;
    let at = digit - 1;
    while (text.charCodeAt(at - 1) === SPACE) at -= 1;
    at -= 'asal'.length;
    if (at < 0 || !text.startsWith('asal', at)) continue;
    ARTICLE.lastIndex = at;
    const match = ARTICLE.exec(text);
    if (!match || numberOf(match[1] ?? '') !== num) continue;
    const before = wordsBefore(text, at - 1);
    const end = at + match[0].length;
    if (REFERS_TO_ARTICLE.test(before)) continue;
    const after = text.slice(end, end + 12);
    if (ENDED.test(before) || (after !== '' && !NAMES_A_LAW.test(after))) return `Pasal ${num}`;
  }
  return null;
}

/** What stands after the marker of a point, and after no abbreviation. */
const POINT_BEGINS = /\s+(?=\d|a\.\s)|(?:\s+|(?=\p{L}))(?!\p{L}{1,2}\.)(?=["“(]?\p{L}{2})/uy;

function pointIn(text: string, marker: string): string | null {
  const found = printedPoint(text, marker, marker);
  if (found !== null || !/\d\d/.test(marker)) return found;
  const spaced = marker.replace(/(?<=\d)(?=\d)/, ' ');
  return (
    printedPoint(text, marker, spaced) ??
    printedPoint(text, marker, marker.replace(/(?=[.)]$)/, ' ')) ??
    (marker.includes('0') ? printedPoint(text, marker, marker.replace('0', 'O')) : null)
  );
}

function printedPoint(text: string, marker: string, printed: string): string | null {
  // Its last sign is rarer in a text than the letter it begins with.
  const last = printed.length - 1;
  const sign = printed.charAt(last);
  if (sign === '') return null;
  for (let end = text.indexOf(sign); end >= 0; end = text.indexOf(sign, end + 1)) {
    const at = end - last;
    if (at <= 0 || text.charCodeAt(at - 1) > SPACE || !text.startsWith(printed, at)) continue;
    POINT_BEGINS.lastIndex = at + printed.length;
    if (!POINT_BEGINS.test(text)) continue;
    const before = wordsBefore(text, at);
    const after = text.slice(POINT_BEGINS.lastIndex, POINT_BEGINS.lastIndex + 2);
    if (!REFERS_TO_POINT.test(before) && !isNumberedInRow(marker, before, after)) return marker;
  }
  return null;
}

const LIST = /:\sa\.\s?\p{L}[\s\S]*\sb\.\s?\p{L}/u;

/** A list that is announced and goes on in the same words. */
function listIn(text: string): string | null {
  return LIST.test(text) ? 'a.' : null;
}

const CHAPTER = /BAB\s+[IVXLC1l]+[A-Z]?\b\.?\s+(?=\p{Lu}[\p{Lu}\s,()/.-]{3,})/gu;
const REFERS_TO_CHAPTER =
  /(?:\b(?:dalam|pada|dan|atau|ketentuan|judul|antara|setelah|sebelum|menjadi|dari|dengan|yakni|yaitu|bab|oleh|menurut))$/i;
const NEVER = /(?!)/;

function chapterIn(text: string, next: string): string | null {
  const isNext = text.includes(`BAB ${next} `) || text.includes(`BAB ${next}.`);
  const reference = isNext ? NEVER : REFERS_TO_CHAPTER;
  return firstNot(reference, CHAPTER, text)?.[0].trim() ?? null;
}

const PART =
  /(?:Bagian\s+Ke[a-z]+(?:\s?(?:belas|puluh)(?:\s[A-Z]?[a-z]+)?)?|Paragraf\s+(?:\d+|Ke[a-z]+))\s+(?=\p{Lu})(?!BAB|Bab|Undang|Pasal|Peraturan)/gu;
const IS_NO_END = /[^.;:)”"]$/;

function partIn(text: string): string | null {
  return firstNot(IS_NO_END, PART, text)?.[0].trim() ?? null;
}

const INSTRUCTION = new RegExp(`\\s?\\.\\s*(?=${OPENING_WORDS})`, 'uy');
const LONGEST_ORDER = 300;

function instructionIn(text: string, num: string): string | null {
  for (let at = text.indexOf(num); at >= 0; at = text.indexOf(num, at + 1)) {
    INSTRUCTION.lastIndex = at + num.length;
    if (!/[\s.;”"]/.test(text.charAt(at - 1)) || !INSTRUCTION.test(text)) continue;
    if (REFERS_TO_POINT.test(wordsBefore(text, at))) continue;
    if (actsOnText(text.slice(at, at + LONGEST_ORDER))) return `${num}.`;
  }
  return null;
}
