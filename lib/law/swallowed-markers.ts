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

const NOTHING: Expected = { article: '', ayat: '', points: [], chapter: '', instruction: '' };
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
  visit(body, NOTHING, problems);
  return problems;
}

function visit(provisions: readonly Provision[], outer: Expected, problems: Problem[]): void {
  for (let index = 0; index < provisions.length; index += 1) {
    const provision = provisions[index];
    if (!provision || HAS_NO_UNITS.has(provision.kind)) continue;
    const expected = expectedIn(provision, provisions, index, outer);
    if (provision.text.length > SHORTEST)
      for (const marker of markersIn(provision, expected)) problems.push(swallowed(provision, marker));
    if (provision.children.length > 0) visit(provision.children, expected, problems);
  }
}

function swallowed({ eId, position }: Provision, marker: string): Problem {
  const message = `These words hold the beginning of another unit: ${marker}`;
  return { code: 'swallowed-marker', eId, line: position.line, page: position.page, message };
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
      return {
        ...outer,
        article: /^\d/.test(num ?? '') ? after(num) : '',
        ayat: children.some((child) => child.kind === 'paragraph') ? '' : '1',
        points: [],
      };
    case 'paragraph':
      return { ...outer, ayat: after(num), points: [] };
    case 'point': {
      const next = after(num);
      if (next === '' || siblings.find((one, at) => at > index && one.kind === 'point')?.num === next)
        return outer;
      return { ...outer, points: [...outer.points, (marker ?? '').replace(num ?? '', () => next)] };
    }
    case 'chapter':
      return { ...outer, chapter: ROMAN[ROMAN.indexOf(num ?? '') + 1] ?? '' };
    case 'instruction':
      return { ...NOTHING, instruction: after(num) };
    default:
      return outer;
  }
}

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ROMAN = TENS.flatMap((ten) => ONES.map((one) => ten + one));

/** The number or letter after another; empty where there is none. */
function after(num: string | null): string {
  const number = Number.parseInt(num ?? '', 10);
  if (number > 0) return String(number + 1);
  return num !== null && /^[a-y]$/.test(num) ? String.fromCharCode(num.charCodeAt(0) + 1) : '';
}

function markersIn({ text, children }: Provision, expected: Expected): string[] {
  const found: string[] = [];
  const note = (marker: string | null): void => {
    if (marker !== null) found.push(marker);
  };
  if (expected.ayat !== '' && BRACKET.test(text)) note(ayatIn(text, expected.ayat));
  if (expected.article !== '' && text.includes('asa')) note(articleIn(text, expected.article));
  for (const point of expected.points) note(pointIn(text, point));
  if (text.includes(': a.') && children.length === 0) note(listIn(text));
  if (text.includes('BAB ')) note(chapterIn(text, expected.chapter));
  if (text.includes('Bagian Ke') || text.includes('Paragraf ')) note(partIn(text));
  if (expected.instruction !== '') note(instructionIn(text, expected.instruction));
  return found;
}

/** The first match before which no words make it a reference. */
function firstNot(reference: RegExp, pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index).trimEnd();
    if (!reference.test(before)) return match;
  }
  return null;
}

/** Patterns made of a number, each made once. */
class Patterns {
  private readonly made = new Map<string, RegExp>();

  constructor(private readonly make: (num: string) => RegExp) {}

  of(num: string): RegExp {
    const known = this.made.get(num);
    if (known) return known;
    const pattern = this.make(num);
    if (this.made.size >= MOST_PATTERNS) this.made.clear();
    this.made.set(num, pattern);
    return pattern;
  }
}

const MOST_PATTERNS = 1000;

/** Digits as recognition may have read them. */
function recognised(num: string): string {
  return [...num].map((digit) => (digit === '1' ? '[1lI]' : digit === '0' ? '[0Oo]' : digit)).join('\\s?');
}

