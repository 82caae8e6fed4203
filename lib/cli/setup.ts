import { bringSource } from '../corpus/bring-source.ts';
import { corpusMirror } from '../corpus/mirror.ts';
import { LegalError } from '../law/legal-error.ts';
import { indexSearch } from './index-search.ts';
import { importWithProgress, prepareDatabase } from './prepare.ts';
import { printReport } from './print-report.ts';

try {
  const { db, catalogue } = await prepareDatabase();
  const mirror = corpusMirror();
  const report = await importWithProgress(db, catalogue, catalogue.sources, (source) =>
    bringSource(source, mirror),
  );
  printReport(report, mirror);
  const records = await indexSearch(db);
  if (records !== null) console.error(`Search index: ${records} records.`);
  await db.$disconnect();
} catch (error) {
  if (!(error instanceof LegalError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  process.exit(1);
}
