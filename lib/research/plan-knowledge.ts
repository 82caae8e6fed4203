import { database } from '../db/client.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { readStoredThesaurus } from '../db/thesaurus.ts';
import type { Thesaurus } from '../law/thesaurus.ts';
import { knownInstrument } from '../search/query-instruments.ts';
import type { PlanKnowledge } from '../search/query-plan.ts';

/** Milliseconds after which the catalogue is read again: an import may have run beside the server. */
const KEPT_MS = 60_000;

/** The same value while nothing changed: what is computed of it is kept with it. */
let thesaurus: Thesaurus = [];

/** What a plan needs, with the catalogue it was made of. */
export interface Knowledge extends PlanKnowledge {
  rows: ReadonlyMap<string, CatalogueRow>;
}

let kept: { at: number; knowledge: Promise<Knowledge> } | null = null;

/** What queries are read with: the instruments of the catalogue under all their names, and the thesaurus. */
export function planKnowledge(): Promise<Knowledge> {
  const now = performance.now();
  if (kept === null || now - kept.at > KEPT_MS) kept = { at: now, knowledge: readKnowledge() };
  return kept.knowledge;
}

async function readKnowledge(): Promise<Knowledge> {
  const rows = await readCatalogueRows(database());
  const stored = await readStoredThesaurus(database());
  if (JSON.stringify(stored) !== JSON.stringify(thesaurus)) thesaurus = stored;
  return {
    instruments: rows.map(({ facts }) => knownInstrument(facts)),
    thesaurus,
    rows: new Map(rows.map((row) => [row.facts.id, row])),
  };
}
