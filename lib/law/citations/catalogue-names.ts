import type { InstrumentFacts } from '../catalogue.ts';
import { isNational } from '../instrument.ts';
import type { CitedInstrument } from './citation.ts';
import { TITLE_WORDS } from './read-numbered.ts';
import { tokenise } from './tokens.ts';

/** The facts by which an instrument is named and related. */
export type NamedFacts = Pick<
  InstrumentFacts,
  'id' | 'type' | 'number' | 'year' | 'title' | 'shortTitle' | 'aliases' | 'gazette' | 'relations'
>;

/** What the catalogue answers to the resolution of citations. */
export interface CatalogueNames {
  /** For `findCitations`. */
  names: string[];
  /** Ids of the instruments a citation may mean. */
  instruments(cited: CitedInstrument): string[];
  /** The laws an act amends, itself or through the Perppu it enacts. */
  amends(id: string): string[];
  /** The acts that amend a law, the oldest first. */
  amendedBy(id: string): string[];
  /** The treaty a protocol belongs to or a general comment interprets; the one treaty that an act ratifies, the one law that a regulation implements. */
  parent(id: string): string | null;
  /** The one treaty that an act ratifies. */
  ratified(id: string): string | null;
}

/**
 * Indexes the names and relations of a catalogue for finding and resolving citations.
 * @example catalogueNames(facts).instruments({ name: 'TLN 5606' }) // ['uu-35-2014']
 */
export function catalogueNames(all: readonly NamedFacts[]): CatalogueNames {
  const byId = new Map(all.map((facts) => [facts.id, facts]));
  const byName = new Map<string, Set<string>>();
  const names: string[] = [];
  const give = (name: string, id: string): void => {
    const key = fold(name);
    if (key === '') return;
    byName.set(key, (byName.get(key) ?? new Set()).add(id));
  };
  for (const facts of all) {
    for (const name of spokenNames(facts)) {
      names.push(name);
      give(name, facts.id);
    }
    for (const name of writtenPlaces(facts)) give(name, facts.id);
  }
  const named = (name: string): string[] => {
    const direct = [...(byName.get(fold(name)) ?? [])];
    if (direct.length > 0) return direct;
    // "UUPA 2002", "UUPA 2014": the year, its own or that of an amending act, tells which of those that share the name.
    const [, before = '', year] = /^(.+?)(?: tahun)? (\d{4})$/i.exec(name) ?? [];
    const shared = [...(byName.get(fold(before)) ?? [])];
    const isOf = (id: string): boolean => byId.get(id)?.year === Number(year);
    const dated = shared.flatMap((id) => (isOf(id) ? [id] : amendedBy(id).filter(isOf)));
    return shared.length > 1 && dated.length > 0 ? dated : shared;
  };
  const targets = (id: string, types: readonly string[]): string[] => [
    ...new Set(
      byId
        .get(id)
        ?.relations.filter(({ type }) => types.includes(type))
        .map(({ to }) => to) ?? [],
    ),
  ];
  const amends = (id: string): string[] => [
    ...new Set([
      ...targets(id, ['amends']),
      ...targets(id, ['enacts']).flatMap((to) => targets(to, ['amends'])),
    ]),
  ];
  const amendedBy = (id: string): string[] =>
    all
      .filter((facts) => targets(facts.id, ['amends']).includes(id))
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
      .map((facts) => facts.id);
  const related = (id: string, other: string): boolean =>
    id === other ||
    amends(id).includes(other) ||
    amends(other).includes(id) ||
    Boolean(byId.get(id)?.relations.some(({ to }) => to === other)) ||
    Boolean(byId.get(other)?.relations.some(({ to }) => to === id));
  /** "UU 23/2002 tentang Pornografi": where number and name are of laws that have nothing to do with each other, both. */
  const numberedOrCalled = (cited: Exclude<CitedInstrument, { name: string }>): string[] => {
    const own = numbered(cited, all);
    const [id] = own;
    const others = id && cited.called ? named(cited.called) : [];
    return id && others.every((other) => !related(id, other)) ? [...own, ...others] : own;
  };
  return {
    names,
    instruments: (cited) => ('name' in cited ? namedIn(cited.name, named) : numberedOrCalled(cited)),
    amends,
    amendedBy,
    ratified: (id) => {
      const [treaty, another] = targets(id, ['ratifies']);
      return another ? null : (treaty ?? null);
    },
    parent: (id) => {
      const [parent] = targets(id, ['protocolTo', 'interprets']);
      const [basis, another] = targets(id, ['ratifies', 'implements']);
      if (parent || !basis || another) return parent ?? null;
      return targets(basis, ['protocolTo'])[0] ?? basis;
    },
  };
}

/** "LN 2014/297, TLN 5606" names what both name; where they disagree, what either names. */
function namedIn(name: string, named: (name: string) => string[]): string[] {
  const parts = /^LN /.test(name) ? name.split(', ') : [name];
  const sets = parts.map(named).filter((ids) => ids.length > 0);
  const [first = [], second] = sets;
  if (!second) return first;
  const both = first.filter((id) => second.includes(id));
  return both.length > 0 ? both : [...new Set([...first, ...second])];
}

