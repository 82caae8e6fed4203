import { createHash } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { readFigures, saveFigures } from '../db/figures.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { readEIds } from '../db/read-eids.ts';
import { readText } from '../db/read-text.ts';
import { replaceReferences } from '../db/references.ts';
import { lookupAsOf, referencesOf } from '../law/references.ts';
import { catalogueLookup } from '../research/resolve.ts';
import { fingerprint } from './fingerprint.ts';

/** What the step found, and the hash of what it was found in. */
export interface ReferenceFigures {
  hash: string;
  texts: number;
  references: number;
}

/**
 * Finds the references in all texts anew where a text, the catalogue or the grammar changed; a change in one text may open or close targets in all.
 * @returns null where all is up to date
 */
export async function extractReferences(db: Database): Promise<ReferenceFigures | null> {
  const hash = await stateOf(db);
  const before = await readFigures<ReferenceFigures>(db, 'references');
  if (before?.figures.hash === hash) return null;
  const rows = await readCatalogueRows(db);
  const years = new Map(rows.map(({ facts }) => [facts.id, facts.year]));
  const lookup = catalogueLookup(rows, db);
  const provisions = provisionsByDate(db, rows);
  const figures: ReferenceFigures = { hash, texts: 0, references: 0 };
  for (const { facts, texts } of rows)
    for (const { id, validFrom } of texts) {
      const stored = await readText(db, id);
      if (!stored) continue;
      const later = lookupAsOf(lookup, facts.year, (other) => years.get(other) ?? null);
      const references = await referencesOf(Object.values(stored.trees).flat(), {
        instrument: facts.id,
        names: lookup.names,
        lookup: { ...later, provisions: (other) => provisions(other, validFrom) },
        later,
      });
      await replaceReferences(db, id, references);
      figures.texts += 1;
      figures.references += references.length;
    }
  await saveFigures(db, 'references', figures);
  return figures;
}

/** What a law has on the day of the words that cite it: a range does not hold articles inserted later. Where no text is that old, all count. */
function provisionsByDate(
  db: Database,
  rows: readonly CatalogueRow[],
): (instrument: string, on: string | null) => Promise<ReadonlySet<string> | null> {
  const held = new Map(rows.map(({ facts, texts }) => [facts.id, texts]));
  const read = new Map<string, Promise<ReadonlySet<string>>>();
  return async (instrument, on) => {
    const texts = held.get(instrument) ?? [];
    if (texts.length === 0) return null;
    const old = texts.filter(({ validFrom }) => on === null || validFrom === null || validFrom <= on);
    const among = (old.length > 0 ? old : texts).map(({ id }) => id);
    const key = among.join(' ');
    const eIds = read.get(key) ?? readEIds(db, instrument, among);
    read.set(key, eIds);
    return eIds;
  };
}

async function stateOf(db: Database): Promise<string> {
  const parts = [
    fingerprint(['lib/law', 'lib/cli/extract-references.ts']),
    await db.instrument.findMany({ select: { id: true, factsHash: true }, orderBy: { id: 'asc' } }),
    await db.expression.findMany({ select: { id: true, contentHash: true }, orderBy: { id: 'asc' } }),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
