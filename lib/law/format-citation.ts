import type { InstrumentFacts } from './catalogue.ts';
import { type CitedFacts, sortOf } from './citation-styles/cited-instrument.ts';
import { formatAglc, formatApa, formatBluebook, formatOscola } from './citation-styles/foreign-styles.ts';
import { eIdLineage } from './eid.ts';
import { pathStyle } from './instrument.ts';
import { formatLabel } from './label.ts';

export type { CitedFacts } from './citation-styles/cited-instrument.ts';

export const CITATION_STYLES = ['indonesian', 'oscola', 'bluebook', 'apa', 'aglc'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * The citation of an instrument, or of a provision of it at any level, in every style.
 * @example formatCitations({ facts: crc, amendedBy: [] }, 'art_34').oscola
 */
export function formatCitations(cited: CitedFacts, eId: string | null): Record<CitationStyle, string> {
  return {
    indonesian: formatCitation(cited.facts, eId, cited.amendedBy),
    oscola: formatOscola(cited, eId),
    bluebook: formatBluebook(cited, eId),
    apa: formatApa(cited, eId),
    aglc: formatAglc(cited, eId),
  };
}

const LONG_GAZETTES: Partial<Record<InstrumentFacts['gazette'][number]['series'], string>> = {
  LN: 'Lembaran Negara Republik Indonesia',
  TLN: 'Tambahan Lembaran Negara Republik Indonesia',
  BN: 'Berita Negara Republik Indonesia',
};

type Titled = Pick<InstrumentFacts, 'type' | 'title' | 'gazette'> &
  Partial<Pick<InstrumentFacts, 'events' | 'year'>>;

/**
 * The Indonesian citation of an instrument or a provision, its gazette where it is verified, and the last act that amended it
 * (UU 12/2011, Lampiran II angka 23, 40 and 77: "sebagaimana telah diubah dengan", "sebagaimana telah beberapa kali diubah terakhir dengan").
 * @param amendedBy the acts that amended it, the oldest first
 * @example formatCitation(pornografi, 'art_4') // 'Pasal 4 Undang-Undang Nomor 44 Tahun 2008 tentang Pornografi (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 181, …)'
 */
export function formatCitation(
  facts: Titled,
  eId: string | null,
  amendedBy: CitedFacts['amendedBy'] = [],
): string {
  const label = eId === null ? '' : `${indonesianLabel(eId)} `;
  const last = amendedBy.at(-1);
  const amended = last
    ? ` sebagaimana telah ${amendedBy.length > 1 ? 'beberapa kali diubah terakhir' : 'diubah'} dengan ${titleAndGazette(last)}`
    : '';
  return `${label}${titleAndGazette(facts)}${amended}`;
}

/** A document in numbered paragraphs without articles has no ayat; a Bagian is numbered anew in each Bab, and named with it. */
function indonesianLabel(eId: string): string {
  const groups = /(?:^|__)(?:part|subpart)_[^_]+$/.test(eId) ? eIdLineage(eId) : [eId];
  return groups
    .map((one) => formatLabel(one, 'indonesian').replace(/^ayat \((.+?)\)/, 'paragraf $1'))
    .join(' ');
}

function titleAndGazette(facts: Titled): string {
  const title = facts.title.id === facts.title.en ? facts.title.id : titleOf(facts);
  const gazettes = facts.gazette
    .filter(
      ({ series, verification }) =>
        verification === 'verified' || sortOf(facts.type) !== 'law' || series === 'symbol',
    )
    .map(formatGazette);
  return `${title}${gazettes.length > 0 ? ` (${gazettes.join(', ')})` : ''}`;
}

/** A treaty is cited by its authentic title, with the Indonesian one first. */
function titleOf({ type, title }: Pick<InstrumentFacts, 'type' | 'title'>): string {
  return pathStyle(type) === 'indonesian' ? title.id : `${title.id} (${title.en})`;
}

/** "2008/181" is year and number; other references stand as printed. */
function formatGazette({ series, reference }: InstrumentFacts['gazette'][number]): string {
  const long = LONG_GAZETTES[series];
  if (!long) return series === 'symbol' || series === 'UNTS' ? reference : `${series} No. ${reference}`;
  const [, year, number] = /^(\d{4})\/(.+)$/.exec(reference) ?? [];
  return year ? `${long} Tahun ${year} Nomor ${number}` : `${long} Nomor ${reference}`;
}
