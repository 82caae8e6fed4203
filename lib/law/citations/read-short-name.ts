import { rawAt, type Source, wordAt } from './source.ts';

const NAMING = new Set([
  'selanjutnya',
  'disebut',
  'disingkat',
  'dengan',
  'yang',
  'hereinafter',
  'hereafter',
  'the',
  'as',
  'referred',
  'to',
  'dan',
  'atau',
  'sebagai',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ',',
  ':',
]);
/** Abbreviations in brackets that name no law. */
const NO_NAME = /^(?:RI|NKRI|PBB|DPR|MPR|KPAI|LN|TLN|BN|UN|ILO|ASEAN|UNICEF|UNGA|DPD|MK|MA)$/;
const LONGEST = 12;

/**
 * Reads the short name a text gives in brackets to the instrument just named: "(selanjutnya disebut UU PA)", "(UU TPKS)".
 * @returns name null where the brackets hold no name; null where there are none
 */
export function readShortName(source: Source, start: number): { name: string | null; end: number } | null {
  if (wordAt(source, start) !== '(') return null;
  let from = start + 1;
  let said = false;
  while (NAMING.has(wordAt(source, from))) {
    said ||= /^(?:disebut|disingkat|hereinafter|hereafter)$/.test(wordAt(source, from));
    from += 1;
  }
  let end = from;
  while (end - from < LONGEST && wordAt(source, end) !== ')' && wordAt(source, end) !== '') {
    if (/\d/.test(wordAt(source, end)) || wordAt(source, end) === '(') return null;
    end += 1;
  }
  if (wordAt(source, end) !== ')' || end === from) return null;
  let last = end;
  while (last > from && NAMING.has(wordAt(source, last - 1))) last -= 1;
  const name = source.text.slice(source.tokens[from]?.start, source.tokens[last - 1]?.end).trim();
  const first = rawAt(source, from);
  const short = last - from <= 6;
  const abbreviation = last - from === 1 && /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(first) && !NO_NAME.test(first);
  const law = /^(?:uu|pp|perppu|perpres)$/.test(wordAt(source, from)) && last - from > 1;
  return (short && said && /^\p{Lu}/u.test(first) && !NO_NAME.test(name)) || abbreviation || law
    ? { name, end: end + 1 }
    : null;
}
