import type { Database } from '../db/client.ts';
import { prepareDatabase } from './prepare.ts';
import { verifyAmendments } from './verify/verify-amendments.ts';
import { verifyExports } from './verify/verify-exports.ts';
import { verifyGists } from './verify/verify-gists.ts';
import { verifyReferences } from './verify/verify-references.ts';
import { verifySanctions } from './verify/verify-sanctions.ts';
import { verifyStructure } from './verify/verify-structure.ts';
import { verifyTexts } from './verify/verify-texts.ts';
import { verifyTreaties } from './verify/verify-treaties.ts';

/** A section prints what it measured, keeps it for the About page, and tells whether all is as it should be. */
type Section = (db: Database) => Promise<boolean>;

const SECTIONS: Record<string, Section> = {
  texts: verifyTexts,
  treaties: verifyTreaties,
  amendments: verifyAmendments,
  exports: verifyExports,
  gists: verifyGists,
  sanctions: verifySanctions,
  references: verifyReferences,
  structure: verifyStructure,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SECTIONS[name]);
if (unknown.length > 0) {
  console.error(`No section "${unknown[0]}". There are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}
const { db } = await prepareDatabase();
let good = true;
for (const [name, section] of Object.entries(SECTIONS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`── ${name}`);
  good = (await section(db)) && good;
}
await db.$disconnect();
process.exit(good ? 0 : 1);
