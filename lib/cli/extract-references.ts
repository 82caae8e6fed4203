import { createHash } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { readFigures, saveFigures } from '../db/figures.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
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
  const figures: ReferenceFigures = { hash, texts: 0, references: 0 };
  for (const { facts, texts } of rows)
    for (const { id } of texts) {
      const stored = await readText(db, id);
      if (!stored) continue;
      const references = await referencesOf(Object.values(stored.trees).flat(), {
        instrument: facts.id,
        names: lookup.names,
        lookup: lookupAsOf(lookup, facts.year, (other) => years.get(other) ?? null),
      });
      await replaceReferences(db, id, references);
      figures.texts += 1;
      figures.references += references.length;
    }
  await saveFigures(db, 'references', figures);
  return figures;
}

async function stateOf(db: Database): Promise<string> {
  const parts = [
    fingerprint(['lib/law', 'lib/cli/extract-references.ts']),
    await db.instrument.findMany({ select: { id: true, factsHash: true }, orderBy: { id: 'asc' } }),
    await db.expression.findMany({ select: { id: true, contentHash: true }, orderBy: { id: 'asc' } }),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
