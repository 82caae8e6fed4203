import { parseArgs } from 'node:util';
import { bringSource } from '../corpus/bring-source.ts';
import { corpusMirror } from '../corpus/mirror.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';
import { afterImport } from './after-import.ts';
import { dryRun } from './dry-run.ts';
import { filesNamed, readFile, textsNamed } from './named-texts.ts';
import { importWithProgress, prepareDatabase } from './prepare.ts';
import { printReport } from './print-report.ts';

const USAGE = `Usage: npm run import -- [--dry-run] [--json] [FILE | FOLDER | INSTRUMENT …]
  without a name    imports every text of seeds/sources.yaml
  FILE, FOLDER      texts that seeds/sources.yaml knows by their hash
  INSTRUMENT        an id of the catalogue, such as uu-44-2008
  --dry-run         reads FILE and shows its tree and its faults; writes nothing
  --json            with --dry-run: one JSON line a file`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) console.log(USAGE);
    else if (values['dry-run']) return await showTrees(positionals, values.json ?? false);
    else return await importNamed(positionals);
    return 0;
  } catch (error) {
    if (error instanceof LegalError) console.error(`${error.message} [${error.code}]`);
    else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n${USAGE}`);
    else throw error;
    return 1;
  }
}

async function showTrees(names: readonly string[], asJson: boolean): Promise<number> {
  if (names.length === 0)
    throw new LegalError('invalid-parameter', 'A dry run needs a file: npm run import -- --dry-run FILE');
  let code = 0;
  for (const file of names.flatMap(filesNamed)) {
    try {
      const view = dryRun(file, await readFile(file));
      console.log(asJson ? JSON.stringify(view) : summary(view));
    } catch (error) {
      if (!(error instanceof LegalError)) throw error;
      const problem = { file, error: { code: error.code, message: error.message } };
      if (asJson) console.log(JSON.stringify(problem));
      else console.error(`${file}: ${error.message} [${error.code}]`);
      code = 1;
    }
  }
  return code;
}

function summary(view: ReturnType<typeof dryRun>): string {
  const { file, title, kind, articles, chapters, problems, corrections, characters } = view;
  const lines = articles.map(
    ({ eId, paragraphs, text }) => `  ${eId}  ${paragraphs.length} ayat, ${text.length} characters`,
  );
  const faults = problems.map(
    ({ code, eId, line, message }) => `  ${code} ${eId ?? ''} (line ${line ?? '?'}): ${message}`,
  );
  return [
    `${file}: ${kind}, "${title ?? 'without a title'}"`,
    `  ${articles.length} articles in ${chapters.length} chapters; ${characters.placed} of ${characters.total} characters placed, ${characters.unplaced} unplaced; ${corrections.length} corrections`,
    ...lines,
    ...faults,
  ].join('\n');
}

async function importNamed(names: readonly string[]): Promise<number> {
  const { db, catalogue } = await prepareDatabase();
  try {
    const mirror = corpusMirror();
    const bring = (source: SourceFacts): Promise<Uint8Array> => bringSource(source, mirror);
    const chosen =
      names.length === 0 ? { sources: catalogue.sources, bring } : await textsNamed(names, catalogue);
    const report = await importWithProgress(db, catalogue, chosen.sources, chosen.bring);
    printReport(report, mirror);
    await afterImport({ db, sources: catalogue.sources, bring });
    return report.failed.length + (names.length > 0 ? report.missing.length : 0) > 0 ? 1 : 0;
  } finally {
    await db.$disconnect();
  }
}
