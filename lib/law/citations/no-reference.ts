import type { Citation } from './citation.ts';

/** The words that hold a citation. */
interface Words {
  eId: string;
  text: string;
  /** All that is cited in them, in their order. */
  found: readonly Citation[];
}

/** Whether what reads as a citation refers to nothing: part of a title, a law already spoken of, the note of the gazette. */
export function isNoReference(citation: Citation, words: Words): boolean {
  return isReplaced(citation, words) || isInTitle(citation, words) || isGazetteNote(citation);
}

/** "Pasal 3 pengacuannya diganti dengan Pasal 604": what stands before is of the law spoken of, not of this one. */
function isReplaced({ within, span }: Citation, { text }: Words): boolean {
  const at = within === 'instrument' ? text.search(/\bpengacuannya diganti\b/i) : -1;
  return at >= span.end;
}

const TITLE =
  /\btent ?ang\s+(?:perubahan(?:\s+ke\p{L}+)?(?:\s+atas)?|pengesahan|penetapan|pencabutan|pelaksanaan)\s*$/iu;
/** What stands between the number of a law and the name of a treaty in the brackets that end its title. */
const TRANSLATION = /^\s*,?\s*tent ?ang\b[^;]{0,300}\($/i;
const LONGEST_TITLE_OPENING = 60;

/** "Undang-Undang tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2002": the law named is part of the title. */
function isInTitle({ instrument, span, text: cited }: Citation, { text, found }: Words): boolean {
  if (instrument === null) return false;
  const last = found.findLast((one) => one.span.end <= span.start);
  const gazette = /^(?:Tambahan\s+)?Lembaran\b/i.test(cited);
  if (last?.instrument && !gazette && TRANSLATION.test(text.slice(last.span.end, span.start))) return true;
  const before = text.slice(Math.max(0, span.start - LONGEST_TITLE_OPENING), span.start);
  const opening = TITLE.exec(before)?.[0].replace(/^\S+(?:\s+ang)?\s+/i, '');
  return opening !== undefined && /^\p{Lu}/u.test(opening);
}

/** "(Penjelasan dalam Tambahan Lembaran Negara Nomor 5606)" says where the Penjelasan is printed. */
function isGazetteNote({ eId, text }: Citation): boolean {
  return eId === 'exp' && /\bLembaran\s+Negara\b/i.test(text);
}

/** In the general Penjelasan, once another law was named, "Pasal 13" may be of that one, not of its own. */
export function isOfAnother({ within, instrument, eId, text, span }: Citation, words: Words): boolean {
  if (within !== 'instrument' || instrument || !/(?:^|__)exp(?:__gen)?$/.test(words.eId)) return false;
  if (!eId?.startsWith('art_') || /\b(?:ini|this|present)\b/i.test(text)) return false;
  return words.found.some((one) => one.instrument !== null && one.span.end <= span.start);
}
