import type { KnownNames } from './known-names.ts';
import { type PhraseMatch, Phrases } from './phrases.ts';
import { derivedFrom, protocolAfter } from './read-derived.ts';
import { readForeign } from './read-foreign.ts';
import { readGazette } from './read-gazette.ts';
import { readGeneralComment, readIlo, readResolution, readSymbol } from './read-international.ts';
import {
  type Mention,
  readNumberAndYear,
  readNumbered,
  slipOf,
  TITLE_WORDS,
  typeAt,
} from './read-numbered.ts';
import { CONNECTIVES } from './read-title.ts';
import { rawAt, type Source, wordAt } from './source.ts';
import { tokenise } from './tokens.ts';
import { INSTRUMENT_NOUNS, UNIT_WORDS } from './words.ts';

/** Codes and bodies of law known by name that have no number; told apart so that "Pasal 1365 KUH Perdata" is not an article of another law. */
const UNNUMBERED = new Phrases<true>();
for (const phrase of [
  'kuhperdata',
  'kuh perdata',
  'kuhper',
  'kitab uu hukum perdata',
  'civil code',
  'burgerlijk wetboek',
  'bw',
  'hir',
  'rbg',
  'kuhd',
  'kuh dagang',
  'kitab uu hukum dagang',
  'khi',
  'kompilasi hukum islam',
  'uuds',
  'uud sementara',
  'uuds 1950',
  'konstitusi ris',
  'konstitusi republik indonesia serikat',
  'konstitusi organisasi',
  'konstitusi ilo',
  'konstitusi unesco',
  'konstitusi who',
  'statuta roma',
  'rome statute',
  'kuhpm',
  'kuhpt',
  'kuhp militer',
  'kuhp tentara',
  'kitab uu hukum pidana tentara',
  'kitab uu hukum pidana militer',
  'icc statute',
  'vienna convention on the law of treaties',
  'konvensi wina',
  'echr',
  'gdpr',
])
  UNNUMBERED.add(phrase, true);

const BODY = new Phrases<true>();
for (const phrase of ['pbb', 'perserikatan bangsa-bangsa', 'perserikatan bangsa-bangsa (pbb)'])
  BODY.add(phrase, true);
const LONGEST_NAME = 40;

/** Words that say something else when they are not capitals, or not beside a provision. */
const COMMON = new Set(['cat', 'konstitusi', 'mnr', 'who', 'act']);

/**
 * Reads the instrument named at a token, in any of the ways law and treaties are named.
 * @param beside whether a provision stands next to it, so that a common word is a name there
 */
export function readInstrument(
  source: Source,
  start: number,
  known: KnownNames,
  local: Phrases<string>,
  beside: boolean,
): Mention | null {
  const word = wordAt(source, start);
  if (word === '' || (source.tokens[start]?.kind === 'mark' && word !== '№')) return null;
  const mention =
    readSymbol(source, start) ??
    readGazette(source, start) ??
    readNumbered(source, start) ??
    readGeneralComment(source, start) ??
    readIlo(source, start) ??
    readResolution(source, start) ??
    readName(source, start, known, local, beside);
  const derived = mention && 'name' in mention.cited ? derivedFrom(source, start) : null;
  if (mention && derived) return named(source, start, mention.end, `${derived} `);
  if (mention) return readForeign(source, start, mention) ?? mention;
  if (!/^(?:un|pbb)$/.test(word)) return null;
  return readName(source, start + 1, known, local, beside);
}

function readName(
  source: Source,
  start: number,
  { names }: KnownNames,
  local: Phrases<string>,
  beside: boolean,
): Mention | null {
  const own = local.at(source.tokens, start);
  const known = names.near(source.tokens, start) ?? withoutBody(source, start, names);
  const outside = UNNUMBERED.at(source.tokens, start);
  const longest = [own, known].filter((found) => found !== null).sort((a, b) => b.end - a.end)[0];
  if (outside && (!longest || outside.end > longest.end)) return named(source, start, outside.end);
  if (!longest) return null;
  const protocol = protocolAfter(source, longest.end);
  if (protocol) {
    const known = names.at(source.tokens, protocol.at);
    return known
      ? { cited: { name: known.value }, end: known.end, corrections: [] }
      : named(source, start, protocol.end);
  }
  if (longest.words === 1 && !sameCase(source, start, longest.value, beside)) return null;
  if (!beside && /\blaw$/i.test(longest.value) && rawAt(source, longest.end - 1) === 'law') return null;
  const other = afterOtherSubject(source, longest.end);
  if (other !== null) return named(source, start, other);
  if (goesOn(source, start, longest.end)) return null;
  const type = /^(?:pp|perppu|perpres|keppres)(?= )/i.exec(longest.value)?.[0].toLowerCase() ?? 'uu';
  const numbered = numberOfName(source, longest.end, type);
  const mention = numbered
    ? (code(longest.value, numbered, names) ?? calledBy(longest.value, numbered))
    : (inBrackets(source, longest, names) ?? afterYear(source, longest.value, longest.end));
  return { ...mention, corrections: [...slipOf(source, longest), ...mention.corrections] };
}

