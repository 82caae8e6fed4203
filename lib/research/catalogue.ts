import { database } from '../db/client.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { INSTRUMENT_TYPES } from '../law/instrument.ts';
import { catalogueEntry, type Locale } from './catalogue-entry.ts';
import { today } from './today.ts';
import type { CatalogueEntry } from './views.ts';

/**
 * All instruments of the catalogue, held or not, by rank of norm, then year.
 * @example (await listCatalogue('en'))[0].id // 'uud-1945'
 */
export async function listCatalogue(locale: Locale): Promise<CatalogueEntry[]> {
  const on = today();
  const rows = await readCatalogueRows(database());
  const rank = (entry: CatalogueEntry): number => INSTRUMENT_TYPES.indexOf(entry.type);
  return rows
    .map((row) => catalogueEntry(row, locale, on))
    .sort((a, b) => rank(a) - rank(b) || (a.year ?? 0) - (b.year ?? 0) || a.id.localeCompare(b.id));
}
