import { Phrases } from './phrases.ts';
import { type Mention, NUMBER_WORDS, TITLE_WORDS } from './read-numbered.ts';
import { rawAt, type Source, wordAt } from './source.ts';

const LONGEST_ILO_TITLE = 30;
const ILO = new Phrases<true>();
for (const phrase of [
  'konvensi ilo',
  'ilo convention',
  'ilo conventions',
  'ilo c',
  'ilo',
  'konvensi organisasi perburuhan internasional',
  'konvensi organisasi ketenagakerjaan internasional',
  'international labour organization convention',
  'international labour organisation convention',
  'convention ilo',
  'ilo konvensi',
])
  ILO.add(phrase, true);

/**
 * Reads a convention of the International Labour Organization by its number: "Konvensi ILO Nomor 182", "ILO C182".
 * @returns a mention whose name is `ILO 182`
 */
export function readIlo(source: Source, start: number): Mention | null {
  const opening = ILO.at(source.tokens, start);
  const numbered = opening ? null : readNumberedConvention(source, start);
  if (numbered) return numbered;
  if (!opening)
    return /^c\d{3}$/i.test(wordAt(source, start)) && rawAt(source, start).startsWith('C')
      ? { cited: { name: `ILO ${wordAt(source, start).slice(1)}` }, end: start + 1, corrections: [] }
      : null;
  let at = opening.end;
  if (wordAt(source, at) === 'c' || wordAt(source, at) === '-') at += 1;
  if (wordAt(source, at) === '-') at += 1;
  const open = wordAt(source, at) === '(' && NUMBER_WORDS.has(wordAt(source, at + 1)) ? 1 : 0;
  at += open;
  if (NUMBER_WORDS.has(wordAt(source, at))) at += 1;
  while (/^[.:]$/.test(wordAt(source, at))) at += 1;
  const number = /^c?(\d{1,3})$/.exec(wordAt(source, at))?.[1];
  if (!number) return numberAfterTitle(source, opening.end);
  const closes = open === 1 && wordAt(source, at + 1) === ')' ? 1 : 0;
  return convention(source, Number(number), at + 1 + closes);
}

