import { listCatalogue } from './catalogue.ts';
import type { Locale } from './catalogue-entry.ts';
import { health } from './health.ts';
import type { CatalogueEntry, HealthView } from './views.ts';

/** The instruments a newcomer should know, in the order to read them. */
const FEATURED = [
  'uu-23-2002',
  'uu-35-2014',
  'uu-44-2008',
  'uu-11-2012',
  'uu-12-2022',
  'uu-1-2023',
  'uu-21-2007',
  'uu-11-2008',
  'crc',
  'opsc',
  'ilo-c182',
  'crc-gc25',
];
const EXAMPLES: Record<Locale, string[]> = {
  id: ['pornografi anak', 'eksploitasi seksual', 'diversi', 'Pasal 76D'],
  en: ['child pornography', 'worst forms of child labour', 'sale of children', 'Pasal 76D'],
};

export interface HomeView {
  counts: HealthView;
  featured: CatalogueEntry[];
  examples: string[];
}

/** What the first page shows: how much is held, where to begin, what to ask. */
export async function openHome(locale: Locale): Promise<HomeView> {
  const [counts, entries] = await Promise.all([health(), listCatalogue(locale)]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const featured = FEATURED.flatMap((id) => byId.get(id) ?? []);
  return { counts, featured, examples: EXAMPLES[locale] };
}
