import type { Correction, SourceLine } from './source-text.ts';
import { ARTICLE, articleNumber, BY_ARTICLE, ORDINALS, ROMAN } from './statute-lines.ts';

const ENACTMENT = /\b(?:menetapkan|memutuskan)\b/i;
/** What makes of "Pasal 5" a reference, not a heading. */
const REFERENCE =
  /^(?:ayat|huruf|angka|dan|atau|sampai|s\.?d\.?|jo\.?|juncto|dari|tersebut|ini|(?:Undang|Peraturan|Keputusan)(?!(?:\S*\s){1,4}ini mulai berlaku)|KUHP|Ordonansi|Staatsblad|Aturan|Konstitusi|UUD|UU)\b/;

const SENTENCE_END = /[.;:][”")]?$/;
/** In a Penjelasan "Cukup jelas" ends a sentence without a full stop, too. */
const EXPLANATION_END = /(?:[.;:][”")]?|\b[Cc]ukup\s+\^?jelas)$/;

/**
 * Lines cut at article headings that stand inside a line: only where the number is the one the sequence lacks, between a finished sentence and a new one.
 * @param style `roman` for an amending act, whose own articles are I and II
 * @param explained whether the lines are of the Penjelasan
 * @example a line '… pemerintah. Pasal 13 Pencegahan …' between the headings 12 and 14 becomes three lines
 */
export function splitInlineHeadings(
  lines: readonly SourceLine[],
  corrections: Correction[],
  style: 'arabic' | 'roman' = 'arabic',
  explained = false,
): SourceLine[] {
  const sequel = splitSequel(lines, corrections, style, explained);
  return style === 'roman' ? sequel : splitAfterGaps(sequel, corrections, explained);
}

/** First the headings that come right after those that are there. */
function splitSequel(
  lines: readonly SourceLine[],
  corrections: Correction[],
  style: 'arabic' | 'roman',
  explained: boolean,
): SourceLine[] {
  const result: SourceLine[] = [];
  const headings = lines.map(({ text }) => numberOf(text, style));
  const later = nextHeadings(headings);
  let enactment: number | null = null;
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const own = headings[index] ?? 0;
    if (own > 0) {
      last = own;
      result.push(line);
      continue;
    }
    if (!mayHoldHeading(line.text)) {
      result.push(line);
      continue;
    }
    const pieces: string[] = [];
    let rest = line.text;
    for (;;) {
      const next = later[index] ?? 0;
      const missing = next === 0 || next > last + 1 ? last + 1 : 0;
      if (missing === 0) break;
      // Before the enactment "Pasal 1" is another act's.
      if (missing === 1) enactment ??= startOf(lines, explained);
      if (missing === 1 && index < (enactment ?? 0)) break;
      const found = inlineHeading(
        rest,
        style === 'roman' ? (ROMAN[missing] ?? '') : String(missing),
        missing === 1,
        explained ? EXPLANATION_END : SENTENCE_END,
      );
      if (!found) break;
      const heading = `Pasal ${style === 'roman' ? ROMAN[missing] : missing}`;
      corrections.push({ line: line.line, from: found.heading, to: heading, rule: 'joined-heading' });
      pieces.push(...splitGroup(found.before, line, corrections), heading);
      rest = found.after;
      last = missing;
    }
    for (const text of [...pieces, rest])
      if (text) result.push(text === line.text ? line : { ...line, text });
  }
  return result;
}

/** The line in which the first article may stand: the one that enacts, or announces what is explained; -1 where there is none. */
function startOf(lines: readonly SourceLine[], explained: boolean): number {
  const start = explained ? BY_ARTICLE : ENACTMENT;
  return lines.findIndex(({ text }) => start.test(text));
}

const TITLE_WORD = "\\p{Lu}[\\p{L}'/-]*";
/** Single letters are of words printed spaced out: "U m u m". */
const SMALL_WORD =
  '\\p{Ll}|dan|atau|di|ke|dari|dalam|pada|untuk|oleh|dengan|yang|serta|terhadap|bagi|atas|antara|sebagai';
/** The heading of a part or subpart in a line of words. */
const PART = `(?:Bagian\\s+(?:${ORDINALS})|Paragra[a-z]+\\s+\\d+)\\s${TITLE_WORD}(?:,?\\s(?:${TITLE_WORD}|${SMALL_WORD})(?!\\p{L})){0,14}`;
const HEADING_AFTER_GAP = new RegExp(
  `P(?=asa[lI]\\s|ASAL\\s)(?<=(?:[.;][”")]?\\s(?:${PART}\\s){0,2}|^(?:BAB\\s[IVXLC]{1,6}\\s[\\p{Lu}\\s,()/-]{3,80}\\s|${PART}\\s))P)(?:asa[lI]|ASAL)\\s+(\\d{1,3})([A-Z]?)(?![\\dA-Za-z(])\\s*(?:\\.(?!\\d)\\s*)?(?=\\(\\s?1|[“"]?\\p{Lu}|$)`,
  'gu',
);
/** Asked first of a line, sought at its rare letters. */
const MAY_FOLLOW_GAP = /P(?=asa|ASA)(?<=[.;][”")]?\sP)|^BAB\s|Bagian\s|Paragra/;
/** So many articles in a row a source may have lost. */
const LONGEST_GAP = 12;

/** Then those after which the source lost some, where they stand between a finished sentence and a new one. */
function splitAfterGaps(lines: SourceLine[], corrections: Correction[], explained: boolean): SourceLine[] {
  const headings = lines.map(({ text }) => numberOf(text, 'arabic'));
  const later = nextHeadings(headings);
  const result: SourceLine[] = [];
  // The first articles may be explained together: "Pasal 1 dan 2 Cukup jelas."
  const announced = explained ? startOf(lines, true) : -1;
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const own = headings[index] ?? 0;
    if (own > 0) last = own;
    const mayOpen = last > 0 || (announced >= 0 && index > announced);
    const cuts: number[] = [];
    if (own === 0 && mayOpen && MAY_FOLLOW_GAP.test(line.text) && mayHoldHeading(line.text)) {
      for (const match of line.text.matchAll(HEADING_AFTER_GAP)) {
        const number = Number(match[1]);
        const next = later[index] || last + LONGEST_GAP + 1;
        const inOrder = match[2]
          ? number === last
          : number > last && number < next && number <= last + LONGEST_GAP;
        const after = match.index + match[0].length;
        if (
          !inOrder ||
          (REFERENCE.test(line.text.slice(after, after + 80)) &&
            !GROUP_BEFORE.test(line.text.slice(0, match.index).trimEnd()))
        )
          continue;
        corrections.push({
          line: line.line,
          from: match[0].trim(),
          to: `Pasal ${match[1]}${match[2]}`,
          rule: 'joined-heading',
        });
        cuts.push(match.index, after);
        last = number;
      }
    }
    if (cuts.length === 0) {
      result.push(line);
      continue;
    }
    for (const [cut, from] of [0, ...cuts].entries()) {
      const words = line.text.slice(from, cuts[cut] ?? line.text.length).trim();
      const precedes = cut % 2 === 0 && cut < cuts.length;
      for (const text of precedes ? splitGroup(words, line, corrections) : [words])
        if (text) result.push({ ...line, text });
    }
  }
  return result;
}

const ARTICLE_NAMED = /P(?:asa|ASAL)/;

/** Asked first: most lines name no article. */
function mayHoldHeading(text: string): boolean {
  return text.includes('P') && ARTICLE_NAMED.test(text);
}

const [LARGE_P, QUOTE, CURLED_QUOTE] = [80, 34, 8220];

function numberOf(text: string, style: 'arabic' | 'roman'): number {
  const first = text.charCodeAt(0);
  if (first !== LARGE_P && first !== QUOTE && first !== CURLED_QUOTE) return 0;
  const printed = articleNumber(ARTICLE.exec(text)?.[1] ?? '');
  return style === 'roman' ? Math.max(0, ROMAN.indexOf(printed)) : Number.parseInt(printed, 10) || 0;
}

/** For each line, the number of the next own-line heading after it; 0 where none follows. */
function nextHeadings(headings: readonly number[]): number[] {
  const later: number[] = new Array(headings.length).fill(0);
  for (let index = headings.length - 2, next = 0; index >= 0; index -= 1) {
    next = headings[index + 1] || next;
    later[index] = next;
  }
  return later;
}

/** "… selesai. BAB II RUANG LINGKUP" before a heading: a chapter opens there. */
const GROUP_BEFORE = /(?:^|[\s.;])(BAB\s+[IVXLC]+\.?\s[\p{Lu}\s,()/.-]{4,})$/u;
const LONGEST_GROUP = 160;
/** "… Bagian Kedua Tempat Kedudukan" before a heading: a part opens there, perhaps with its chapter. */
const PART_BEFORE = new RegExp(
  `(?:^|[\\s.;])((?:BAB\\s+[IVXLC]+\\.?\\s[\\p{Lu}\\s,()/.-]{4,80}?\\s)?)(${PART})$`,
  'u',
);

/** The words before a heading, the groups that open with it apart. */
function splitGroup(before: string, line: SourceLine, corrections: Correction[]): string[] {
  const end = before.slice(-LONGEST_GROUP);
  const [, chapter = '', part = ''] = PART_BEFORE.exec(end) ?? [];
  const group = chapter + part || (GROUP_BEFORE.exec(end)?.[1] ?? '');
  const rest = before.slice(0, before.length - group.length).trimEnd();
  if (group !== '' && rest !== '')
    corrections.push({ line: line.line, from: group, to: '2 lines', rule: 'joined-lines' });
  return [rest, ...(part ? [chapter.trim(), part] : [group])].filter(Boolean);
}

interface InlineHeading {
  before: string;
  heading: string;
  after: string;
}

const DIGITS: Record<string, string> = { '0': '[0Oo]', '1': '[1lI]' };

function headingPattern(number: string): RegExp {
  const printed = /^\d/.test(number)
    ? [...number].map((digit) => DIGITS[digit] ?? digit).join('\\s?')
    : number;
  return new RegExp(`(?:Pasa[lI1]|PASAL)\\s+\\^?${printed}(?![\\dA-Za-z(])(\\s?\\.(?!\\d))?\\s*`, 'g');
}

/** The headings looked for, each made once: it is looked for in line after line, in text after text. */
const headings = new Map<string, RegExp>();
const MOST_HEADINGS = 1000;

function headingOf(number: string): RegExp {
  const known = headings.get(number);
  if (known) return known;
  const heading = headingPattern(number);
  if (headings.size >= MOST_HEADINGS) headings.clear();
  headings.set(number, heading);
  return heading;
}

const BEGINS_ANEW = /^(?:["“(\p{Lu}\d]|$)/u;

function inlineHeading(text: string, number: string, first: boolean, ends: RegExp): InlineHeading | null {
  if (number === '' || !mayHoldHeading(text)) return null;
  const heading = headingOf(number);
  heading.lastIndex = 0;
  for (let match = heading.exec(text); match; match = heading.exec(text)) {
    const before = text.slice(0, match.index).trimEnd();
    const after = text.slice(match.index + match[0].length);
    if (!BEGINS_ANEW.test(after)) continue;
    const dotted = match[1] !== undefined;
    const end = before.slice(-LONGEST_GROUP);
    const grouped = GROUP_BEFORE.test(end) || PART_BEFORE.test(end);
    const enacted = first && (ENACTED_TITLE.test(end) || opensFirst(before, dotted));
    const begins =
      opens(before, dotted || first, ends) ||
      (ends === SENTENCE_END && NEW_SENTENCE.test(after) && isRubric(end, dotted));
    if (!grouped && !enacted && (!begins || (!dotted && REFERENCE.test(after)))) continue;
    return { before, heading: match[0].trim(), after: after.trim() };
  }
  return null;
}

const NEW_SENTENCE = /^(?:\([1lI]\)\s*["“]?\p{Lu}|\p{Lu}\p{Ll}|$)/u;
/** "… di Jakarta. Tempat dan Kedudukan" before a heading: the article has a name. */
const RUBRIC = new RegExp(
  `[.;][”")]?\\s+(?:${TITLE_WORD},?\\s(?:(?:${TITLE_WORD}|${SMALL_WORD})(?!\\p{L}),?\\s){0,12})?(${TITLE_WORD})\\.?$`,
  'u',
);
/** With these a sentence goes on, whose object is the article. */
const GOES_ON =
  /^(?:Ketentuan|Dalam|Pada|Menurut|Dengan|Dari|Oleh|Terhadap|Untuk|Berdasarkan|Lihat|Bunyi|Isi|Setelah|Sebelum|Sesudah|Antara|Jika|Apabila|Bila|Kecuali|Yang|Dan|Atau|Atas|Selain|Judul|Penjelasan|Ad|Sub|Jo|Juncto|Hal|Rumusan|Substansi|Pasal|Ayat|Huruf|Angka|Tentang|Mengenai|Frasa|Kata|Perkataan|Menunggu|Sejak|Mengubah|Menghapus|Mencabut|Pelanggaran)$/;
/** The last words of a sentence without its full stop. */
const LAST_WORD = /\b(?:ini|diundangkan|berlaku)$/;

function isRubric(end: string, dotted: boolean): boolean {
  const last = RUBRIC.exec(end)?.[1];
  return last === undefined ? dotted && LAST_WORD.test(end) : !GOES_ON.test(last);
}

/** "… TENTANG TAMAN BERMAIN. Pasal 1 Peraturan Pemerintah …": after the title that is enacted no reference follows. */
const ENACTED_TITLE = /\p{Lu}{3,}\.$/u;
const ENACTS = /\bmenetapkan\b/i;
const FIRST_CHAPTER = /\bBAB\s+[I1]\b/;
const REFERS = /\b(?:dalam|pada|dari|dan|atau|oleh|dengan|menurut|ketentuan|sampai|ke)$/i;

/** "Menetapkan : Peraturan tentang Taman Pasal 1.", "BAB I Tentang taman Pasal 1": the title or chapter before it may end in any word. */
function opensFirst(before: string, dotted: boolean): boolean {
  if (REFERS.test(before)) return false;
  const end = before.slice(-2 * LONGEST_GROUP);
  return (dotted && ENACTS.test(end)) || FIRST_CHAPTER.test(end.slice(-LONGEST_GROUP));
}

/** Whether a heading may stand after these words: after a sentence, an enacting formula, or a heading in capitals. */
function opens(printed: string, strong: boolean, ends: RegExp): boolean {
  const before = printed.replace(/\s?[\^'·]$/, '');
  if (before === '' || ends.test(before) || /^(?:BAB|Bagian|Paragraf)\s/.test(before)) return true;
  return (
    strong &&
    (/(?:["”)]|\bberikut)$/.test(before) || /(?:^|[\s.])[\p{Lu}\d][\p{Lu}\d\s,()/.-]{3,}$/u.test(before))
  );
}
