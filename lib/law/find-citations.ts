import { formatEId } from './eid.ts';

/** The instrument a citation names: by type, number and year, or by one of its names. */
export type CitedInstrument = { type: string; number: string; year: number } | { name: string };

/** A reference found in a text; `span` is in UTF-16 offsets of the text as given. */
export interface Citation {
  span: { start: number; end: number };
  text: string;
  /** Null where only an instrument is named. */
  eId: string | null;
  /** Null where none is named: the reference is to the instrument it stands in. */
  instrument: CitedInstrument | null;
}

const TYPES: [RegExp, string][] = [
  [/^(?:UU|Undang-?\s?Undang)$/i, 'uu'],
  [/^(?:Perppu|Perpu|Peraturan Pemerintah Pengganti Undang-?\s?Undang)$/i, 'perppu'],
  [/^(?:PP|Peraturan Pemerintah)$/i, 'pp'],
  [/^(?:Perpres|Peraturan Presiden)$/i, 'perpres'],
  [/^(?:Keppres|Keputusan Presiden)$/i, 'keppres'],
];
const GAP = String.raw`[\s\u00a0]+`;
const UNIT = String.raw`(?:Pasal|Ps\.?)${GAP}(\d+[A-Z]{0,2}|[IVX]+)\b(?:,?${GAP}ayat${GAP}\((\d+[a-z]?)\))?(?:,?${GAP}huruf${GAP}([a-z]{1,2})\b)?(?:,?${GAP}angka${GAP}(\d+[a-z]?)\b)?`;
const ARTICLE = String.raw`(?:Article|Art\.?)${GAP}(\d+[A-Z]?)\b((?:\([a-z\d]{1,4}\))*)(?:,?${GAP}(?:paragraph|para\.?)${GAP}(\d+)((?:\([a-z\d]{1,4}\))*))?`;
const NUMBERED = String.raw`(Undang-?\s?Undang|UU|Peraturan${GAP}Pemerintah${GAP}Pengganti${GAP}Undang-?\s?Undang|Perppu|Perpu|Peraturan${GAP}Pemerintah|PP|Peraturan${GAP}Presiden|Perpres|Keputusan${GAP}Presiden|Keppres)(?:${GAP}(?:Republik${GAP}Indonesia|RI))?(?:${GAP}(?:Nomor|No\.?))?${GAP}(\d+)(?:${GAP}Tahun${GAP}|\s?/\s?)(\d{4})\b`;
const LINK = `(?:,?${GAP}(?:dari${GAP}|of${GAP}(?:the${GAP})?|in${GAP}(?:the${GAP})?|dalam${GAP})?)`;

/**
 * Finds the references of a text to provisions and instruments: "Pasal 4 ayat (1) huruf f UU 44/2008", "Article 34(a) CRC", "UU Nomor 11 Tahun 2012".
 * @param names names by which instruments are known besides their number, such as "UU TPKS" or "CRC"
 * @example findCitations('lihat Pasal 81 UU 23/2002', [])[0].eId // 'art_81'
 */
export function findCitations(text: string, names: readonly string[]): Citation[] {
  const instrument = `(?:${NUMBERED}${named(names)})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${UNIT}|${ARTICLE})(?:${LINK}${instrument})?|${instrument})(?![\\p{L}\\d])`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => toCitation(match));
}

function named(names: readonly string[]): string {
  const longestFirst = [...new Set(names)]
    .filter((name) => name.trim().length > 1)
    .sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((name) =>
    name
      .trim()
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/\s+/g, GAP),
  );
  return alternatives.length > 0 ? `|(${alternatives.join('|')})` : '|((?!))';
}

/** Groups in order: Pasal 1-4, Article 5-8, instrument after a provision 9-12, instrument alone 13-16. */
function toCitation(match: RegExpExecArray): Citation {
  const group = (index: number): string | null => match[index] ?? null;
  const at = group(9) || group(12) ? 9 : 13;
  return {
    span: { start: match.index, end: match.index + match[0].length },
    text: match[0],
    eId:
      indonesianEId([group(1), group(2), group(3), group(4)]) ??
      englishEId([group(5), group(6), group(7), group(8)]),
    instrument: instrumentOf(group(at), group(at + 1), group(at + 2), group(at + 3)),
  };
}

function instrumentOf(
  type: string | null,
  number: string | null,
  year: string | null,
  name: string | null,
): CitedInstrument | null {
  if (name) return { name: name.replace(/\s+/g, ' ') };
  if (!type || !number || !year) return null;
  const spoken = type.replace(/\s+/g, ' ');
  const known = TYPES.find(([pattern]) => pattern.test(spoken));
  return { type: known?.[1] ?? spoken.toLowerCase(), number: String(Number(number)), year: Number(year) };
}

function indonesianEId([article, ayat, huruf, angka]: readonly (string | null)[]): string | null {
  if (!article) return null;
  let eId = formatEId('article', article.toUpperCase());
  if (ayat) eId = formatEId('paragraph', ayat, eId);
  if (huruf) eId = formatEId('point', huruf.toLowerCase(), eId);
  return angka ? formatEId('point', angka, eId) : eId;
}

function englishEId([article, brackets, paragraph, more]: readonly (string | null)[]): string | null {
  if (!article) return null;
  let eId = formatEId('article', article.toUpperCase());
  if (paragraph) eId = formatEId('paragraph', paragraph, eId);
  for (const [, num = ''] of `${brackets ?? ''}${more ?? ''}`.matchAll(/\(([a-z\d]+)\)/gi)) {
    eId = formatEId(/^\d/.test(num) ? 'paragraph' : 'point', num.toLowerCase(), eId);
  }
  return eId;
}