/** "Konvensi Perserikatan Bangsa-Bangsa Tahun 1989 tentang Hak-Hak Anak": a treaty is named with the body it was made in and its year, and without. */
function withoutBody(source: Source, start: number, names: Phrases<string>): PhraseMatch<string> | null {
  if (!/^(?:konvensi|kovenan|protokol|deklarasi)$/.test(wordAt(source, start))) return null;
  const body = BODY.at(source.tokens, start + 1)?.end ?? start + 1;
  const end = afterDate(source, body);
  if (end === start + 1) return null;
  const [noun] = source.tokens.slice(start, start + 1);
  const rest = source.tokens.slice(end, end + LONGEST_NAME);
  const found = noun ? names.at([noun, ...rest], 0) : null;
  return found && { ...found, end: found.end + end - 1 };
}

/** "Tahun 1989", "tanggal 20 November 1989". */
function afterDate(source: Source, at: number): number {
  const year = wordAt(source, at) === 'tahun' ? at + 1 : wordAt(source, at) === 'tanggal' ? at + 3 : null;
  return year !== null && /^(?:19|20)\d\d$/.test(wordAt(source, year)) ? year + 1 : at;
}

/** "Konvensi Usia Minimum (Industri), 1919": a treaty of the same name, on another subject. */
function afterOtherSubject(source: Source, at: number): number | null {
  if (wordAt(source, at) !== '(') return null;
  const close = [at + 2, at + 3, at + 4, at + 5, at + 6].find((index) => wordAt(source, index) === ')');
  if (close === undefined || !/^\p{Lu}\p{Ll}/u.test(rawAt(source, at + 1))) return null;
  return wordAt(source, close + 1) === ',' && /^(?:18|19|20)\d\d$/.test(wordAt(source, close + 2))
    ? close + 3
    : null;
}

function calledBy(name: string, { cited, ...rest }: Mention): Mention {
  return { cited: 'name' in cited ? cited : { ...cited, called: name }, ...rest };
}

/** "KUHP (UU Nomor 1 Tahun 1946)": the act that put a code into force is not the code. */
function code(name: string, { cited, ...rest }: Mention, names: Phrases<string>): Mention | null {
  if ('name' in cited || !/^(?:kuh|kitab|wvs|wetboek)/i.test(name)) return null;
  const tokens = tokenise(`${/acara/i.test(name) || /^kuhap/i.test(name) ? 'KUHAP' : 'KUHP'} ${cited.year}`);
  const dated = names.at(tokens, 0);
  return dated?.end === tokens.length ? { cited: { name: dated.value }, ...rest } : null;
}

/** "UUPA (Undang-Undang Perlindungan Anak)": the fuller name tells which is meant by the shorter. */
function inBrackets(
  source: Source,
  { value, end }: { value: string; end: number },
  names: Phrases<string>,
): Mention | null {
  const fuller = wordAt(source, end) === '(' ? names.at(source.tokens, end + 1) : null;
  return fuller && fuller.value.length > value.length && wordAt(source, fuller.end) === ')'
    ? { cited: { name: fuller.value }, end: fuller.end + 1, corrections: [] }
    : null;
}

/** "UU Kesehatan Jiwa" is not "UU Kesehatan": a noun after a name of one noun is of another law's name. */
function goesOn(source: Source, start: number, end: number): boolean {
  if (wordAt(source, start) !== 'uu' || end !== start + 2) return false;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(rawAt(source, end - 1))) return false;
  const word = wordAt(source, end);
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(rawAt(source, end)) &&
    !UNIT_WORDS.has(word) &&
    !CONNECTIVES.has(word) &&
    !/^(?:indonesia|republik|nomor|tahun|nasional|setiap|jika|apabila|dengan|adalah|yang|baru|lama|bab|penjelasan|lampiran|juga|juncto|sebagaimana|menurut|tersebut)$/.test(
      word,
    )
  );
}

function named(source: Source, start: number, end: number, before = ''): Mention {
  const name =
    before + source.text.slice(source.tokens[start]?.start, source.tokens[end - 1]?.end).replace(/\s+/g, ' ');
  return { cited: { name }, end, corrections: [] };
}