const BRACKET = /[({[]/;
const AYAT = new Patterns(
  (num) =>
    new RegExp(`[({[]\\s?${recognised(num)}\\s?[)1}\\\\\\]lt]\\.?\\s*\\^?(?=["“]?\\p{Lu}\\p{Ll})`, 'gu'),
);
function ayatIn(text: string, num: string): string | null {
  const match = firstNot(REFERS_TO_AYAT, AYAT.of(num), text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const ended = /(?:^|[.;:]["”)]?)$/.test(text.slice(0, match.index).trimEnd());
  return !ended && LAW_GOES_ON.test(text.slice(end, end + 80)) ? null : `(${num})`;
}

const ARTICLE = new Patterns(
  (num) =>
    new RegExp(
      `[Pp]asa[l1Ii]\\s+${recognised(num)}(?![\\dA-Za-z])\\s*\\.?\\s*(?=\\([1lI]\\)?\\s*\\p{Lu}|["“]?\\p{Lu}\\p{Ll}|\\([1lI]\\)|PRES|BAB|$)`,
      'gu',
    ),
);
const REFERS_TO_ARTICLE =
  /(?:\b(?:dalam|pada|dan|atau|oleh|ketentuan|dengan|menurut|sampai|jo\.?|juncto|dari|antara|setelah|sebelum|tersebut|bunyi|ayat|huruf|s\/d|yakni|yaitu|kepada|terhadap|bahwa|untuk|maksud|isi|berdasarkan|dimaksud|berlaku|memenuhi|melanggar|mengenai|tentang)|,|\(|\)|\/)$/i;
const NAMES_A_LAW =
  /^["“]?(?:Undang|Peraturan|UU|KUH|Kitab|Ayat|Keputusan|Ordon|Staatsblad|Penetapan|Aturan|Konstitusi)/;

function articleIn(text: string, num: string): string | null {
  const match = firstNot(REFERS_TO_ARTICLE, ARTICLE.of(num), text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const ended = /(?:^|[.;:]["”)]?)$/.test(text.slice(0, match.index).trimEnd());
  if (!ended && (end === text.length || NAMES_A_LAW.test(text.slice(end, end + 12)))) return null;
  return `Pasal ${num}`;
}

const POINT = new Patterns((marker) => {
  const [, open = '', num = '', close = ''] = /^(\(?)([a-z\d]+)\s?([.)])$/.exec(marker) ?? [];
  if (num === '') return /(?!)/g;
  const letter = `(?<=\\s)${open ? '\\(' : ''}${num.length > 1 ? recognised(num) : num}\\s?\\${close}`;
  return new RegExp(
    `${letter}(?:\\s+(?=\\d|a\\.\\s)|(?:\\s+|(?=\\p{L}))(?!\\p{L}{1,2}\\.)(?=["“(]?\\p{L}{2}))`,
    'gu',
  );
});
function pointIn(text: string, marker: string): string | null {
  const spaced = /\d\d/.test(marker) ? null : marker.replace(/(?=[.)]$)/, ' ');
  if (spaced !== null && !text.includes(marker) && !text.includes(spaced)) return null;
  const match = firstNot(REFERS_TO_POINT, POINT.of(marker), text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index).trimEnd();
  return isNumberedInRow(marker, before, text.slice(end, end + 2)) ? null : marker;
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
  const reference = new RegExp(`BAB ${next}[ .]`).test(text) ? NEVER : REFERS_TO_CHAPTER;
  return firstNot(reference, CHAPTER, text)?.[0].trim() ?? null;
}

const PART =
  /(?:Bagian\s+Ke[a-z]+(?:\s?(?:belas|puluh)(?:\s[A-Z]?[a-z]+)?)?|Paragraf\s+(?:\d+|Ke[a-z]+))\s+(?=\p{Lu})(?!BAB|Bab|Undang|Pasal|Peraturan)/gu;
const IS_NO_END = /[^.;:)”"]$/;

function partIn(text: string): string | null {
  return firstNot(IS_NO_END, PART, text)?.[0].trim() ?? null;
}

const INSTRUCTION = new Patterns(
  (num) => new RegExp(`(?<=[\\s.;”"])${recognised(num)}\\s?\\.\\s*(?=${OPENING_WORDS})`, 'gu'),
);
const LONGEST_ORDER = 300;

function instructionIn(text: string, num: string): string | null {
  const match = text.includes(num) ? firstNot(REFERS_TO_POINT, INSTRUCTION.of(num), text) : null;
  return match && actsOnText(text.slice(match.index, match.index + LONGEST_ORDER)) ? `${num}.` : null;
}
