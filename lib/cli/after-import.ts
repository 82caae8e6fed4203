import type { Database } from '../db/client.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { compareSources } from './compare-sources.ts';
import { consolidateStored } from './consolidate-stored.ts';
import { deriveRepeals } from './derive-repeals.ts';
import { extractDefinitions } from './extract-definitions.ts';
import { extractReferences } from './extract-references.ts';
import { extractSanctions } from './extract-sanctions.ts';
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
const STEPS: readonly Step[] = [
  compareCopies,
  consolidateTexts,
  readRepeals,
  linkReferences,
  readSanctions,
  readDefinitions,
  indexRecords,
];

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

async function readSanctions({ db }: AfterImport): Promise<string | null> {
  const read = await extractSanctions(db);
  return read && `Sanctions: ${read.rows} penal provisions in ${read.texts} texts.`;
}

async function readDefinitions({ db }: AfterImport): Promise<string | null> {
  const read = await extractDefinitions(db);
  return read && `Definitions: ${read.rows} in ${read.texts} texts.`;
}

async function consolidateTexts({ db }: AfterImport): Promise<string | null> {
  const { instruments, versions, applied, left } = await consolidateStored(db);
  if (instruments === 0) return null;
  return `Law in time: ${versions} versions of ${instruments} amended texts; ${applied} instructions applied, ${left} listed as not applied.`;
}

async function readRepeals({ db }: AfterImport): Promise<string | null> {
  const report = await deriveRepeals(db);
  if (report === null || report.relations.length + report.unresolved.length === 0) return null;
  const lost = report.unresolved.map((place) => `\n  not found: ${place}`).join('');
  return `Single repeals: ${report.relations.length} read, ${report.unresolved.length} not found.${lost}`;
}

async function linkReferences({ db }: AfterImport): Promise<string | null> {
  const found = await extractReferences(db);
  return found && `References: ${found.references} in ${found.texts} texts.`;
}

async function indexRecords({ db }: AfterImport): Promise<string | null> {
  const records = await indexSearch(db);
  return records === null ? null : `Search index: ${records} records.`;
}
