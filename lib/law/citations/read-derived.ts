import { rawAt, type Source, wordAt } from './source.ts';

/** Words between the noun of an instrument and the preposition that leads to its treaty: "Protocol of 2014 to", "Protokol Opsional Kedua pada". */
const BETWEEN =
  /^(?:of|no|nomor|number|\.|tahun|\d{1,4}|optional|opsional|tambahan|fakultatif|pertama|kedua|ketiga)$/;
const LONGEST = 6;

/**
 * What an instrument is to the treaty named at a token, which is then not the one cited: "Additional Protocol to the Budapest Convention",
 * "OP-CRC", "Protokol Opsional pada Kovenan", "Explanatory Report to the Lanzarote Convention".
 * @returns the words before the treaty's name; null where the treaty itself is meant
 */
export function derivedFrom(source: Source, start: number): string | null {
  let at = wordAt(source, start - 1) === 'the' ? start - 2 : start - 1;
  if (wordAt(source, at) === '-' && /^OP\d?$/.test(rawAt(source, at - 1))) return 'Protocol to';
  const leads = /^(?:to|supplementing|pada|kepada|terhadap|atas|melengkapi)$/.test(wordAt(source, at));
  if (leads) at -= 1;
  for (let count = 0; count < LONGEST && BETWEEN.test(wordAt(source, at)); count += 1) at -= 1;
  const noun = wordAt(source, at);
  if (/^(?:protokol|protocols?)$/.test(noun))
    return noun === 'protokol' ? 'Protokol' : leads ? 'Protocol to' : null;
  if (!leads) return null;
  if (/^OP\d?$/.test(rawAt(source, at))) return 'Protocol to';
  if (/^(?:recommendation|rekomendasi)$/.test(noun)) return 'Recommendation to';
  return noun === 'report' ? 'Report to' : null;
}

/** The optional protocol that follows a treaty's name: "the CRC Optional Protocol on the Sale of Children", "ICCPR-OP1"; null where none does. */
export function protocolAfter(source: Source, start: number): { at: number; end: number } | null {
  let at = wordAt(source, start) === '-' ? start + 1 : start;
  if (/^(?:first|second|third)$/.test(wordAt(source, at))) at += 1;
  if (wordAt(source, at) === 'optional' && wordAt(source, at + 1) === 'protocol') return { at, end: at + 2 };
  return /^OP(?:\d|[A-Z]{2})?$/.test(rawAt(source, at)) ? { at, end: at + 1 } : null;
}
