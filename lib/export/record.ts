import type { GazetteReference, InstrumentFacts } from '../law/catalogue.ts';
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
  /** Gazette or treaty series and the place in it, verified ones alone. */
  series: { name: string; reference: string } | null;
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
  const verified = facts.gazette.filter(({ verification }) => verification === 'verified');
  const symbol = verified.find(({ series }) => series === 'symbol')?.reference ?? null;
  const main = verified.find(({ series }) => series !== 'symbol' && series !== 'TLN') ?? null;
  const language = primaryLanguage(facts.type);
  const other = language === 'id' ? 'en' : 'id';
  return {
    key: chosen ? `${facts.id}-${chosen.provision.eId}` : facts.id,
    kind: kindOf(facts),
    title: facts.title[language],
    translatedTitle: facts.title[other] === facts.title[language] ? null : facts.title[other],
    shortTitle: facts.shortTitle[language],
    number: symbol ?? facts.number,
    date: dateOf(facts),
    authority: authorityOf(facts),
    series: main ? { name: SERIES[main.series] ?? main.series, reference: main.reference } : null,
    supplements: verified
      .filter(({ series }) => series === 'TLN')
      .map(({ reference }) => `${SERIES.TLN} Nomor ${reference}`),
    language,
    section: chosen?.label ?? null,
    url,
    notes: notices,
  };
}

function kindOf({ type, binding }: InstrumentFacts): RecordKind {
  if (isNational(type)) return 'legislation';
  if (type === 'asean') return binding ? 'treaty' : 'asean';
  if (type === 'general-comment') return 'generalComment';
  return type === 'treaty' || type === 'resolution' || type === 'declaration' ? type : 'guideline';
}

function dateOf({ events, year }: InstrumentFacts): string | null {
  for (const type of ENACTMENTS) {
    const event = events.find((candidate) => candidate.type === type && candidate.eId === null);
    if (event?.date) return event.date;
  }
  return year === null ? null : String(year);
}

/** Who made it, as far as its kind and level tell. */
function authorityOf({ type, level, gazette }: InstrumentFacts): string | null {
  if (isNational(type)) return 'Republik Indonesia';
  if (type === 'general-comment' && gazette.some(({ reference }) => reference.startsWith('CRC/')))
    return 'UN Committee on the Rights of the Child';
  if (type === 'resolution') return 'UN General Assembly';
  return level === 'regional' && type === 'asean' ? 'ASEAN' : null;
}
