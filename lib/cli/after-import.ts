import type { Database } from '../db/client.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { compareSources } from './compare-sources.ts';
import type { ImportOptions } from './import-texts.ts';
import { indexSearch } from './index-search.ts';

/** What the steps after an import may ask for. */
export interface AfterImport {
  db: Database;
  sources: readonly SourceFacts[];
  bring: ImportOptions['bring'];
}

/** A step tells in a line what it did, or null where there was nothing to do. */
type Step = (context: AfterImport) => Promise<string | null>;

/** What is computed from the stored texts, in the order of who reads whom; each step leaves alone what is up to date. */
const STEPS: readonly Step[] = [compareCopies, indexRecords];

/** Brings all that is computed from the texts up to date with them. */
export async function afterImport(context: AfterImport): Promise<void> {
  for (const step of STEPS) {
    const line = await step(context);
    if (line !== null) console.error(line);
  }
}

async function compareCopies({ db, sources, bring }: AfterImport): Promise<string | null> {
  const { compared, unchanged, completed, left } = await compareSources(db, sources, { bring });
  if (compared.length === 0 && left.length === 0) return null;
  return `Second copies: ${compared.length} compared, ${unchanged} unchanged, ${left.length} not to be read; ${completed} provisions or endings taken from them.`;
}

async function indexRecords({ db }: AfterImport): Promise<string | null> {
  const records = await indexSearch(db);
  return records === null ? null : `Search index: ${records} records.`;
}
