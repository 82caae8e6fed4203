import { database } from '../db/client.ts';
import { readCharacters } from '../db/read-counts.ts';
import type { CharacterCount } from '../law/document.ts';
import { listCatalogue } from './catalogue.ts';
import type { Locale } from './catalogue-entry.ts';
import { health } from './health.ts';
import type { CatalogueEntry, HealthView } from './views.ts';

export interface AboutView {
  counts: HealthView;
  /** Where the characters of all sources went. */
  characters: CharacterCount;
  notHeld: CatalogueEntry[];
}

/** What the product says of itself, from what the database holds now. */
export async function openAbout(locale: Locale): Promise<AboutView> {
  const [counts, characters, entries] = await Promise.all([
    health(),
    readCharacters(database()),
    listCatalogue(locale),
  ]);
  return { counts, characters, notHeld: entries.filter((entry) => !entry.held) };
}
