import type { CatalogueRow } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import type { Bilingual } from '../law/catalogue.ts';
import { type InstrumentType, pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import type { Locale } from './catalogue-entry.ts';

/** How another instrument, or a provision of it, is named and reached from a page. */
export interface Name {
  id: string;
  label: string;
  /** "UU 35/2014"; the short title where there is no number. */
  number: string;
  title: Bilingual;
  href: string;
  eId: string | null;
  /** The label of the provision alone. */
  provision: string | null;
}

export type Namer = (id: string, eId: string | null) => Name;

/**
 * Names instruments and their provisions in the words of a locale.
 * @example namer(rows, 'id')('uu-35-2014', 'art_I').label // 'Pasal I UU 35/2014'
 */
export function namer(rows: readonly CatalogueRow[], locale: Locale): Namer {
  const known = new Map(rows.map(({ facts }) => [facts.id, facts]));
  return (id, eId) => {
    const facts = known.get(id);
    const type: InstrumentType = facts?.type ?? 'uu';
    const short = facts?.shortTitle[locale] ?? id;
    const provision = eId === null ? null : formatLabel(eId, pathStyle(type));
    return {
      id,
      provision,
      number: facts?.number && facts.year ? `${type.toUpperCase()} ${facts.number}/${facts.year}` : short,
      label: eId === null ? short : `${provision} ${short}`,
      title: facts?.title ?? { id, en: id },
      href: formatAddress({ locale, id, type, eId }),
      eId,
    };
  };
}
