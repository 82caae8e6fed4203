import type { InstrumentFacts } from '../law/catalogue.ts';
import type { CitedInstrument } from '../law/find-citations.ts';
import type { KnownInstrument } from './query-plan.ts';
import { wordsOf } from './tokens.ts';

/**
 * An instrument under every name a query may use: titles and aliases as catalogued, and the same without the number
 * ("UU 23/2002 Perlindungan Anak" is also "UU Perlindungan Anak", "Law 23/2002 Child Protection" also "Child Protection Law").
 * @example knownInstrument(facts).names // ['UU 23/2002 Perlindungan Anak', 'UU Perlindungan Anak', …]
 */
export function knownInstrument(
  facts: Pick<InstrumentFacts, 'id' | 'type' | 'number' | 'year' | 'title' | 'shortTitle' | 'aliases'>,
): KnownInstrument {
  const { id, type, number, year, title, shortTitle, aliases } = facts;
  const given = [title.id, title.en, shortTitle.id, shortTitle.en, ...aliases];
  const names = [...new Set(given.flatMap((name) => [name, ...withoutNumber(name)]))];
  return { id, type, number, year, names };
}

const NUMBERED_TITLE =
  /^(\p{L}[\p{L}\s-]*?)\s+(?:(?:Nomor|Number|No\.?)\s+)?\d+[A-Z]?(?:\/|\s+(?:Tahun|of)\s+)\d{4}\s+(?:(tentang|on|concerning)\s+)?(\P{N}+)$/iu;

function withoutNumber(name: string): string[] {
  const [, type = '', , subject = ''] = NUMBERED_TITLE.exec(name.trim()) ?? [];
  if (!subject || /^(?:Perubahan|Amendment|Amending|Pengesahan|Ratification)/i.test(subject)) return [];
  const english = /^(?:Law|Act|Government Regulation|GR|Presidential|PR|Ministerial)/i.test(type);
  return english
    ? [`${subject} ${type}`, `${type} on ${subject}`, ...(/^Law$/i.test(type) ? [`${subject} Act`] : [])]
    : [`${type} ${subject}`, `${type} tentang ${subject}`];
}

/** The instruments a citation may mean; none where the catalogue has none. */
export function concernedInstruments(
  cited: CitedInstrument,
  instruments: readonly KnownInstrument[],
): KnownInstrument[] {
  if ('name' in cited) {
    return byName(instruments).get(wordsOf(cited.name).join(' ')) ?? [];
  }
  return instruments.filter(
    ({ type, number, year }) => type === cited.type && number === cited.number && year === cited.year,
  );
}

type ByName = ReadonlyMap<string, KnownInstrument[]>;
const kept = new WeakMap<readonly KnownInstrument[], ByName>();

function byName(instruments: readonly KnownInstrument[]): ByName {
  const before = kept.get(instruments);
  if (before) return before;
  const named = new Map<string, KnownInstrument[]>();
  for (const instrument of instruments)
    for (const name of new Set(instrument.names.map((each) => wordsOf(each).join(' '))))
      named.set(name, [...(named.get(name) ?? []), instrument]);
  kept.set(instruments, named);
  return named;
}