/** The year of a convention belongs to its number: "Konvensi ILO Nomor 182 Tahun 1999". */
function convention(source: Source, number: number, end: number): Mention {
  const dated =
    /^(?:tahun|of|,|\()$/.test(wordAt(source, end)) && /^(?:19|20)\d\d$/.test(wordAt(source, end + 1));
  const closes = wordAt(source, end) !== '(' ? 2 : wordAt(source, end + 2) === ')' ? 3 : 0;
  return { cited: { name: `ILO ${number}` }, end: dated ? end + closes : end, corrections: [] };
}

/** "ILO Convention concerning Minimum Age for Admission to Employment (No. 138)". */
function numberAfterTitle(source: Source, start: number): Mention | null {
  if (!TITLE_WORDS.has(wordAt(source, start))) return null;
  for (let at = start + 1; at < start + LONGEST_ILO_TITLE; at += 1) {
    const word = wordAt(source, at);
    if (word === '(' && NUMBER_WORDS.has(wordAt(source, at + 1))) {
      const index = wordAt(source, at + 2) === '.' ? at + 3 : at + 2;
      const number = /^\d{1,3}$/.exec(wordAt(source, index))?.[0];
      return number && wordAt(source, index + 1) === ')'
        ? convention(source, Number(number), index + 2)
        : null;
    }
    if (!/^(?:\p{L}+|,|-|\d{4})$/u.test(word)) return null;
  }
  return null;
}

/** "Convention No. 182": of the treaties known by a number after that word, those of the ILO have three digits; 108 is of the Council of Europe too. */
function readNumberedConvention(source: Source, start: number): Mention | null {
  if (!/^(?:convention|konvensi)$/.test(wordAt(source, start))) return null;
  let at = start + 1;
  if (NUMBER_WORDS.has(wordAt(source, at))) at += wordAt(source, at + 1) === '.' ? 2 : 1;
  const number = /^1\d\d$/.exec(wordAt(source, at))?.[0];
  if (number && number !== '108' && wordAt(source, at + 1) !== '/')
    return convention(source, Number(number), at + 1);
  return wordAt(source, start + 1) === 'concerning' ? numberAfterTitle(source, start + 1) : null;
}

const COMMENTS = new Phrases<true>();
for (const phrase of [
  'general comment',
  'general comments',
  'general recommendation',
  'gc',
  'komentar umum',
  'rekomendasi umum',
])
  COMMENTS.add(phrase, true);
const COMMITTEES = new Phrases<string>();
for (const [phrase, committee] of [
  ['crc', 'CRC'],
  ['committee on the rights of the child', 'CRC'],
  ['crc committee', 'CRC'],
  ['komite hak anak', 'CRC'],
  ['un crc', 'CRC'],
  ['human rights committee', 'CCPR'],
  ['hrc', 'CCPR'],
  ['ccpr', 'CCPR'],
  ['komite ham', 'CCPR'],
  ['komite hak asasi manusia', 'CCPR'],
  ['cescr', 'CESCR'],
  ['committee on economic social and cultural rights', 'CESCR'],
  ['cedaw', 'CEDAW'],
  ['cedaw committee', 'CEDAW'],
  ['committee on the elimination of discrimination against women', 'CEDAW'],
  ['committee against torture', 'CAT'],
  ['cat', 'CAT'],
  ['cerd', 'CERD'],
  ['crpd', 'CRPD'],
  ['cmw', 'CMW'],
] as const)
  COMMITTEES.add(phrase, committee);

/**
 * Reads a general comment, of the committee named before or after it: "General Comment No. 25 (2021), para. 112".
 * @returns a mention whose name is `General Comment 25`, with the committee before it where it is not that on the rights of the child, and the year after it
 */
export function readGeneralComment(source: Source, start: number): Mention | null {
  const before = COMMITTEES.at(source.tokens, start);
  let at = before?.end ?? start;
  if (before) while (/^(?:,|')$/.test(wordAt(source, at)) || wordAt(source, at) === 's') at += 1;
  const opening = COMMENTS.at(source.tokens, at);
  if (!opening) return null;
  at = opening.end;
  if (NUMBER_WORDS.has(wordAt(source, at))) at += 1;
  while (/^[.:]$/.test(wordAt(source, at))) at += 1;
  const number = /^\d{1,2}$/.exec(wordAt(source, at))?.[0];
  if (!number) return null;
  at += 1;
  const year =
    wordAt(source, at) === '(' && wordAt(source, at + 2) === ')' && /^\d{4}$/.test(wordAt(source, at + 1))
      ? wordAt(source, at + 1)
      : null;
  if (year) at += 3;
  let link = at;
  while (/^(?:of|dari|the|,|\(|un)$/.test(wordAt(source, link)) && link < at + 3) link += 1;
  const after = before || link === at ? null : COMMITTEES.at(source.tokens, link);
  if (after) at = after.end + (wordAt(source, at) === '(' && wordAt(source, after.end) === ')' ? 1 : 0);
  const committee = before?.value ?? after?.value ?? 'CRC';
  const name = `${committee === 'CRC' ? '' : `${committee} `}General Comment ${Number(number)}${year ? ` (${year})` : ''}`;
  return { cited: { name }, end: at, corrections: [] };
}

const RESOLUTION_WORDS = new Set([
  'un',
  'unga',
  'ga',
  'general',
  'assembly',
  'united',
  'nations',
  'council',
  'resolution',
  'resolusi',
  'res',
  'majelis',
  'umum',
  'pbb',
  'perserikatan',
  'bangsa',
  'dewan',
  'human',
  'rights',
  'ham',
  'security',
  'keamanan',
  'hak',
  'asasi',
  'manusia',
  'no',
  'nomor',
  '.',
  '-',
  'the',
  ':',
]);

/**
 * Reads a resolution of the United Nations: "UNGA Res 68/167", "Resolusi Majelis Umum PBB 68/167".
 * @returns a mention whose name is the document symbol, `A/RES/68/167`
 */
export function readResolution(source: Source, start: number): Mention | null {
  if (!RESOLUTION_WORDS.has(wordAt(source, start)) || wordAt(source, start).length < 2) return null;
  const words: string[] = [];
  let at = start;
  while (words.length < 14 && RESOLUTION_WORDS.has(wordAt(source, at))) {
    words.push(wordAt(source, at));
    at += 1;
  }
  const of = (word: string): boolean => words.includes(word);
  if (!of('resolution') && !of('resolusi') && !of('res') && !of('unga')) return null;
  if (
    !/^\d{1,2}$/.test(wordAt(source, at)) ||
    wordAt(source, at + 1) !== '/' ||
    !/^\d{1,3}$/.test(wordAt(source, at + 2))
  )
    return null;
  const body = of('human') || of('ham') || of('manusia') ? 'A/HRC/RES' : 'A/RES';
  return {
    cited: { name: `${body}/${wordAt(source, at)}/${wordAt(source, at + 2)}` },
    end: at + 3,
    corrections: [],
  };
}

/** Reads a document symbol: "A/RES/68/167", "UN Doc. CRC/C/GC/25". */
export function readSymbol(source: Source, start: number): Mention | null {
  let at = start;
  if (wordAt(source, at) === 'un' && /^docs?$/.test(wordAt(source, at + 1)))
    at += wordAt(source, at + 2) === '.' ? 3 : 2;
  if (source.tokens[at]?.kind !== 'symbol' || !/^[\p{Lu}a-z]+\//u.test(rawAt(source, at))) return null;
  const name = rawAt(source, at)
    .toUpperCase()
    .replace(/\((?=[^)]*$)/, '')
    .replace(/^([^(]*)\)$/, '$1');
  return { cited: { name }, end: at + 1, corrections: [] };
}
