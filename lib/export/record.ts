import type { EventFacts, GazetteReference, InstrumentFacts } from '../law/catalogue.ts';
import { isNational, primaryLanguage } from '../law/instrument.ts';
import type { ExportItem } from './exported.ts';

/** What sort of thing reference managers take an instrument for. */
export type RecordKind =
  | 'legislation'
  | 'treaty'
  | 'resolution'
  | 'generalComment'
  | 'declaration'
  | 'guideline'
  | 'asean';

/** The facts a bibliography needs, each as the catalogue has it; what it does not know is null. */
export interface BibliographicRecord {
  /** `uu-44-2008` or `uu-44-2008-art_4` */
  key: string;
  kind: RecordKind;
  /** In the language of the authentic text. */
  title: string;
  translatedTitle: string | null;
  shortTitle: string;
  /** "44"; of a UN document its symbol. */
  number: string | null;
  /** Day of enactment or adoption, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null;
  authority: string | null;
  /** Gazette or treaty series and the place in it: of national law a verified one alone, of a treaty with a note where it is not. */
  series: { name: string; reference: string; page: string | null } | null;
  /** Further gazette references: "Tambahan Lembaran Negara Republik Indonesia Nomor 4928". */
  supplements: string[];
  language: 'id' | 'en';
  /** "Pasal 4 ayat (1)" */
  section: string | null;
  url: string;
  notes: string[];
}

const SERIES: Partial<Record<GazetteReference['series'], string>> = {
  LN: 'Lembaran Negara Republik Indonesia',
  TLN: 'Tambahan Lembaran Negara Republik Indonesia',
  BN: 'Berita Negara Republik Indonesia',
  UNTS: 'United Nations Treaty Series',
  CETS: 'Council of Europe Treaty Series',
  ETS: 'European Treaty Series',
};
/** What is not verified is said so wherever the fact goes. */
const UNCONFIRMED = 'The date is not confirmed by a text held by Lindung.';
const UNCONFIRMED_PLACE = 'Its place in the series is not confirmed by a text held by Lindung.';
const ENACTMENTS = ['enacted', 'adopted', 'promulgated', 'published', 'inForce'] as const;

/** What a record is made of: an item to export, or the address of one. */
export interface Recorded extends Pick<ExportItem, 'facts' | 'url' | 'notices'> {
  chosen: { provision: { eId: string }; label: string } | null;
}

/**
 * What an item is to a bibliography.
 * @example recordOf(item).number // '44'
 */
export function recordOf({ facts, chosen, url, notices }: Recorded): BibliographicRecord {
  const places = facts.gazette.filter(
    ({ verification }) => verification === 'verified' || !isNational(facts.type),
  );
  const symbol = places.find(({ series }) => series === 'symbol') ?? null;
  const main = places.find(({ series }) => series !== 'symbol' && series !== 'TLN') ?? null;
  const doubted = [symbol, main].some((place) => place?.verification === 'unverified');
  const language = primaryLanguage(facts.type);
  const begun = enactmentOf(facts);
  const other = language === 'id' ? 'en' : 'id';
  return {
    key: chosen ? `${facts.id}-${chosen.provision.eId}` : facts.id,
    kind: kindOf(facts),
    title: facts.title[language],
    translatedTitle: facts.title[other] === facts.title[language] ? null : facts.title[other],
    shortTitle: facts.shortTitle[language],
    number: symbol?.reference ?? facts.number,
    date: begun?.date ?? (facts.year === null ? null : String(facts.year)),
    authority: authorityOf(facts),
    series: main && seriesOf(main),
    supplements: places
      .filter(({ series }) => series === 'TLN')
      .map(({ reference }) => `${SERIES.TLN} Nomor ${reference}`),
    language,
    section: chosen?.label ?? null,
    url,
    notes: [
      ...notices,
      ...(begun?.verification === 'unverified' ? [UNCONFIRMED] : []),
      ...(doubted ? [UNCONFIRMED_PLACE] : []),
    ],
  };
}

/** "1577 UNTS 3" is volume and page. */
function seriesOf({ series, reference }: GazetteReference): NonNullable<BibliographicRecord['series']> {
  const [, volume, page] = (series === 'UNTS' && /^(\d+) UNTS (\d+)$/.exec(reference)) || [];
  return { name: SERIES[series] ?? series, reference: volume ?? reference, page: page ?? null };
}

function kindOf({ type, binding }: InstrumentFacts): RecordKind {
  if (isNational(type)) return 'legislation';
  if (type === 'asean') return binding ? 'treaty' : 'asean';
  if (type === 'general-comment') return 'generalComment';
  return type === 'treaty' || type === 'resolution' || type === 'declaration' ? type : 'guideline';
}

function enactmentOf({ events }: InstrumentFacts): EventFacts | null {
  for (const type of ENACTMENTS) {
    const event = events.find((candidate) => candidate.type === type && candidate.eId === null);
    if (event?.date) return event;
  }
  return null;
}

/** Who made it, as far as its kind and level tell. */
function authorityOf({ type, level, gazette }: InstrumentFacts): string | null {
  if (isNational(type)) return 'Republik Indonesia';
  if (type === 'general-comment' && gazette.some(({ reference }) => reference.startsWith('CRC/')))
    return 'UN Committee on the Rights of the Child';
  if (type === 'resolution') return 'UN General Assembly';
  return level === 'regional' && type === 'asean' ? 'ASEAN' : null;
}
