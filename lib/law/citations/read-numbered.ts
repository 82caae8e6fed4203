import type { CitationCorrection, CitedInstrument } from './citation.ts';
import { digitsOf, yearNumeral } from './numerals.ts';
import { type PhraseMatch, Phrases } from './phrases.ts';
import { rawAt, type Source, wordAt } from './source.ts';

/** A word of a name read with a slip, as the correction told. */
export function slipOf(source: Source, { slip }: Pick<PhraseMatch<unknown>, 'slip'>): CitationCorrection[] {
  return slip ? [{ from: rawAt(source, slip.at), to: slip.meant }] : [];
}

/** An instrument named at a token. */
export interface Mention {
  cited: CitedInstrument;
  /** Token after it. */
  end: number;
  corrections: CitationCorrection[];
}

/** The type a numbered instrument is of; ids begin with it. */
const TYPE_PHRASES = new Phrases<string>();
const TYPES: Record<string, string> = {
  uu: 'uu|uuri|uu ri|u.u.|law|laws|act|indonesian law',
  'uu-darurat': 'uu darurat|uu drt|uudrt|emergency law',
  perppu:
    'perppu|perpu|peraturan pemerintah pengganti uu|pp pengganti uu|government regulation in lieu of law|government regulation in lieu of a law|regulation in lieu of law|gr in lieu of law',
  pp: 'pp|peraturan pemerintah|government regulation|govt regulation|gr',
  perpres: 'perpres|peraturan presiden|presidential regulation|pr',
  keppres: 'keppres|kepres|keputusan presiden|presidential decree|pd',
  inpres: 'inpres|instruksi presiden|presidential instruction',
  penpres: 'penpres|penetapan presiden',
  permenkominfo:
    'permenkominfo|permen kominfo|pm kominfo|peraturan menkominfo|peraturan menteri komunikasi dan informatika|peraturan menteri kominfo|regulation of the minister of communication and informatics|regulation of the minister of communications and informatics|minister of communication and informatics regulation|minister of communications and informatics regulation|ministry of communication and informatics regulation|moci regulation|kominfo regulation',
  permenkomdigi:
    'permenkomdigi|permen komdigi|peraturan menkomdigi|peraturan menteri komunikasi dan digital|peraturan menteri komdigi|regulation of the minister of communication and digital affairs|minister of communication and digital affairs regulation|komdigi regulation',
  permen: 'permen|peraturan menteri|ministerial regulation|mr|minister regulation',
  perma: 'perma|peraturan mahkamah agung|supreme court regulation',
  sema: 'sema|surat edaran mahkamah agung',
  perda: 'perda|peraturan daerah|regional regulation',
  qanun: 'qanun',
  perkap: 'perkap|peraturan kapolri|peraturan kepolisian',
  perpol: 'perpol|perkapolri|peraturan kepala kepolisian',
  perja: 'perja|peraturan jaksa agung|pedoman jaksa agung',
  pergub: 'pergub|peraturan gubernur',
  perbup: 'perbup|peraturan bupati',
  perwali: 'perwali|perwal|perwako|peraturan wali kota|peraturan walikota',
  kepmen: 'kepmen|keputusan menteri',
  'tap-mpr': 'tap mpr|ketetapan mpr',
};
for (const [type, phrases] of Object.entries(TYPES))
  for (const phrase of phrases.split('|')) TYPE_PHRASES.add(phrase, type);

/** Types whose plain English word says nothing without a number. */
const COUNTRY = new Phrases<true>();
for (const phrase of [
  'republik indonesia',
  'ri',
  'r.i.',
  'negara republik indonesia',
  'of the republic of indonesia',
  'of indonesia',
  'of ri',
  'indonesia',
  'republic of indonesia',
])
  COUNTRY.add(phrase, true);

/** "Nomor" and "No" as text recognition reads them. */
const MISREAD_NUMBER_WORDS = ['nornor', 'nomo', 'nonor', 'nomot', 'n0', 'nomr'];
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'no',
  'nomor',
  'nomer',
  'number',
  'nr',
  'num',
  'xo',
  '№',
  'nos',
  ...MISREAD_NUMBER_WORDS,
]);
/** Words between an instrument's number and its title. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  'tentang',
  'ttg',
  'tntg',
  'mengenai',
  'perihal',
  'on',
  'concerning',
  'regarding',
  'about',
  're',
]);
const SPECIAL_SERIES = new Set(['prp', 'pnps', 'drt', 'perpu']);

/**
 * Reads an instrument by type, number and year in any of their spellings: "UU No. 23 Th. 2002", "PP 43/2017", "Law Number 35 of 2014".
 * @returns null where the token opens none; an unknown ministry stays in the type
 */
