import type { KnownNames } from './known-names.ts';
import { opensGazette, readGazette } from './read-gazette.ts';
import { type Mention, readNumbered, TITLE_WORDS, typeAt } from './read-numbered.ts';
import { rawAt, type Source, wordAt } from './source.ts';
import { UNIT_WORDS } from './words.ts';

/** Small words within titles. */
export const CONNECTIVES = new Set([
  'dan',
  'atau',
  'atas',
  'yang',
  'untuk',
  'dalam',
  'terhadap',
  'oleh',
  'di',
  'bagi',
  'dari',
  'ke',
  'tentang',
  'serta',
  'pada',
  'dan/atau',
  'mengenai',
  'of',
  'on',
  'the',
  'and',
  'in',
  'to',
  'for',
  'against',
  'concerning',
  'menjadi',
  '-',
  '–',
  '/',
  "'",
  '’',
]);
/** Words after which a title names another law. */
const NAMING = new Set([
  'atas',
  'penetapan',
  'pengesahan',
  'pelaksanaan',
  'pencabutan',
  'menjadi',
  'pemberlakuan',
  'berlakunya',
  'of',
  'to',
  'tentang',
  'pengganti',
  'on',
  'concerning',
  'ratification',
  'amendment',
  'enactment',
  'second',
]);
const LONGEST_TITLE = 70;

/**
 * The token after the title of a law, where one follows its number: "tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak".
 * A known subject may be written in small letters; any other title is its capitals and the small words between them.
 */
export function afterTitle(source: Source, start: number, known: KnownNames): number {
  const at = /^[,…]$/.test(wordAt(source, start)) ? start + 1 : start;
  const split = wordAt(source, at) === 'tent' && wordAt(source, at + 1) === 'ang';
  if (!split && !TITLE_WORDS.has(wordAt(source, at))) return start;
  const opening = split ? at + 2 : at + 1;
  const subject = known.subjects.at(source.tokens, opening);
  const capitals = afterCapitals(source, opening, known);
  return Math.max(subject?.end ?? start, capitals ?? start);
}

/** "UU Nomor 23 Tahun 2002 tentang Pornografi": the name is kept, so that a number that is not its own is told. */
export function withName(source: Source, mention: Mention, known: KnownNames): Mention {
  const { cited } = mention;
  if ('name' in cited || cited.called || !/^(?:uu|pp)$/.test(cited.type)) return mention;
  const called = nameBeside(source, mention.end, cited.type.toUpperCase(), known);
  return called ? { ...mention, cited: { ...cited, called } } : mention;
}

/**
 * The name of a law that stands after its number: "UU 44/2008 tentang Pornografi", "UU 12/2022 (UU TPKS)".
 * @param type "UU" or "PP", as the names of the catalogue begin
 */
function nameBeside(source: Source, start: number, type: string, known: KnownNames): string | null {
  const at = wordAt(source, start) === ',' ? start + 1 : start;
  if (wordAt(source, at) === '(') {
    const name = known.names.at(source.tokens, at + 1);
    return name && wordAt(source, name.end) === ')' && /^(?:uu|undang)/i.test(name.value) ? name.value : null;
  }
  const subject = TITLE_WORDS.has(wordAt(source, at)) ? known.subjects.at(source.tokens, at + 1) : null;
  if (!subject) return null;
  const goesOn =
    CONNECTIVES.has(wordAt(source, subject.end)) || /^\p{Lu}\p{Ll}{3,}$/u.test(rawAt(source, subject.end));
  // "on Pornography" is of an English name.
  const opening = /^(?:tentang|ttg|tntg|mengenai|perihal)$/.test(wordAt(source, at)) ? type : 'Law on';
  return goesOn && !UNIT_WORDS.has(wordAt(source, subject.end)) ? null : `${opening} ${subject.value}`;
}

function afterCapitals(source: Source, start: number, known: KnownNames): number | null {
  let end: number | null = null;
  let before = 'tentang';
  for (let at = start; at < start + LONGEST_TITLE; ) {
    const word = wordAt(source, at);
    const raw = rawAt(source, at);
    if (word === '' || word === ';' || word === '(' || word === ')') break;
    const names = NAMING.has(before);
    if (word !== 'tentang' && typeAt(source, at) && !isPlainNoun(source, at)) {
      if (!names) break;
      const numbered = readNumbered(source, at);
      at = numbered?.end ?? typeAt(source, at)?.end ?? at + 1;
      end = at;
      before = '';
      continue;
    }
    const number = wordAt(source, at + 1) === '.' ? at + 2 : at + 1;
    if (UNIT_WORDS.has(word) && /\d/.test(wordAt(source, number))) break;
    const name = known.names.at(source.tokens, at);
    if (name && !names && name.words > 1 && at > start) break;
    if (name && names && name.words > 2) {
      at = name.end;
      end = at;
      before = '';
      continue;
    }
    if (
      /^\p{Lu}/u.test(raw) ||
      (/^(?:perubahan|kedua|ketiga|penetapan)$/.test(word) && (end === at || at === start))
    )
      end = at + 1;
    else if (word === ',') {
      if (!/^\p{Lu}/u.test(rawAt(source, at + 1)) && !/^(?:dan|atau)$/.test(wordAt(source, at + 1))) break;
      if (typeAt(source, at + 1)) break;
    } else if (!CONNECTIVES.has(word)) break;
    before = word;
    at += 1;
  }
  return end;
}

/** "Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking": a noun of the title, where no number follows. */
function isPlainNoun(source: Source, at: number): boolean {
  return /^(?:acts?|laws?)$/.test(wordAt(source, at)) && readNumbered(source, at) === null;
}

/** The token after a bracket that gives the law's place in the gazette; the same token where there is none. */
export function afterGazette(source: Source, start: number): number {
  const open = wordAt(source, start) === '(';
  const at = open || wordAt(source, start) === ',' ? start + 1 : start;
  if (at === start || !opensGazette(source, at)) return start;
  if (!open) return readGazette(source, at)?.end ?? start;
  for (let end = at; end < at + 60; end += 1) {
    if (wordAt(source, end) === ')') return end + 1;
    if (wordAt(source, end) === '') break;
  }
  return readGazette(source, at)?.end ?? start;
}
