import { createHash } from 'node:crypto';
import { readSource } from '../corpus/read-source.ts';
import type { Database } from '../db/client.ts';
import { beginImportRun, endImportRun } from '../db/import-run.ts';
import { hasExpression, replaceExpression } from '../db/write-expression.ts';
import { readOwnSources } from '../db/write-own-text.ts';
import type { InstrumentFacts, SourceFacts } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';
import { validFrom } from '../law/timeline.ts';
import { fingerprint } from './fingerprint.ts';

/** What became of each source, in the words of the report. */
export interface ImportReport {
  imported: { source: string; provisions: number }[];
  unchanged: number;
  /** Texts that neither the mirror nor the network gave. */
  missing: { source: string; url: string }[];
  failed: { source: string; code: string; message: string }[];
}

export interface ImportOptions {
  /** Gives the verified bytes of a source, or throws a LegalError. */
  bring: (source: SourceFacts) => Promise<Uint8Array>;
  /** Called after each source with how many are done. */
  onProgress?: (done: number, source: SourceFacts) => void;
}

/** The code that decides what a text becomes: when it changes, every text is read anew. */
export const PARSER = ['lib/law', 'lib/corpus'];

/**
 * Brings, verifies, parses and stores the texts given; those stored already by this parser, and those a reader replaced by his own, are left alone; one that fails stops no other.
 * @throws the database's error only; what is wrong with a source is in the report
 */
export async function importTexts(
  db: Database,
  instruments: readonly InstrumentFacts[],
  sources: readonly SourceFacts[],
  options: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = { imported: [], unchanged: 0, missing: [], failed: [] };
  const parser = fingerprint(PARSER);
  const own = new Set(
    (await readOwnSources(db)).map(({ instrument, language }) => `${instrument} ${language}`),
  );
  const facts = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  let run: string | null = null;
  let done = 0;
  for (const source of sources) {
    const day = source.validFrom ?? validFrom(facts.get(source.instrument) ?? { events: [] });
    const contentHash = createHash('sha256')
      .update([source.sha256, source.portion, source.language, day, parser].join('\n'))
      .digest('hex');
    if (
      own.has(`${source.instrument} ${source.language}`) ||
      (await hasExpression(db, source.id, contentHash))
    ) {
      report.unchanged += 1;
    } else {
      run ??= await beginImportRun(db);
      await importText(db, source, { contentHash, validFrom: day, run, bring: options.bring }, report);
    }
    done += 1;
    options.onProgress?.(done, source);
  }
  if (run) await endImportRun(db, run, report.failed.length > 0 ? 'failed' : 'done', report);
  return report;
}

interface Task {
  contentHash: string;
  validFrom: string | null;
  run: string;
  bring: ImportOptions['bring'];
}

async function importText(
  db: Database,
  source: SourceFacts,
  task: Task,
  report: ImportReport,
): Promise<void> {
  try {
    const { document, method } = await readSource(await task.bring(source), source);
    const draft = {
      source,
      document,
      method,
      contentHash: task.contentHash,
      validFrom: task.validFrom,
      retrievedAt: new Date(),
    };
    const provisions = await replaceExpression(db, draft, task.run);
    report.imported.push({ source: source.id, provisions });
  } catch (error) {
    if (!(error instanceof LegalError)) throw error;
    if (error.code === 'source-unavailable') report.missing.push({ source: source.id, url: source.url });
    else report.failed.push({ source: source.id, code: error.code, message: error.message });
  }
}