export function readNumbered(source: Source, start: number): Mention | null {
  const glued = /^permen(?!kom(?:info|digi)$)(\p{L}{2,16})$/u.exec(wordAt(source, start))?.[1];
  const type = glued
    ? { value: `permen ${glued}`, end: start + 1, words: 1 }
    : TYPE_PHRASES.near(source.tokens, start);
  if (!type) return null;
  let at = type.end;
  at = afterAbbreviation(source, at);
  const ministry = /^(?:permen|kepmen|pergub|perbup|perwali)$/.test(type.value)
    ? afterMinistry(source, at)
    : null;
  if (ministry) at = ministry.end;
  at = COUNTRY.at(source.tokens, at)?.end ?? at;
  const named = /^(?:uu|pp|perppu|perpres|keppres)$/.test(type.value) ? afterShortName(source, at) : null;
  const number =
    readNumberAndYear(source, at, shortens(source, start)) ??
    (named ? readNumberAndYear(source, named) : null);
  if (!number) return null;
  return {
    cited: {
      type: ministry ? `${type.value} ${ministry.name}` : type.value,
      number: number.number,
      year: number.year,
    },
    end: number.end,
    corrections: [...slipOf(source, type), ...number.corrections],
  };
}

/** Whether a type is written as Indonesian law shortens it, whose years are shortened too: "UU 23/02", but not the pages of "pp 12/14". */
function shortens(source: Source, start: number): boolean {
  return (
    /^(?:UU|PP|Perp?pu|PERP?PU|Perpres|PERPRES|Keppres|KEPPRES|Permen\p{L}*)$/u.test(rawAt(source, start)) ||
    wordAt(source, start) === 'uu'
  );
}

/** The type phrase at a token, for what only needs to know that one begins. */
export function typeAt(source: Source, at: number): { type: string; end: number } | null {
  const found = TYPE_PHRASES.at(source.tokens, at);
  return found && { type: found.value, end: found.end };
}

/** "(UU)", "(Perppu)" after the words it shortens. */
function afterAbbreviation(source: Source, at: number): number {
  return wordAt(source, at) === '(' &&
    wordAt(source, at + 2) === ')' &&
    TYPE_PHRASES.at(source.tokens, at + 1)
    ? at + 3
    : at;
}

/** The words of a ministry up to the number: "Sosial Republik Indonesia". */
function afterMinistry(source: Source, start: number): { name: string; end: number } | null {
  const words: string[] = [];
  for (let at = start; at < start + 14; at += 1) {
    const word = wordAt(source, at);
    if (NUMBER_WORDS.has(word) || /^\d/.test(word) || word === '')
      return words.length > 0 ? { name: words.join(' '), end: at } : null;
    if (!/^[\p{L}(),&-]/u.test(word)) return null;
    if (/^\p{L}/u.test(word) && word !== 'republik' && word !== 'indonesia' && word !== 'ri')
      words.push(word);
  }
  return null;
}

/** "UU Perlindungan Anak No. 23 Tahun 2002", "Perpres KPAI 61/2016": up to eight words, capitals first, and then a number. */
function afterShortName(source: Source, start: number): number | null {
  for (let at = start; at < start + 8; at += 1) {
    const word = wordAt(source, at);
    const numbered = /^\d{1,3}$/.test(word) && wordAt(source, at + 1) === '/';
    if (NUMBER_WORDS.has(word) || numbered) return at > start ? at : null;
    // "Peraturan Pemerintah Daerah" is none of the government's.
    if (word === 'daerah' && at === start) return null;
    const raw = rawAt(source, at);
    if (TYPE_PHRASES.at(source.tokens, at)) return null;
    if (!/^[\p{Lu}(),]/u.test(raw) && !/^(?:dan|of|the|on|tentang|dalam)$/.test(word)) return null;
  }
  return null;
}

interface NumberAndYear {
  number: string;
  year: number;
  end: number;
  corrections: CitationCorrection[];
}

