import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { type Database, openDatabase } from '../db/client.ts';
import { databaseUrl } from '../db/database-url.ts';
import { saveLayer } from '../db/editorial.ts';
import { saveGists } from '../db/gists.ts';
import { applyMigrations, enableWriteAheadLog } from '../db/migrate.ts';
import { saveThesaurus } from '../db/thesaurus.ts';
import { saveCatalogue } from '../db/write-catalogue.ts';
import { type Catalogue, readCatalogue } from '../editorial/read-catalogue.ts';
import { readGists } from '../editorial/read-gists.ts';
import { readLayer } from '../editorial/read-layer.ts';
import { readThesaurus } from '../editorial/read-thesaurus.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { type ImportOptions, type ImportReport, importTexts } from './import-texts.ts';

/** Opens the database at `DATABASE_URL`, made and migrated where needed, with the catalogue and the editorial layer of `seeds/` in it. */
export async function prepareDatabase(): Promise<{ db: Database; catalogue: Catalogue }> {
  const seeds = path.resolve('seeds');
  const catalogue = readCatalogue(seeds);
  const layer = readLayer(seeds, catalogue);
  const gists = readGists(seeds, catalogue);
  const thesaurus = readThesaurus(seeds);
  const url = databaseUrl();
  await enableWriteAheadLog(url);
  await applyMigrations(url);
  const db = openDatabase(url);
  const change = await saveCatalogue(db, catalogue);
  const count = change.added.length + change.changed.length + change.removed.length;
  if (count > 0)
    console.error(`Catalogue: ${catalogue.instruments.length} instruments, ${count} new or changed.`);
  if (await saveGists(db, gists)) console.error(`Gists: ${gists.length}.`);
  if (await saveLayer(db, layer))
    console.error(`Editorial layer: ${layer.obligation.length} obligations, ${layer.topic.length} topics.`);
  if (await saveThesaurus(db, thesaurus)) console.error(`Thesaurus: ${thesaurus.length} concepts.`);
  return { db, catalogue };
}

/** Imports sources with a progress bar on stderr; alternates only cross-check a text and are not imported. */
export async function importWithProgress(
  db: Database,
  catalogue: Catalogue,
  sources: readonly SourceFacts[],
  bring: ImportOptions['bring'],
): Promise<ImportReport> {
  const main = sources.filter((source) => source.role === 'main');
  const bar = new SingleBar({
    format: 'Importing texts {bar} {value}/{total} {source}',
    stream: process.stderr,
    clearOnComplete: true,
  });
  if (process.stderr.isTTY) bar.start(main.length, 0, { source: '' });
  else console.error(`Importing texts: ${main.length} …`);
  const report = await importTexts(db, catalogue.instruments, main, {
    bring,
    onProgress: (done, source) => bar.update(done, { source: source.path }),
  });
  bar.stop();
  return report;
}
