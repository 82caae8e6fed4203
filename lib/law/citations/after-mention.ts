import type { CitedInstrument } from './citation.ts';
import type { KnownNames } from './known-names.ts';
import { readNumbered } from './read-numbered.ts';
import { type Source, wordAt } from './source.ts';
import { LEADS, UNIT_WORDS } from './words.ts';

const LONGEST_ASIDE = 9;
const LONGEST_DATES = 20;
const LONGEST_TRANSLATION = 14;

/** "CRC/C/GC/25 (2021)", "CRC/C/GC/25 (2 March 2021)", "Minimum Age Convention, 1973 (No. 138)". */
export function afterBracketedYear(source: Source, at: number): number {
  if (wordAt(source, at) !== '(') return at;
  const close = [at + 2, at + 4].find((index) => wordAt(source, index) === ')');
  const inner = wordAt(source, at + 1) === 'no' ? /^\d+$/ : /^(?:19|20)\d\d$/;
  return close && inner.test(wordAt(source, close - 1)) ? close + 1 : at;
}

/** "UU No. 44 Tahun 2008 (Pornografi)". */
export function afterBracketedSubject(source: Source, at: number, known: KnownNames): number {
  if (wordAt(source, at) !== '(') return at;
  const { end } = known.subjects.at(source.tokens, at + 1) ??
    known.names.at(source.tokens, at + 1) ?? { end: at };
  return end > at && wordAt(source, end) === ')' ? end + 1 : at;
}

/** "PP 70/2019 (perencanaan) Pasal 3": words in brackets that tell the reader what the law is about. */
export function afterAside(source: Source, start: number, cited: CitedInstrument): number {
  const translated = afterTranslation(source, start, cited);
  if (translated > start) return translated;
  const dates = afterDates(source, start);
  if (dates > start || wordAt(source, start) !== '(') return dates;
  for (let at = start + 1; at < start + LONGEST_ASIDE; at += 1) {
    if (wordAt(source, at) === ')') return UNIT_WORDS.has(wordAt(source, at + 1)) ? at + 1 : start;
    if (!/^\p{L}+$/u.test(wordAt(source, at)) || UNIT_WORDS.has(wordAt(source, at))) return start;
  }
  return start;
}

/** "Kitab Undang-Undang Hukum Pidana [KUHP] [Criminal Code] art. 289": the Bluebook's abbreviation and translation of a name, before a provision. */
function afterTranslation(source: Source, start: number, cited: CitedInstrument): number {
  let at = start;
  while (wordAt(source, at) === '[') {
    let end = afterSame(source, at + 1, cited);
    while (end < at + LONGEST_TRANSLATION && /^(?:\p{L}+|,|-)$/u.test(wordAt(source, end))) end += 1;
    if (end === at + 1 || wordAt(source, end) !== ']') return start;
    at = end + 1;
  }
  if (at > start && wordAt(source, at) === '(' && wordAt(source, at + 2) === ')') at += 3;
  const comma = wordAt(source, at) === ',' ? 1 : 0;
  return at > start && UNIT_WORDS.has(wordAt(source, at + comma)) ? at : start;
}

/** The number of the law just named, said again. */
function afterSame(source: Source, at: number, cited: CitedInstrument): number {
  const again = readNumbered(source, at);
  if (!again || 'name' in again.cited || 'name' in cited) return at;
  return again.cited.number === cited.number && again.cited.year === cited.year ? again.end : at;
}

/** ", opened for signature 20 November 1989", "(adopted 20 November 1989, entered into force 2 September 1990)": how AGLC and OSCOLA date a treaty. */
function afterDates(source: Source, start: number): number {
  const open = wordAt(source, start) === '(';
  const at = open || wordAt(source, start) === ',' ? start + 1 : start;
  if (!/^(?:opened|adopted|signed|entered)$/.test(wordAt(source, at))) return start;
  for (let end = at + 1; end < at + LONGEST_DATES; end += 1) {
    if (open && wordAt(source, end) === ')') return end + 1;
    if (!open && /^(?:19|20)\d\d$/.test(wordAt(source, end))) return end + 1;
  }
  return start;
}

/** The token after what leads from an instrument to the provision of it that follows: ",", "khususnya", "supra note 4". */
export function afterLeads(source: Source, start: number): number {
  let at = start;
  for (let count = 0; count < 5; count += 1) {
    if (LEADS.has(wordAt(source, at))) at += 1;
    else if (/^(?:supra|above)$/.test(wordAt(source, at)) && /^(?:note|n|fn)$/.test(wordAt(source, at + 1)))
      at += wordAt(source, at + 2) === '.' ? 4 : 3;
    else break;
  }
  return at;
}

/** "A/RES/44/25, annex, art. 16": the treaty is the annex of the resolution that adopted it. */
export function afterAnnex(source: Source, start: number, cited: CitedInstrument): number {
  if (!('name' in cited) || !cited.name.startsWith('A/RES/')) return start;
  const at = wordAt(source, start) === ',' ? start + 1 : start;
  return /^(?:annex|lampiran)$/.test(wordAt(source, at)) ? at + 1 : start;
}