/**
 * Reads number and year: "Nomor 23 Tahun 2002", "23/2002", "No. 23 of 2002", "No. 1/PNPS/1965".
 * @param shortened whether the year may have lost its century: "23/02"
 * @example readNumberAndYear(source, 0)?.year // 2002
 */
export function readNumberAndYear(source: Source, start: number, shortened = false): NumberAndYear | null {
  let at = start;
  if (wordAt(source, at) === '.') at += 1;
  if (wordAt(source, at) === '-' && source.tokens[at]?.spaced === false) at += 1;
  const marked = NUMBER_WORDS.has(wordAt(source, at));
  const misread = MISREAD_NUMBER_WORDS.includes(wordAt(source, at)) ? rawAt(source, at) : null;
  if (marked) at += 1;
  while (/^[.:°]$/.test(wordAt(source, at))) at += 1;
  const raw = rawAt(source, at);
  const plain = /^\d{1,3}$/.test(raw);
  const digits = plain
    ? String(Number(raw))
    : /\d/.test(raw) || (marked && /^(?:[lIO|]|[lI|]{2})$/.test(raw))
      ? digitsOf(raw.toLowerCase())
      : null;
  if (digits === null || digits === '0' || digits.length > 3) return null;
  at += 1;
  const series = readSeries(source, at);
  if (series) at = series.end;
  const year = readYear(source, at, marked) ?? (shortened ? readShortYear(source, at) : null);
  if (!year) return null;
  const corrections = [...year.corrections];
  if (!plain) corrections.unshift({ from: raw, to: digits });
  if (misread) corrections.unshift({ from: misread, to: misread.length === 2 ? 'No' : 'Nomor' });
  return {
    number: series ? `${digits}/${series.name}` : digits,
    year: year.year,
    end: year.end,
    corrections,
  };
}

/** "/Prp/", " PNPS": a series of its own, whose numbers are not those of other laws. */
function readSeries(source: Source, at: number): { name: string; end: number } | null {
  const slash = wordAt(source, at) === '/' ? 1 : 0;
  const word = wordAt(source, at + slash);
  return SPECIAL_SERIES.has(word)
    ? { name: word, end: at + slash + (wordAt(source, at + slash + 1) === '.' ? 2 : 1) }
    : null;
}

/** "/02", "Th. '14", of a century that only one reading gives: laws are of 1945 to 2030. */
function readShortYear(source: Source, start: number): Omit<NumberAndYear, 'number'> | null {
  let at = start;
  if (YEAR_WORDS.has(wordAt(source, at))) {
    at += 1;
    while (/^[.'’‘]$/.test(wordAt(source, at))) at += 1;
  } else if (wordAt(source, at) === '/') at += 1;
  else return null;
  const raw = rawAt(source, at);
  const further = /^[/.-]$/.test(wordAt(source, at + 1)) && /^\d/.test(wordAt(source, at + 2));
  if (!/^\d\d$/.test(raw) || further) return null;
  const year = Number(raw) <= 30 ? 2000 + Number(raw) : Number(raw) >= 45 ? 1900 + Number(raw) : null;
  return year === null ? null : { year, end: at + 1, corrections: [{ from: raw, to: String(year) }] };
}

const YEAR_WORDS = new Set(['tahun', 'thn', 'th', 'tahon', 'of', 'year', 'tabun', 'taun']);

function readYear(source: Source, start: number, marked: boolean): Omit<NumberAndYear, 'number'> | null {
  let at = start;
  const first = wordAt(source, at);
  const tight = source.tokens[at + 1]?.spaced === false;
  if (YEAR_WORDS.has(first)) {
    at += 1;
    while (/^(?:[.:]|the)$/.test(wordAt(source, at)) || YEAR_WORDS.has(wordAt(source, at))) at += 1;
  } else if (first === '/' || (first === '-' && tight) || (marked && first === ',')) {
    at += 1;
    if (YEAR_WORDS.has(wordAt(source, at))) at += 1;
  } else if (first === '(' && wordAt(source, at + 2) === ')') at += 1;
  const raw = rawAt(source, at);
  const found = yearNumeral(raw);
  if (!found) return null;
  const closes = first === '(' ? 2 : 1;
  return {
    year: found.year,
    end: at + closes,
    corrections: found.corrected ? [{ from: raw, to: String(found.year) }] : [],
  };
}
