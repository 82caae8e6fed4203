import { follows } from '../marker-order.ts';
import { type Provision, plainText, walk } from '../provision.ts';

/** What only an instruction says: a quote that has it has swallowed the next instruction. */
const INSTRUCTION =
  /\b(?:sehingga|yang) (?:keseluruhan\w* )?(?:Pasal \d+[A-Z]? )?berbunyi sebagai berikut|\bdisisipkan \d+ \(|(?:^|["”]\s*)\(?\d+\)?\.? (?:Ketentuan (?:Pasal|ayat)|Di\s?antara (?:Pasal|BAB|ayat)) .*(?:diubah|disisipkan|dihapus)/m;
/** Printed between pages or after the act; in a quote it means that lines of another part came in. */
const FURNITURE =
  /(?:^|\s)-\s?\d(?:\s?\d){0,2}\s?-(?:\s|$)|\b(?:www\.|peraturan\.go\.id|LEMBARAN NEGARA REPUBLIK INDONESIA TAHUN \d|SALINAN|Disahkan di |Diundangkan di |ini mulai berlaku pada tanggal diundangkan)/;
/** A mark of misread print, a number in two pieces, or the word at the foot of a page that the next page prints again. */
const MISREAD = /\^|\.{3}|…|\bPasal \d{1,2} \d{1,3}\b|[\u0180-\u024f]|(?:^|\)\s)[a-z] \p{Lu}\p{Lu}/mu;
/** The number of a page between two words: numbers that mean something are said of something. */
const PAGE_NUMBER =
  /(?<!\p{L})(?!(?:pasa|ayat|angka|nomor|tahun|tanggal|butir|lampiran|golongan|romawi|pukul|kelas|tipe|kategori|sampul|seri|lama|dari|bulan|hari|jam|antara|paling)\p{L}* )\p{Ll}{3,} \d{1,3} (?!(?:hari|bulan|tahun|orang|persen|jam|kali|meter|kilo|mil|sampai|dan|halaman|lembar|hektar|gram|suku|buah|unit|ayat|angka)\b)\p{Ll}{3,}/u;
/** Words after "… berbunyi sebagai berikut:" on the lines of an instruction: its quote begins among them. */
export const QUOTE_BEGUN = /\bberbunyi\b[^:]*:.*\p{L}/su;
/** The number of an article, or dots for words left out, at the head of its words: lines were joined that the act prints apart. */
const HEADED = /^[\s"“”]*(?:…|\.{3}|[Pp]asal\s+[\dlIO]+\s?[A-Za-z]?\s+["“]?\p{Lu})/u;
const ENDED = /[.:;!?”")\]]\s*$/;
const ENDED_ITEM = /(?:[.:;,!?”")\]]|\b(?:dan|atau))\s*$/;

/**
 * Why a quoted text cannot be trusted to be whole; null where nothing in it says so.
 * @returns one of `quote-swallowed`, `stray-words`, `quote-numbering`, `quote-unfinished`, `quote-empty`
 * @example quoteFault(article) // null
 */
export function quoteFault(quoted: Provision): { code: string; detail: string } | null {
  const text = plainText(quoted);
  if (INSTRUCTION.test(text) || FURNITURE.test(text) || goesOn(text))
    return { code: 'quote-swallowed', detail: quoted.eId };
  if (MISREAD.test(text) || PAGE_NUMBER.test(text)) return { code: 'stray-words', detail: quoted.eId };
  for (const provision of walk([quoted])) {
    if (HEADED.test(provision.text)) return { code: 'stray-words', detail: provision.eId };
    if (/_[\p{L}\d]+-\d+$/u.test(provision.eId)) return { code: 'quote-numbering', detail: provision.eId };
    const gap = numberingGap(provision) ?? lostNumber(provision) ?? runsOn(provision);
    if (gap) return { code: 'quote-numbering', detail: gap };
    if (
      provision.kind !== 'article' &&
      !isGroup(provision) &&
      provision.text === '' &&
      provision.children.length === 0
    )
      return { code: 'quote-empty', detail: provision.eId };
  }
  const last = lastOf(quoted);
  if (!isGroup(quoted) && last.text === '') return { code: 'quote-empty', detail: last.eId };
  return isGroup(last) || ENDED.test(last.text) ? null : { code: 'quote-unfinished', detail: last.eId };
}

/** In an explanation: dots for words left out, the head of a page, the number of an instruction or the heading of another article. */
const OTHER_PART =
  /\.{3}|…|\bPRES ?I ?DEN\b|\bAngka \d+(?:\s*$|\s+"?Pasal \d)|["\n.]\s*Pasal \d+[A-Z]?\s+(?:Cukup|Ayat \(|Huruf a\b)/;

/**
 * Whether lines of another part came into an explanation: furniture of the page, dots for words left out, the number of the next instruction.
 * @example isMixed(explanation) // true, of 'Cukup jelas. Angka 8'
 */
export function isMixed(explanation: Provision): boolean {
  const text = plainText(explanation);
  return FURNITURE.test(text) || OTHER_PART.test(text);
}

/** Whether words follow the mark that closes the quotation: they are the amending act's. */
function goesOn(text: string): boolean {
  const closed = /[.;]\s?["”]\s+(?:\d+\s?\.?\s*$|(?:\d+\s?\.\s+)?\p{L})/u.exec(text);
  return closed !== null && closingMark(text.slice(0, closed.index + 3)) !== null;
}

/** Books, chapters, parts and subparts: what articles hang on. */
export function isGroup({ kind }: Pick<Provision, 'kind'>): boolean {
  return kind === 'book' || kind === 'chapter' || kind === 'part' || kind === 'subpart' || kind === 'section';
}

function lastOf(provision: Provision): Provision {
  const child = provision.children.at(-1);
  return child ? lastOf(child) : provision;
}

/** What an ayat begins with, after words that do not refer to one: "… Perusahaan (3) Tata tertib", "kepada(1) Pemegang". */
const MARKER_AMONG_WORDS =
  /^\(\d+[a-z]?\)\s|^[a-z]\.\s+\p{L}|(?<=[.;:])\s+(?:\d{1,3}\s+)?\(\d{1,2}[a-z]?\)\s+\p{Lu}|(?<=\p{L}|(?<![,;]|\b(?:[Aa]yat|dan|atau|serta|dengan|huruf))\s)\(\d{1,2}[a-z]?\)\s+["“]?\p{Lu}\p{Ll}/u;

/** A marker among the words, an ayat alone, or a reference to an ayat that is not there: a number was lost in reading. */
function lostNumber({ kind, num, eId, text, children }: Provision): string | null {
  if (MARKER_AMONG_WORDS.test(text) || (kind === 'point' && holdsNextPoint(num ?? '', text))) return eId;
  if (kind !== 'article') return null;
  const paragraphs = children.filter((child) => child.kind === 'paragraph');
  if (paragraphs.length === 0) return null;
  const known = new Set(paragraphs.map(({ num }) => num));
  const own = plainText({ text, children }).matchAll(
    /\bpada (ayat \(\d+[a-z]?\)(?:(?:, dan |, atau |, | dan | atau | sampai dengan )ayat \(\d+[a-z]?\))*)/g,
  );
  const cited = [...own].flatMap(([, list = '']) =>
    [...list.matchAll(/\((\d+[a-z]?)\)/g)].map(([, num = '']) => num),
  );
  return paragraphs.length === 1 || cited.some((num) => !known.has(num)) ? eId : null;
}

/** "11. Penggugat adalah … 12. Tergugat adalah …", "17. … 17A. Akademi adalah …": the marker of the next point among the words of one. */
function holdsNextPoint(num: string, text: string): boolean {
  const next = /^\d+$/.test(num)
    ? `(?:${Number(num) + 1}|${num}[A-Za-z])`
    : /^[a-y]$/.test(num)
      ? String.fromCharCode(num.charCodeAt(0) + 1)
      : null;
  return (
    next !== null &&
    new RegExp(
      `(?<!\\b(?:huruf|angka|ayat|dan|atau))\\s${next}[.)]\\s+\\p{L}|\\batau\\s+${next}\\)\\s`,
      'u',
    ).test(text)
  );
}

function numberingGap(provision: Provision): string | null {
  for (const kind of ['paragraph', 'point'] as const) {
    const units = provision.children.filter((child) => child.kind === kind);
    const [first] = units;
    if (first && !/^(?:a|1|i)$/.test(first.num ?? '')) return first.eId;
    const broken = units.find(
      (unit, index) => index > 0 && !follows(units[index - 1]?.num ?? '', unit.num ?? ''),
    );
    if (broken) return broken.eId;
  }
  return null;
}

/** An ayat or item whose last words end in nothing that ends it: the one after it was parted from it by its number alone. */
function runsOn({ children }: Provision): string | null {
  const open = children
    .slice(0, -1)
    .find((child) => !isGroup(child) && child.kind !== 'article' && !ENDED_ITEM.test(lastOf(child).text));
  return open?.eId ?? null;
}

/**
 * A quoted provision under the eIds it has in the amended act.
 * @example rebased(article, 'art_9').children[0]?.eId // 'art_9__para_1'
 */
export function rebased(provision: Provision, eId: string): Provision {
  const children = provision.children.map((child) => {
    if (child.kind === 'article') return rebased(child, `art_${child.num}`);
    return rebased(
      child,
      child.eId.startsWith(`${provision.eId}__`) ? eId + child.eId.slice(provision.eId.length) : child.eId,
    );
  });
  return { ...provision, eId, children };
}

/**
 * A quoted provision without the mark that closes the quotation: it is the amending act's, not of the words quoted.
 * @example withoutClosingMark(article).text // 'Taman ditutup.', of 'Taman ditutup.”'
 */
export function withoutClosingMark(provision: Provision): Provision {
  if (isGroup(provision)) return { ...provision, children: provision.children.map(withoutClosingMark) };
  const mark = closingMark(plainText(provision));
  return mark === null ? provision : withoutClosingMark(cutLast(provision, mark));
}

/** The mark at the end of a text, before the full stop or after it, that closes what is not opened in it. */
function closingMark(text: string): string | null {
  const [mark] = /(?:"|”)(?=\s?[.;]?\s*$)/.exec(text) ?? [];
  const count = (each: RegExp): number => text.match(each)?.length ?? 0;
  if (mark === '”') return count(/”/g) > count(/“/g) ? mark : null;
  return mark === '"' && count(/"/g) % 2 === 1 ? mark : null;
}

function cutLast(provision: Provision, mark: string): Provision {
  const child = provision.children.at(-1);
  if (child) return { ...provision, children: [...provision.children.slice(0, -1), cutLast(child, mark)] };
  const at = provision.text.lastIndexOf(mark);
  const before = provision.text.slice(0, at).trimEnd();
  const stop = provision.text.slice(at + mark.length).trim();
  return { ...provision, text: /[.;:]$/.test(before) ? before : `${before}${stop}` };
}

/** Letters and digits alone: what remains when type, space and marks are left out. */
export function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
