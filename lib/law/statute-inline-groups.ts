import type { Correction, SourceLine } from './source-text.ts';
import { ORDINALS, ordinalNumber } from './statute-lines.ts';

const CHAPTER = /^BAB\s+([IVXLC]+)\b/;
const PART = new RegExp(`^Bagian\\s+(${ORDINALS})\\b`, 'i');
const SUBPART = /^Paragraf\s+(\d+)\b/;
const END = '(?<=[.;:][”")]?\\s)';
const TITLE_WORD = "\\p{Lu}[\\p{L}'/-]*,?";
const SMALL_WORD =
  '(?:dan|atau|di|ke|dari|dalam|pada|untuk|oleh|dengan|yang|serta|terhadap|bagi|atas|antara|sebagai)';
const TITLE = `${TITLE_WORD}(?:\\s(?:${TITLE_WORD}|${SMALL_WORD})(?!\\p{L})){0,16}`;
const NO_GROUP = '(?!(?:Pasal|Bagian|Paragraf)\\s)';
const INLINE_CHAPTER = new RegExp(
  `${END}BAB\\s+([IVXLC]+)\\.?\\s+(?:[\\p{Lu},()/.-]+(?![\\p{Ll}\\d])(?:\\s+|$))+(?:${NO_GROUP}${TITLE}\\.?)?$`,
  'u',
);
const INLINE_PART = new RegExp(
  `${END}(?:Bagian\\s+(?<part>${ORDINALS})|Paragraf\\s+(?<subpart>\\d+))\\s+${NO_GROUP}${TITLE}$`,
  'u',
);

/** The groups that are open: their numbers, 0 where none is. */
interface OpenGroups {
  chapter: number;
  part: number;
  subpart: number;
}

/**
 * Lines cut where a chapter, part or subpart ends one: after the end of a sentence, only the one whose number comes next.
 * @example the line 'Taman dibuka. BAB II TENTANG AYUNAN' after "BAB I" becomes two
 */
export function splitInlineGroups(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const result: SourceLine[] = [];
  const open: OpenGroups = { chapter: 0, part: 0, subpart: 0 };
  for (const line of lines) {
    const cut = mayHoldGroup(line.text) ? groupIn(line.text, open) : 0;
    note(line.text, open);
    if (cut === 0) {
      result.push(line);
      continue;
    }
    const heading = line.text.slice(cut);
    note(heading, open);
    result.push({ ...line, text: line.text.slice(0, cut).trimEnd() }, { ...line, text: heading });
    corrections.push({ line: line.line, from: heading.slice(0, 80), to: '2 lines', rule: 'joined-lines' });
  }
  return result;
}

const GROUP_NAMED = /BAB |Bagian Ke|Paragraf /;

/** Asked first: most lines hold no such word but at their beginning. */
function mayHoldGroup(text: string): boolean {
  // A heading ends in no semicolon or colon, and only a chapter's in a full stop.
  const last = text.charAt(text.length - 1);
  if (last === ';' || last === ':') return false;
  if (last === '.') return text.indexOf('BAB ', 1) > 0;
  if (!GROUP_NAMED.test(text)) return false;
  return text.indexOf('BAB ') > 0 || text.indexOf('Bagian Ke') > 0 || text.indexOf('Paragraf ') > 0;
}

/** Keeps the number of the group a line opens. */
function note(text: string, open: OpenGroups): void {
  const first = text.charCodeAt(0);
  // Of "BAB", "Bagian" and "Paragraf"; their third letter tells them from "Pasal".
  if ((first !== 66 && first !== 80) || !'BgGrR'.includes(text.charAt(2))) return;
  const chapter = CHAPTER.exec(text)?.[1];
  const part = PART.exec(text)?.[1];
  const subpart = SUBPART.exec(text)?.[1];
  if (chapter) Object.assign(open, { chapter: romanValue(chapter), part: 0, subpart: 0 });
  else if (part) Object.assign(open, { part: Number(ordinalNumber(part)), subpart: 0 });
  else if (subpart) open.subpart = Number(subpart);
}

/** Where the group begins that the line ends with; 0 where it ends with none, or not with the next. */
function groupIn(text: string, open: OpenGroups): number {
  const end = text.slice(-LONGEST_GROUP);
  const match = INLINE_CHAPTER.exec(end) ?? INLINE_PART.exec(end);
  return match && !OF_AN_ACT.test(match[0]) && isNext(match, open)
    ? text.length - end.length + match.index
    : 0;
}

const LONGEST_GROUP = 240;
/** Of a torn page's title, which stands beside the first chapter. */
const OF_AN_ACT = /UNDANG-UNDANG TENTANG|PERATURAN PEMERINTAH|MEMUTUSKAN/;

function isNext(match: RegExpExecArray, open: OpenGroups): boolean {
  const { part, subpart } = match.groups ?? {};
  if (part) return Number(ordinalNumber(part)) === open.part + 1;
  if (subpart) return Number(subpart) === open.subpart + 1;
  return romanValue(match[1] ?? '') === open.chapter + 1;
}

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(printed: string): number {
  let total = 0;
  let before = 0;
  for (const sign of [...printed].reverse()) {
    const value = VALUES[sign] ?? 0;
    total += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return total;
}
