import { corpusMirror } from '../corpus/mirror.ts';
import { LegalError } from '../law/legal-error.ts';
import { indexSearch } from './index-search.ts';
import { importWithProgress, prepareDatabase } from './prepare.ts';
import { printReport } from './print-report.ts';

try {
  const { db, catalogue } = await prepareDatabase();
  printReport(await importWithProgress(db, catalogue, catalogue.sources), corpusMirror());
  const records = await indexSearch(db);
  if (records !== null) console.error(`Search index: ${records} records.`);
  await db.$disconnect();
} catch (error) {
  if (!(error instanceof LegalError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  process.exit(1);
}
