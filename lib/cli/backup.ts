import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Backup, backUp, moment, restore } from '../db/backup.ts';
import { databaseUrl } from '../db/database-url.ts';
import { LegalError } from '../law/legal-error.ts';
import { indexSearch } from './index-search.ts';
import { prepareDatabase } from './prepare.ts';
import { tellError } from './tell-error.ts';

const USAGE = `Usage: npm run backup -- [FILE | --restore FILE]
  without a name    copies the database to data/backups, also while the site runs
  FILE              copies it there; a file that exists is not written over
  --restore FILE    puts a copy in the place of the database, which is kept beside it; stop the site first`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      options: { restore: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) console.log(USAGE);
    else if (values.restore) await putBack(values.restore);
    else if (positionals.length > 1)
      throw new LegalError('invalid-parameter', `One file, not ${positionals.length}.\n${USAGE}`);
    else tell(await backUp(databaseUrl(), path.resolve(positionals[0] ?? standardName())));
    return 0;
  } catch (error) {
    return tellError(error, USAGE);
  }
}

function standardName(): string {
  return path.join('data', 'backups', `lindung-${moment()}.db`);
}

/** The index is made anew where it is of other texts. */
async function putBack(file: string): Promise<void> {
  const { backup, before } = await restore(path.resolve(file), databaseUrl());
  tell(backup);
  console.error(before ? `Restored; the database before is ${before}.` : 'Restored.');
  const { db } = await prepareDatabase();
  const records = await indexSearch(db);
  if (records !== null) console.error(`Search index: ${records} records.`);
  await db.$disconnect();
}

function tell({ file, bytes, sha256, texts, ownTexts }: Backup): void {
  console.log(
    `${file}: ${(bytes / 1e6).toFixed(1)} MB, ${texts} texts, ${ownTexts} of them your own, SHA-256 ${sha256}`,
  );
}
