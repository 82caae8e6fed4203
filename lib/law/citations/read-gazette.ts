import { Phrases } from './phrases.ts';
import { type Mention, NUMBER_WORDS } from './read-numbered.ts';
import { rawAt, type Source, wordAt } from './source.ts';

const SERIES = new Phrases<'LN' | 'TLN' | 'BN' | 'UNTS' | 'CETS'>();
for (const phrase of [
  'ln',
  'l.n.',
  'lembaran negara',
  'lnri',
  'ln ri',
  'state gazette',
  'official gazette',
  'state gazette of the republic of indonesia',
  'sg',
])
  SERIES.add(phrase, 'LN');
for (const phrase of [
  'tln',
  't.l.n.',
  'tambahan lembaran negara',
  'tambahan ln',
  'tlnri',
  'tln ri',
  'supplement to the state gazette',
  'supplementary state gazette',
  'supplement to state gazette',
  'supplement to the state gazette of the republic of indonesia',
])
  SERIES.add(phrase, 'TLN');
for (const phrase of ['bn', 'berita negara']) SERIES.add(phrase, 'BN');
for (const phrase of [
  'unts',
  'u.n.t.s.',
  'un treaty series',
  'united nations treaty series',
  'treaty series',
])
  SERIES.add(phrase, 'UNTS');
for (const phrase of ['cets', 'ets', 'council of europe treaty series', 'european treaty series'])
  SERIES.add(phrase, 'CETS');

const FILLERS = new Set([
  'republik',
  'indonesia',
  'ri',
  'r',
  'i',
  'negara',
  'tahun',
  'thn',
  'th',
  'no',
  'nomor',
  'number',
  'nr',
  'of',
  '.',
  ':',
  '/',
  ',',
  'year',
  'the',
  'republic',
  '-',
  'vol',
  'volume',
  'p',
  'page',
  'hlm',
  'pp',
]);

/**
 * Reads a place in a gazette or a treaty series: "LN 2014 No. 297, TLN 5606", "1577 UNTS 3", "CETS No. 201".
 * @returns a mention whose name is in one spelling: `LN 2014/297, TLN 5606`, `1577 UNTS 3`, `CETS 201`
 */
export function readGazette(source: Source, start: number): Mention | null {
  if (/^\d{2,4}$/.test(wordAt(source, start))) return readVolume(source, start);
  const series = SERIES.at(source.tokens, start);
  if (!series) return null;
  if (series.value === 'UNTS') {
    const [volume, page] = numbers(source, series.end, 2);
    return volume && page ? mention(`${volume.value} UNTS ${page.value}`, page.end) : null;
  }
  if (series.value === 'CETS') {
    const [number] = numbers(source, series.end, 1);
    return number ? mention(`CETS ${number.value}`, number.end) : null;
  }
  const own = series.value === 'TLN' ? supplement(source, series.end) : yearAndNumber(source, series.end);
  if (!own) return null;
  if (series.value !== 'LN') return mention(`${series.value} ${own.reference}`, own.end);
  let at = own.end;
  while (/^(?:,|;|dan|and|\()$/.test(wordAt(source, at))) at += 1;
  const after = SERIES.at(source.tokens, at);
  const added = after?.value === 'TLN' ? supplement(source, after.end) : null;
  return added
    ? mention(`LN ${own.reference}, TLN ${added.reference}`, added.end)
    : mention(`LN ${own.reference}`, own.end);
}

/** Whether a gazette is named at a token, its numbers read or not. */
export function opensGazette(source: Source, at: number): boolean {
  return SERIES.at(source.tokens, at) !== null;
}

function mention(name: string, end: number): Mention {
  return { cited: { name }, end, corrections: [] };
}

/** "1577 UNTS 3", "1577 U.N.T.S. 3". */
function readVolume(source: Source, start: number): Mention | null {
  const series = SERIES.at(source.tokens, start + 1);
  const page =
    series?.value === 'UNTS' ? wordAt(source, series.end + (wordAt(source, series.end) === '.' ? 1 : 0)) : '';
  if (!series || !/^\d{1,4}$/.test(page)) return null;
  const end = series.end + (wordAt(source, series.end) === '.' ? 2 : 1);
  return mention(`${wordAt(source, start)} UNTS ${page}`, end);
}

function supplement(source: Source, start: number): { reference: string; end: number } | null {
  const found = numbers(source, start, 2);
  const [first, second] = found;
  if (!first) return null;
  const dated =
    second && /^(?:19|20)\d\d$/.test(first.value) && NUMBER_WORDS.has(wordAt(source, second.end - 2));
  const chosen = dated ? second : first;
  return { reference: chosen.value, end: chosen.end };
}

/** Year and number in either order: the four digits after "Tahun" or before "No." are the year. */
function yearAndNumber(source: Source, start: number): { reference: string; end: number } | null {
  const [first, second] = numbers(source, start, 2);
  if (!first || !second) return null;
  const year = [first, second].find(({ value }) => /^(?:19|20)\d\d$/.test(value));
  const number = year === first ? second : first;
  return year ? { reference: `${year.value}/${number.value}`, end: second.end } : null;
}

/** The next numbers, with nothing but fillers between them. */
function numbers(source: Source, start: number, most: number): { value: string; end: number }[] {
  const found: { value: string; end: number }[] = [];
  for (let at = start, fillers = 0; found.length < most && fillers < 8; at += 1) {
    const raw = rawAt(source, at);
    if (/^\d{1,5}$/.test(raw)) {
      found.push({ value: String(Number(raw)), end: at + 1 });
      fillers = 0;
    } else if (FILLERS.has(raw.toLowerCase())) fillers += 1;
    else break;
  }
  return found;
}
