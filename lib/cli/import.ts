import { parseArgs } from 'node:util';
import { bringSource } from '../corpus/bring-source.ts';
import { corpusMirror } from '../corpus/mirror.ts';
import type { Database } from '../db/client.ts';
import { removeOwnSource } from '../db/write-own-text.ts';
import type { Catalogue } from '../editorial/read-catalogue.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { identifyInstrument } from '../law/identify-instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { afterImport } from './after-import.ts';
import { dryRun } from './dry-run.ts';
import { filesNamed, readFile, textsNamed } from './named-texts.ts';
import { importOwn, type OwnOptions } from './own-texts.ts';
import { importWithProgress, prepareDatabase } from './prepare.ts';
import { printReport } from './print-report.ts';
import { tellError } from './tell-error.ts';

const USAGE = `Usage: npm run import -- [--dry-run] [--json] [FILE | FOLDER | INSTRUMENT …]
  without a name    imports every text of seeds/sources.yaml
  FILE, FOLDER      texts that seeds/sources.yaml knows by their hash; other files (PDF, DOCX, HTML, Markdown, text, XML, JSON)
                    are stored as your own texts, of the instrument that their title names
  INSTRUMENT        an id of the catalogue, such as uu-44-2008; takes away your own text of it
  --as ID           FILE is the text of this instrument
  --replace         shows your text even where the catalogue holds one
  --dry-run         reads FILE and shows its tree and its faults; writes nothing
  --json            with --dry-run: one JSON line a file`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
        as: { type: 'string' },
        replace: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (values.help) console.log(USAGE);
    else if (values['dry-run']) return await showTrees(positionals, values.json ?? false);
    else return await importNamed(positionals, { as: values.as, replace: values.replace ?? false });
    return 0;
  } catch (error) {
    return tellError(error, USAGE);
  }
}

async function showTrees(names: readonly string[], asJson: boolean): Promise<number> {
  if (names.length === 0)
    throw new LegalError('invalid-parameter', 'A dry run needs a file: npm run import -- --dry-run FILE');
  let code = 0;
  for (const file of names.flatMap(filesNamed)) {
    try {
      const document = await readFile(file);
      const view = { ...dryRun(file, document), instrument: identifyInstrument(document)?.id ?? null };
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
  const { file, title, kind, articles, chapters, groups, annexes, problems, corrections, characters } = view;
  const lines = [
    ...[...chapters, ...groups].map(({ eId, heading }) => `  ${eId}  ${heading ?? ''}`),
    ...articles.map(
      ({ eId, paragraphs, points, text }) =>
        `  ${eId}  ${paragraphs.length} paragraphs (ayat), ${points.length} points of its own, ${text.length} characters`,
    ),
    ...view.paragraphs.map(
      ({ eId, points, text }) => `  ${eId}  ${points.length} points, ${text.length} characters`,
    ),
    ...annexes.map(
      ({ eId, marker, articles: own, paragraphs }) =>
        `  ${eId}  ${marker ?? 'notes'}: ${own} articles, ${paragraphs} paragraphs`,
    ),
  ];
  const faults = problems.map(
    ({ code, eId, line, message }) => `  ${code} ${eId ?? ''} (line ${line ?? '?'}): ${message}`,
  );
  return [
    `${file}: ${kind}, "${title ?? 'without a title'}"`,
    `  ${articles.length > 0 ? `${articles.length} articles in ${chapters.length} chapters` : `${view.paragraphs.length} numbered paragraphs`}, ${groups.length} parts and sections, ${annexes.length} annexes; ${characters.placed} of ${characters.total} characters placed, ${characters.unplaced} unplaced; ${corrections.length} corrections`,
    ...lines,
    ...faults,
  ].join('\n');
}

async function importNamed(names: readonly string[], options: OwnOptions): Promise<number> {
  const { db, catalogue } = await prepareDatabase();
  try {
    const mirror = corpusMirror();
    const bring = (source: SourceFacts): Promise<Uint8Array> => bringSource(source, mirror);
    const asOwn = options.as !== undefined || options.replace === true;
    const chosen =
      names.length === 0
        ? { sources: catalogue.sources, bring, own: [], instruments: [] }
        : await textsNamed(names, catalogue, { asOwn });
    if (options.as !== undefined && chosen.own.length !== 1)
      throw new LegalError('invalid-parameter', '--as names the instrument of one file.', { field: 'as' });
    for (const instrument of chosen.instruments) await removeOwnSource(db, instrument);
    let failed = 0;
    for (const file of chosen.own) failed += (await importOwnFile(db, catalogue, file, options)) ? 0 : 1;
    if (names.length === 0 || chosen.sources.length > 0) {
      const report = await importWithProgress(db, catalogue, chosen.sources, chosen.bring);
      printReport(report, mirror);
      failed += report.failed.length + (names.length > 0 ? report.missing.length : 0);
    }
    await afterImport({ db, sources: catalogue.sources, bring });
    return failed > 0 ? 1 : 0;
  } finally {
    await db.$disconnect();
  }
}

/** One file that fails stops no other. */
async function importOwnFile(
  db: Database,
  catalogue: Catalogue,
  file: string,
  options: OwnOptions,
): Promise<boolean> {
  try {
    const { instrument, title, provisions, problems } = await importOwn(db, catalogue, file, options);
    const what = provisions === null ? 'unchanged' : `${provisions} provisions, ${problems} findings`;
    console.error(`Your own text: ${title} (${instrument}), ${what}. It is checked against no catalogue.`);
    return true;
  } catch (error) {
    if (!(error instanceof LegalError)) throw error;
    const place = error.message.startsWith(file) ? '' : `${file}: `;
    console.error(`${place}${error.message} [${error.code}]`);
    return false;
  }
}
