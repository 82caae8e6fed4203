import { INSTRUMENT_TYPES } from '../law/instrument.ts';
import { concernedInstruments } from './query-instruments.ts';
import type { KnownInstrument, SearchFilters } from './query-plan.ts';
import { fold, wordsOf } from './tokens.ts';

const FIELDS: Record<string, 'kind' | 'status' | 'topic' | 'instrument' | 'year' | 'lang'> = {
  jenis: 'kind',
  kind: 'kind',
  type: 'kind',
  status: 'status',
  topik: 'topic',
  topic: 'topic',
  instrumen: 'instrument',
  instrument: 'instrument',
  in: 'instrument',
  tahun: 'year',
  year: 'year',
  bahasa: 'lang',
  lang: 'lang',
};

const KINDS: Record<string, string> = {
  'undang undang': 'uu',
  law: 'uu',
  act: 'uu',
  'undang undang dasar': 'uud',
  konstitusi: 'uud',
  constitution: 'uud',
  perpu: 'perppu',
  'peraturan pemerintah': 'pp',
  'government regulation': 'pp',
  gr: 'pp',
  'peraturan presiden': 'perpres',
  'presidential regulation': 'perpres',
  'keputusan presiden': 'keppres',
  'presidential decree': 'keppres',
  'peraturan menteri': 'permen',
  'ministerial regulation': 'permen',
  perjanjian: 'treaty',
  konvensi: 'treaty',
  convention: 'treaty',
  protokol: 'treaty',
  protocol: 'treaty',
  deklarasi: 'declaration',
  resolusi: 'resolution',
  pedoman: 'guideline',
  guidelines: 'guideline',
  'komentar umum': 'general-comment',
  'general comment': 'general-comment',
};

const IN_FORCE = ['inForce', 'amended', 'partlyRepealed'];
const STATUSES: Record<string, readonly string[]> = {
  berlaku: IN_FORCE,
  'in force': IN_FORCE,
  inforce: ['inForce'],
  diubah: ['amended'],
  amended: ['amended'],
  dicabut: ['repealed'],
  repealed: ['repealed'],
  'dicabut sebagian': ['partlyRepealed'],
  'partly repealed': ['partlyRepealed'],
  partlyrepealed: ['partlyRepealed'],
  'belum berlaku': ['notYetInForce'],
  'not yet in force': ['notYetInForce'],
  notyetinforce: ['notYetInForce'],
  'tidak mengikat': ['notBinding'],
  notbinding: ['notBinding'],
  'belum diratifikasi': ['notRatified'],
  notratified: ['notRatified'],
};

/**
 * The filter a field of a query means; null where it means none, and the words stand as typed.
 * @example readField('tahun', '>=2014', []) // { yearFrom: 2014 }
 */
export function readField(
  name: string,
  value: string,
  instruments: readonly KnownInstrument[],
): SearchFilters | null {
  const words = wordsOf(value).join(' ');
  switch (FIELDS[fold(name)]) {
    case 'kind': {
      const kinds = listed(value).map(
        (kind) => KINDS[kind] ?? INSTRUMENT_TYPES.find((type) => fold(type) === kind.replaceAll(' ', '-')),
      );
      return allKnown(kinds, (kind) => ({ kind }));
    }
    case 'status':
      return allKnown(
        listed(value).map((status) => STATUSES[status]),
        (status) => ({ status: status.flat() }),
      );
    case 'topic':
      return words === '' ? null : { topic: listed(value).map((topic) => topic.replaceAll(' ', '-')) };
    case 'instrument':
      return allKnown([instrumentIds(words, instruments)], ([ids = []]) => ({ instrument: ids }));
    case 'lang':
      return words === 'id' || words === 'indonesia'
        ? { lang: 'id' }
        : words === 'en' || words === 'inggris' || words === 'english'
          ? { lang: 'en' }
          : null;
    case 'year':
      return years(value);
    default:
      return null;
  }
}

function listed(value: string): string[] {
  return value
    .split(',')
    .map((item) => wordsOf(item).join(' '))
    .filter(Boolean);
}

function allKnown<Value>(
  values: readonly (Value | undefined)[],
  filters: (known: Value[]) => SearchFilters,
): SearchFilters | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 || known.length < values.length ? null : filters(known);
}

function instrumentIds(words: string, instruments: readonly KnownInstrument[]): string[] | undefined {
  const numbered = /^(?:(\p{L}+) )?(?:(?:nomor|no) )?(\d+) (?:tahun )?(\d{4})$/u.exec(words);
  const named = concernedInstruments({ name: words }, instruments);
  if (named.length > 0) return named.map(({ id }) => id);
  const found = instruments.filter(
    ({ id, type, number, year }) =>
      wordsOf(id).join(' ') === words ||
      (numbered &&
        number === numbered[2] &&
        String(year) === numbered[3] &&
        (!numbered[1] || type === numbered[1])),
  );
  return found.length > 0 ? found.map(({ id }) => id) : undefined;
}

function years(value: string): SearchFilters | null {
  const [, sign = '', from = '', until] = /^(>=|<=|>|<|=)?(\d{4})(?:(?:-|–|\.\.)(\d{4}))?$/.exec(value) ?? [];
  const year = Number(from);
  if (!from) return null;
  if (until) return { yearFrom: year, yearTo: Number(until) };
  if (sign === '>=') return { yearFrom: year };
  if (sign === '>') return { yearFrom: year + 1 };
  if (sign === '<=') return { yearTo: year };
  if (sign === '<') return { yearTo: year - 1 };
  return { yearFrom: year, yearTo: year };
}
