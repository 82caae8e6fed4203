import { bringSource } from '../corpus/bring-source.ts';
import { corpusMirror } from '../corpus/mirror.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';
import { afterImport } from './after-import.ts';
import { importWithProgress, prepareDatabase } from './prepare.ts';
import { printReport } from './print-report.ts';

try {
  const { db, catalogue } = await prepareDatabase();
  const mirror = corpusMirror();
  const bring = (source: SourceFacts): Promise<Uint8Array> => bringSource(source, mirror);
  const report = await importWithProgress(db, catalogue, catalogue.sources, bring);
  printReport(report, mirror);
  await afterImport({ db, sources: catalogue.sources, bring });
  await db.$disconnect();
} catch (error) {
  if (!(error instanceof LegalError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  process.exit(1);
}
