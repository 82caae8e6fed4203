import { bringSource } from '../corpus/bring-source.ts';
import { corpusMirror } from '../corpus/mirror.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';
import { compareSources } from './compare-sources.ts';
import { indexSearch } from './index-search.ts';
import { importWithProgress, prepareDatabase } from './prepare.ts';
import { printReport } from './print-report.ts';

try {
  const { db, catalogue } = await prepareDatabase();
  const mirror = corpusMirror();
  const bring = (source: SourceFacts): Promise<Uint8Array> => bringSource(source, mirror);
  const report = await importWithProgress(db, catalogue, catalogue.sources, bring);
  const copies = await compareSources(db, catalogue.sources, { bring });
  printReport(report, mirror);
  console.error(
    `Second copies: ${copies.compared.length} compared, ${copies.unchanged} unchanged, ${copies.left.length} not to be read.`,
  );
  const records = await indexSearch(db);
  if (records !== null) console.error(`Search index: ${records} records.`);
  await db.$disconnect();
} catch (error) {
  if (!(error instanceof LegalError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  process.exit(1);
}