function sameCase(source: Source, start: number, name: string, beside: boolean): boolean {
  const word = wordAt(source, start);
  // "The constitution" of any state.
  if (word === 'uud') return beside || /^\p{Lu}/u.test(rawAt(source, start));
  if (!COMMON.has(word)) return true;
  if (word === 'konstitusi' && !beside) return /^(?:indonesia|negara)$/.test(wordAt(source, start + 1));
  if (word === 'konstitusi' && wordAt(source, start - 1) === 'mahkamah') return false;
  return beside || rawAt(source, start) === name;
}

/** "KUHP (UU Nomor 1 Tahun 2023)", "Child Protection Law No. 23 of 2002": the number says which it is. */
function numberOfName(source: Source, at: number, type: string): Mention | null {
  const open = wordAt(source, at) === '(';
  const inner = readNumbered(source, open ? at + 1 : at);
  if (inner) {
    const closes = open && wordAt(source, inner.end) === ')' ? 1 : 0;
    return !open || closes ? { ...inner, end: inner.end + closes } : null;
  }
  if (open) return null;
  const first = wordAt(source, at) === ',' ? at + 1 : at;
  const number = readNumberAndYear(source, first);
  const marked = /^(?:no|nomor|nomer|number|nr)$/.test(wordAt(source, first));
  return number && (marked || (first === at && wordAt(source, at + 1) === '/'))
    ? {
        cited: { type, number: number.number, year: number.year },
        end: number.end,
        corrections: number.corrections,
      }
    : null;
}

/** "Convention on the Rights of the Child (1989)": the year belongs to the name. */
function afterYear(source: Source, name: string, end: number): Mention {
  const open = wordAt(source, end) === '(' || wordAt(source, end) === ',';
  const at = open ? end + 1 : wordAt(source, end) === 'tahun' ? end + 1 : end;
  const year = /^(?:19|20)\d\d$/.test(wordAt(source, at)) && !/^\/$/.test(wordAt(source, at + 1));
  const closes = wordAt(source, end) === '(' ? 2 : 1;
  const whole = year && (wordAt(source, end) !== '(' || wordAt(source, at + 1) === ')');
  if (!whole || /^kuh/i.test(name)) return { cited: { name }, end, corrections: [] };
  const dated = /^uu/i.test(name) ? `${name} ${wordAt(source, at)}` : name;
  return { cited: { name: dated }, end: at + closes, corrections: [] };
}

/**
 * Reads a law that is named by words no catalogue knows, beside a provision: "UU Narkotika", "Peraturan Daerah Kota Bogor".
 * @returns its words as its name, so that the provision is not taken for one of another law
 */
export function readUnknownLaw(source: Source, start: number): Mention | null {
  const type = typeAt(source, start);
  const order = /^(?:aturan|ordonansi|ordonantie|reglemen|reglement|staatsblad)$/.test(wordAt(source, start));
  if (order && (wordAt(source, start) !== 'aturan' || TITLE_WORDS.has(wordAt(source, start + 1))))
    return named(source, start, start + 2);
  const noun =
    type ??
    (INSTRUMENT_NOUNS.has(wordAt(source, start)) ? { type: wordAt(source, start), end: start + 1 } : null);
  if (!noun || /^(?:law|act|pr|mr|gr|pd)$/.test(wordAt(source, start))) return null;
  let end = noun.end;
  for (let count = 0; count < 10; count += 1) {
    const raw = rawAt(source, end);
    const word = wordAt(source, end);
    if (UNIT_WORDS.has(word) && !/^(?:no|nomor)$/.test(word)) break;
    if (
      /^\p{Lu}/u.test(raw) ||
      /^\d/.test(raw) ||
      (count > 0 && /^(?:dan|atas|tentang|of|on|the)$/.test(word)) ||
      TITLE_WORDS.has(word) ||
      /^(?:no|nomor|tahun)$/.test(word)
    )
      end += 1;
    else break;
  }
  if (
    end === noun.end &&
    /^\p{L}{4,}$/u.test(rawAt(source, end)) &&
    !/^(?:yang|dalam|dengan|untuk|harus|wajib|dapat|adalah|juga|tidak|sebagai|sebagaimana)$/.test(
      wordAt(source, end),
    ) &&
    wordAt(source, start) === 'uu'
  )
    end += 1;
  while (end > noun.end && /^(?:dan|atas|tentang|of|on|the)$/.test(wordAt(source, end - 1))) end -= 1;
  return end > noun.end ? named(source, start, end) : null;
}

/** "UU Pemilu": told as unknown; a noun in small letters is no name. */
export function readUnknownName(source: Source, at: number): Mention | null {
  if (!/^(?:uu|perda|perma|sema|qanun|perkap)$/.test(wordAt(source, at))) return null;
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(rawAt(source, at + 1)) &&
    !/^(?:republik|tentang|ini|dasar)$/.test(wordAt(source, at + 1))
    ? readUnknownLaw(source, at)
    : null;
}
