import type { InstrumentFacts } from './catalogue.ts';
import { pathStyle } from './instrument.ts';
import { formatLabel } from './label.ts';

const LONG_GAZETTES: Partial<Record<InstrumentFacts['gazette'][number]['series'], string>> = {
  LN: 'Lembaran Negara Republik Indonesia',
  TLN: 'Tambahan Lembaran Negara Republik Indonesia',
  BN: 'Berita Negara Republik Indonesia',
};

/**
 * The plain Indonesian citation of an instrument or a provision, its gazette where it is verified (UU 12/2011, Lampiran II angka 23 and 77).
 * @example formatCitation(pornografi, 'art_4') // 'Pasal 4 Undang-Undang Nomor 44 Tahun 2008 tentang Pornografi (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 181, …)'
 */
export function formatCitation(
  facts: Pick<InstrumentFacts, 'type' | 'title' | 'gazette'>,
  eId: string | null,
): string {
  const label = eId === null ? '' : `${formatLabel(eId, pathStyle(facts.type))} `;
  const title = facts.title.id === facts.title.en ? facts.title.id : titleOf(facts);
  const gazettes = facts.gazette.filter((entry) => entry.verification === 'verified').map(formatGazette);
  return `${label}${title}${gazettes.length > 0 ? ` (${gazettes.join(', ')})` : ''}`;
}

/** A treaty is cited by its authentic title, with the Indonesian one first. */
function titleOf({ type, title }: Pick<InstrumentFacts, 'type' | 'title'>): string {
  return pathStyle(type) === 'indonesian' ? title.id : `${title.id} (${title.en})`;
}

/** "2008/181" is year and number; other references stand as printed. */
function formatGazette({ series, reference }: InstrumentFacts['gazette'][number]): string {
  const long = LONG_GAZETTES[series];
  if (!long) return series === 'symbol' ? reference : `${series} ${reference}`;
  const [, year, number] = /^(\d{4})\/(.+)$/.exec(reference) ?? [];
  return year ? `${long} Tahun ${year} Nomor ${number}` : `${long} Nomor ${reference}`;
}
