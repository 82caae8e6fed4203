import type { Correction, SourceLine } from './source-text.ts';

/** Of parts, as a pattern: the longer first, which begin with the shorter. */
export const ORDINALS =
  'Kedua\\s?[Pp]uluh(?:\\s(?:[Ss]atu|[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima))?|Kedua\\s?[Bb]elas|Ketiga\\s?[Bb]elas|Keempat\\s?[Bb]elas|Kelima\\s?[Bb]elas|Keenam\\s?[Bb]elas|Ketujuh\\s?[Bb]elas|Kedelapan\\s?[Bb]elas|Kesembilan\\s?[Bb]elas|Kesatu|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Ketujuh|Kedelapan|Kesembilan|Kesepuluh|Kesebelas';

export const BOOK = new RegExp(`^BUKU\\s+(${ORDINALS}|[IVX]+)\\b\\s*(.*)$`, 'i');
export const CHAPTER = /^BAB\s+([IVXLCl1]+[A-Z]?)\b\.?\s*(.*)$/;
export const PART = new RegExp(`^Bagian\\s+(${ORDINALS})\\b\\s*(.*)$`, 'i');
export const SUBPART = new RegExp(`^Paragraf\\s+(\\d+|[IVX]+|${ORDINALS})\\b\\s*(.*)$`, 'i');
export const SECTION = /^(ATURAN PERALIHAN|ATURAN TAMBAHAN)$/;
/** A heading is a line that holds nothing but the word and the number, perhaps a page turn's dots. */
export const ARTICLE =
  /^(?:[“"]\s*)?(?:Pasa[lI1]|PASAL)\s+((?:[\dl][\dOolI]*(?:\s\d)?\s?(?:[A-Z]{0,2}|[a-z]|bis|ter))|[IVX]+)\s*[.…]*$/;
export const PARAGRAPH = /^\(\s*(\d+[a-z]?)\s*\)\.?\s*(.*)$/;
export const LETTER = /^([a-z]{1,2})\s?[.)]\s+(.+)$/;
export const DIGIT = /^(\d{1,3}[a-z]?)\s?[.)]\s*((?<=[.)]\s+).+|a\.\s.+)$/;
/** "a.bahwa": a marker without its space; it is one only where the list waits for it. */
export const GLUED = /^([a-z]{1,2}|\d{1,3}[a-z]?)\.((?=[\p{L}“"(]).+)$/u;
export const BRACKETED_LETTER = /^\(\s*([a-z]{1,2})\s*\)\s+(.+)$/;

const ORDINAL_NUMBERS: Record<string, string> = Object.fromEntries(
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas keduabelas ketigabelas keempatbelas kelimabelas keenambelas ketujuhbelas kedelapanbelas kesembilanbelas keduapuluh keduapuluhsatu keduapuluhdua keduapuluhtiga keduapuluhempat keduapuluhlima'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

/**
 * The arabic number of an Indonesian ordinal, for eIds; other numbers stay as they are.
 * @example ordinalNumber('Kesatu') // '1'
 */
export function ordinalNumber(word: string): string {
  const key = word.toLowerCase().replace(/\s+/g, '');
  return key === 'kesatu' ? '1' : (ORDINAL_NUMBERS[key] ?? word);
}

/**
 * The number of an article as printed, without the spaces and letter-for-digit slips of recognised text; after 28H, "28I" ends in a letter, as "479l" does after 479k.
 * @example articleNumber('3 1') // '31'
 */
export function articleNumber(printed: string, before: string | null = null): string {
  if (/^\d+$/.test(printed)) return printed;
  const compact = printed.replace(/\s+/g, '');
  if (/^[IVX]+$/.test(compact)) return compact;
  const [, number = '', letter = ''] = /^(\d+)([A-Za-z])$/.exec(compact) ?? [];
  const previous = /^a$/i.test(letter) ? number : number + String.fromCharCode(letter.charCodeAt(0) - 1);
  if (letter && before === previous) return compact;
  return compact.replace(/^[\dl][\dOolI]*/, (digits) => digits.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'));
}

/** The numbers of an amending act's own articles, each at its index. */
export const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** The heading of the articles explained. */
export const BY_ARTICLE =
  /^(?:(?:II|B)\s*\.?\s*)?(?:(?:PENJELASAN\s+)?(?:SE)?PASAL DEMI (?:SE)?PASAL\b\s*|(?:Penjelasan )?(?:[Ss]ep|[Pp])asal demi (?:se)?[Pp]asal\s?[.:]$)/;

/** Where a line is cut, looked for only where the sign is in it. */
const BREAKS: readonly [sign: RegExp, cut: RegExp][] = [
  [/D\w+kan (?:di|pada) /, /\s(?=(?:Disahkan|Ditetapkan|Diundangkan) (?:di|pada) )/],
  [/I\.\s*UMUM/, /\s(?=I\.\s*UMUM\b)/],
  [/I\.\s*UMUM/, /(?<=\bI\.\s*UMUM)\s/],
  [/TAMBAHAN LEMBARAN NEGARA/, /\s(?=TAMBAHAN LEMBARAN NEGARA)/],
];
/** Asked first: most lines hold none of what begins a new part. */
const ANY_BREAK = /[DPMT](?:i(?:sah|tetap|undang)kan |ENJELASAN|ASAL DEMI|(?<=I\.\s*UM)UM|AMBAHAN LEMBARAN)/;

/** Each of these words has one of three letters that are rare in a sentence. */
function mayBreak(text: string): boolean {
  return (text.includes('M') || text.includes('J') || text.includes('D')) && ANY_BREAK.test(text);
}

/** What follows the word in the heading of a Penjelasan, also where it is run together with the words it heads. */
export const EXPLAINS_WHAT =
  '(?:[\\s.:]*(?:$|ATAS|A\\s?T\\s?A\\s?S|MENGENAI|mengenai|TENTANG|RANCANGAN|PERATURAN|PP|UNDANG|UMUM|(?:SE)?PASAL)(?![\\p{Ll}])|[\\s.:]+(?:\\d{1,2}\\.\\s|\\p{Lu}\\p{Ll}))';
/** Where a Penjelasan begins after the promulgation: "Memori Penjelasan" of the fifties, or the bare word. */
const EXPLAINS = new RegExp(`\\s(?=(?:MEMORI\\s)?PENJELASAN(?=(\\s+ATAS\\s)?)${EXPLAINS_WHAT})`, 'gu');
const PROMULGATED = /\b(?:[Dd]iundangkan|[Dd]iumumkan|DIUNDANGKAN|LEMBARAN NEGARA)\b/;
/** The heading of a general part or of the articles explained, printed without its Roman number. */
const PART_OF_EXPLANATION =
  /\s(?=I|UMUM|PENJ|PASAL D|SEPASAL D)(?<!(?:\bII?\s?\.|\bII(?=\sPASAL)|PENJELASAN)\s)(?=(?:II?\s?\.\s?)?(?:PENJELASAN\s)?UMUM\b[.:\s]*\p{Lu}\p{Ll}|(?:II\s?\.?\s?)?(?:PENJELASAN\s)?(?:SE)?PASAL DEMI (?:SE)?PASAL\b)/gu;

/** The heading of the articles explained, looked for around its middle. */
const BY_ARTICLE_INSIDE =
  /(?<=^|\s)(?:(?:(?:II|B)\s?\.?\s*)?(?:PENJELASAN )?(?:SE)?PASAL DEMI (?:SE)?PASAL\b[.:]?|(?<=[.:;]\s)(?:(?:II|B)\s?\.?\s*)?(?:Penjelasan )?(?:[Ss]ep|[Pp])asal demi (?:se)?[Pp]asal\s?[.:])(?!\w)/g;
const MIDDLES = ['ASAL DEMI ', 'asal demi '] as const;
const LONGEST_HEADING = 24;

function cutByArticle(text: string, middle: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(middle); at >= 0; at = text.indexOf(middle, at + 1)) {
    BY_ARTICLE_INSIDE.lastIndex = Math.max(from, at - LONGEST_HEADING);
    const heading = BY_ARTICLE_INSIDE.exec(text);
    if (!heading || heading.index > at) continue;
    pieces.push(text.slice(from, heading.index), heading[0]);
    from = heading.index + heading[0].length;
  }
  return from === 0 ? [text] : [...pieces, text.slice(from)];
}

/** Of "MEMORI PENJELASAN", and more. */
const LONGEST_BEFORE = 9;

function withoutExplanation(text: string): string[] {
  for (let at = text.indexOf('PENJELASAN'); at >= 0; at = text.indexOf('PENJELASAN', at + 1)) {
    EXPLAINS.lastIndex = Math.max(0, at - LONGEST_BEFORE);
    const match = EXPLAINS.exec(text);
    if (!match) break;
    if (match.index > at) continue;
    if (match[1] === undefined && !PROMULGATED.test(text.slice(0, match.index))) continue;
    const explanation = text.slice(match.index).trim();
    return [text.slice(0, match.index).trim(), ...partsOf(explanation)].filter(Boolean);
  }
  return [text];
}

/** The heading of a Penjelasan holds the title of the act, which may end in UMUM itself: only its last one begins the general part. */
function partsOf(explanation: string): string[] {
  const cuts = [...explanation.matchAll(PART_OF_EXPLANATION)].map(({ index }) => index);
  return [0, ...cuts].map((from, cut) => explanation.slice(from, cuts[cut] ?? explanation.length).trim());
}

const JOINED: typeof BREAKS = [
  [/Bagian|Paragraf/, new RegExp(`\\s(?=(?:Bagian (?:${ORDINALS})|Paragraf \\d+)\\s+[A-Z])`)],
];

/** "… panitera pengganti. Paragraf 2 Hakim Banding", right before an article: the heading of the group it opens. */
const GLUED_GROUP = new RegExp(
  `[.;](?:\\s+(?:Paragraf \\d+|Bagian (?:${ORDINALS})|BAB [IVXLC]+[A-Z]?)\\s+\\p{Lu}[^.;:]{2,120})$`,
  'u',
);

function isArticle(line: SourceLine | undefined): boolean {
  return line?.text.startsWith('Pasal') === true && ARTICLE.test(line.text);
}

/**
 * Lines cut where the source ran two units of the printed page together; each cut is recorded.
 * @example splitJoinedLines([{ text: 'BAB V ANAK Bagian Kesatu Umum', line: 9, page: null }], []).length // 2
 */
export function splitJoinedLines(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const result: SourceLine[] = [];
  let explained = false;
  for (const [index, line] of lines.entries()) {
    const glued =
      isArticle(lines[index + 1]) && !/[.;:]$/.test(line.text) ? GLUED_GROUP.exec(line.text) : null;
    if (!glued) {
      explained = addPieces(line, corrections, result, explained);
      continue;
    }
    corrections.push({
      line: line.line,
      from: glued[0].slice(1).trim(),
      to: '2 lines',
      rule: 'joined-lines',
    });
    for (const text of [line.text.slice(0, glued.index + 1), glued[0].slice(1).trim()])
      explained = addPieces({ ...line, text }, corrections, result, explained);
  }
  return result;
}

const GROUP = /^(?:BAB|Bagian)\s/;
const LARGE_B = 66;
const ENDS_PART = /asal demi |LAMPIRAN/;

/**
 * @param explained whether the Penjelasan has begun before the line
 * @returns whether it has after it
 */
function addPieces(
  line: SourceLine,
  corrections: Correction[],
  result: SourceLine[],
  explained: boolean,
): boolean {
  const { text } = line;
  const isGroup = text.charCodeAt(0) === LARGE_B && GROUP.test(text);
  const parts = !isGroup && text.length > 40 && mayBreak(text);
  const begins = explained || (parts ? text.includes('PENJELASAN') : text.startsWith('PENJELASAN'));
  const mayEnd = begins && text.length > 40 && ENDS_PART.test(text);
  if (!isGroup && !parts && !mayEnd) {
    result.push(line);
    return begins;
  }
  let pieces = !isGroup && begins && text.includes('PENJELASAN') ? withoutExplanation(text) : [text];
  for (const [sign, cut] of isGroup ? JOINED : BREAKS)
    if (sign.test(text)) pieces = trimmed(pieces.flatMap((piece) => piece.split(cut)));
  for (const middle of MIDDLES)
    if (!isGroup && text.includes(middle))
      pieces = trimmed(pieces.flatMap((piece) => cutByArticle(piece, middle)));
  if (!isGroup && text.includes('LAMPIRAN'))
    pieces = trimmed(pieces.flatMap((piece) => withoutAnnexes(piece, begins || PROMULGATED.test(text))));
  if (pieces.length === 1 && pieces[0] === text) {
    result.push(line);
    return begins;
  }
  if (pieces.length > 1)
    corrections.push({
      line: line.line,
      from: text.slice(0, 80),
      to: `${pieces.length} lines`,
      rule: 'joined-lines',
    });
  for (const piece of pieces) result.push({ ...line, text: piece });
  return begins;
}

/** The heading of a Lampiran names the act it belongs to, with its number. */
const ANNEX =
  /\sLAMPIRAN(?:\s(?:[IVX]+|[A-Z]|\d{1,2}))?(?=\s?[.:]?\s(?:PERATURAN|UNDANG-UNDANG|KEPUTUSAN)\b[\p{Lu}\s-]{0,60}\b(?:NOMOR|NO|Nomor|No|TENTANG)\b)/gu;
const NAMES_ANNEX =
  /\b(?:tentang|atas|perubahan|pengubahan|mengubah|penggantian|dalam|pada|dan|atau|dari|ke|sebagai|daftar|lihat|penjelasan|ketentuan|dengan|serta|,)$/i;

/** After the promulgation and in the Penjelasan a Lampiran may begin in the line. */
function withoutAnnexes(text: string, published: boolean): string[] {
  if (!published) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ANNEX)) {
    if (NAMES_ANNEX.test(text.slice(from, match.index).slice(-LONGEST_HEADING))) continue;
    pieces.push(text.slice(from, match.index), match[0]);
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

function trimmed(pieces: readonly string[]): string[] {
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}
