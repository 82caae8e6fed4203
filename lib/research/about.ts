import { database } from '../db/client.ts';
import { readAccuracy, type TextAccuracy } from '../db/read-accuracy.ts';
import { listCatalogue } from './catalogue.ts';
import type { Locale } from './catalogue-entry.ts';
import { health } from './health.ts';
import { type Measurements, readMeasurements } from './measurements.ts';
import type { CatalogueEntry, HealthView } from './views.ts';

export interface AboutView {
  counts: HealthView;
  texts: (TextAccuracy & { entry: CatalogueEntry | null })[];
  notHeld: CatalogueEntry[];
  measurements: Measurements;
}

/** What the product says of itself, from what the database holds now: the figures of `npm run verify`. */
export async function openAbout(locale: Locale): Promise<AboutView> {
  const [counts, accuracy, entries, measurements] = await Promise.all([
    health(),
    readAccuracy(database()),
    listCatalogue(locale),
    readMeasurements(database()),
  ]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const order = (id: string): number => entries.findIndex((entry) => entry.id === id);
  return {
    counts,
    texts: accuracy
      .map((text) => ({ ...text, entry: byId.get(text.instrument) ?? null }))
      .sort((a, b) => order(a.instrument) - order(b.instrument)),
    measurements,
    notHeld: entries.filter((entry) => !entry.held),
  };
}