/** A regulation of an unnamed minister may be that of any. */
function numbered(
  { type, number, year }: Exclude<CitedInstrument, { name: string }>,
  all: readonly NamedFacts[],
): string[] {
  const id = `${type}-${number}-${year}`;
  if (type !== 'permen') return all.filter((facts) => facts.id === id).map((facts) => facts.id);
  return all
    .filter((facts) => facts.type === 'permen' && facts.number === number && facts.year === year)
    .map((facts) => facts.id);
}

function fold(name: string): string {
  return tokenise(name)
    .filter(({ kind, word }) => kind !== 'mark' || word === '/')
    .map(({ word }) => (/^(?:no|nomor|number|nomer)$/.test(word) ? 'no' : word))
    .join(' ');
}

const TYPE_NAMES: Partial<Record<InstrumentFacts['type'], string[]>> = {
  uu: ['UU'],
  pp: ['PP', 'Peraturan Pemerintah'],
  perpres: ['Perpres', 'Peraturan Presiden'],
  keppres: ['Keppres', 'Keputusan Presiden'],
};
/** Subjects that tell what an act does to another, and name nothing by themselves. */
const DERIVED =
  /^(?:Perubahan|Penetapan|Pengesahan|Pelaksanaan|Ratification|Amendment|Second|Enactment|Implementation)\b/i;

/** What an instrument is called: its titles and aliases, and the names its subject gives. */
function spokenNames(facts: NamedFacts): string[] {
  const { title, shortTitle, aliases, type } = facts;
  const given = [title.id, title.en, shortTitle.id, shortTitle.en, ...aliases];
  if (!isNational(type))
    return [
      ...given,
      ...given.map((name) => name.replace(/ (?:tentang|mengenai) /, ' ')),
      // A protocol is named without the treaty that it supplements.
      ...given.flatMap((name) => /^(.+?),? (?:supplementing|melengkapi) /i.exec(name)?.[1] ?? []),
    ];
  const types = TYPE_NAMES[type];
  if (!types) return given;
  const indonesian = [
    subject(title.id, /\btentang\s+/i),
    ...aliases.flatMap((alias) => /^(?:UU|PP)\s+(\D+)$/.exec(alias)?.[1] ?? []),
  ];
  const written = aliases.flatMap((alias) => {
    const [, letters = ''] = /^UU\s+([A-Z]{3,6})$/.exec(alias) ?? [];
    return letters ? [`UU${letters}`, ...(letters.startsWith('P') ? [`UU P-${letters.slice(1)}`] : [])] : [];
  });
  const english = [subject(title.en, /^\D+ \S+ of \d{4} on /), shortTitle.en.replace(/^\S+ \d+\/\d{4} /, '')];
  return [
    ...given,
    ...written,
    ...usable(indonesian).flatMap((about) =>
      types.flatMap((name) => [
        `${name} ${about}`,
        `${name} tentang ${about}`,
        `${name} RI tentang ${about}`,
      ]),
    ),
    ...(type === 'uu'
      ? usable([
          ...english,
          ...aliases.flatMap((alias) => /^UU\s+([A-Z]{2,6})$/.exec(alias)?.[1] ?? []),
        ]).flatMap((about) => [
          `${about} Law`,
          `${about} Act`,
          `Law on ${about}`,
          `Act on ${about}`,
          `Law on the ${about}`,
        ])
      : []),
  ];
}

function usable(subjects: readonly (string | null)[]): string[] {
  return [
    ...new Set(
      subjects.filter((about) => about !== null && about !== '' && !DERIVED.test(about) && !/\d/.test(about)),
    ),
  ] as string[];
}

function subject(title: string, after: RegExp): string | null {
  const at = after.exec(title);
  const about = at ? title.slice(at.index + at[0].length).trim() : null;
  return about && !TITLE_WORDS.has(about.toLowerCase()) ? about : null;
}

/** Where an instrument is printed, spelled as the finder spells it; these are not looked for as phrases. */
function writtenPlaces({ id, type, gazette, year }: NamedFacts): string[] {
  const places = gazette.flatMap(({ series, reference }) => {
    if (series === 'UNTS') return [reference];
    if (series === 'CETS' || series === 'ETS') return [`CETS ${reference}`];
    return series === 'symbol' ? [reference.toUpperCase()] : [`${series} ${reference}`];
  });
  const convention = /^ilo-c(\d+)$/.exec(id)?.[1];
  if (convention) places.push(`ILO ${convention}`);
  const comment =
    type === 'general-comment'
      ? gazette.flatMap(({ reference }) => /^CRC\/C\/GC\/(\d+)/.exec(reference)?.[1] ?? [])[0]
      : null;
  if (comment) places.push(`General Comment ${comment}`, `General Comment ${comment} (${year})`);
  return places;
}
