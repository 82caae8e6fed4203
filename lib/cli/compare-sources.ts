import { createHash } from 'node:crypto';
import { readSource } from '../corpus/read-source.ts';
import type { Database } from '../db/client.ts';
import { hasComparison, saveComparison } from '../db/write-comparison.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { compareTexts } from '../law/compare-texts.ts';
import type { LegalDocument } from '../law/document.ts';
import { LegalError } from '../law/legal-error.ts';
import { fingerprint } from './fingerprint.ts';
import { type ImportOptions, PARSER } from './import-texts.ts';

/** What became of the second copies. */
export interface ComparisonReport {
  compared: string[];
  unchanged: number;
  /** Copies in no form that is read as a text, or that could not be had. */
  left: { source: string; message: string }[];
}

/** Compares each alternate with the main text of its instrument and language, and keeps what it says. */
export async function compareSources(
  db: Database,
  sources: readonly SourceFacts[],
  { bring }: Pick<ImportOptions, 'bring'>,
): Promise<ComparisonReport> {
  const report: ComparisonReport = { compared: [], unchanged: 0, left: [] };
  const parser = fingerprint(PARSER);
  const read = async (source: SourceFacts): Promise<LegalDocument> =>
    (await readSource(await bring(source), source)).document;
  for (const alternate of sources.filter(({ role }) => role === 'alternate')) {
    const main = sources.find(
      ({ role, instrument, language }) =>
        role === 'main' && instrument === alternate.instrument && language === alternate.language,
    );
    if (!main) continue;
    const hash = createHash('sha256')
      .update([alternate.sha256, main.sha256, parser].join('\n'))
      .digest('hex');
    if (await hasComparison(db, alternate.id, hash)) {
      report.unchanged += 1;
      continue;
    }
    try {
      const other = await read(alternate);
      await saveComparison(db, alternate.id, hash, compareTexts(await read(main), other));
      report.compared.push(alternate.id);
    } catch (error) {
      if (!(error instanceof LegalError)) throw error;
      report.left.push({ source: alternate.id, message: error.message });
    }
  }
  return report;
}
