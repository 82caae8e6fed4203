import { createHash } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { extractionHashes, readTextStates, saveExtraction } from '../db/extractions.ts';
import { readText } from '../db/read-text.ts';
import { definitionsIn } from '../law/definitions.ts';
import type { Language } from '../law/document.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Reads the definitions out of every text that changed since they were read.
 * @returns how many texts were read and what they define; null where all was up to date
 */
export async function extractDefinitions(db: Database): Promise<{ texts: number; rows: number } | null> {
  const code = fingerprint(['lib/law/definitions.ts', 'lib/cli/extract-definitions.ts']);
  const known = await extractionHashes(db, 'definitions');
  const read = { texts: 0, rows: 0 };
  for (const { id, language, contentHash } of await readTextStates(db)) {
    const hash = createHash('sha256').update(`${code}\n${contentHash}`).digest('hex');
    if (known.get(id) === hash) continue;
    const stored = await readText(db, id);
    if (!stored) continue;
    const { body, explanation, attachment } = stored.trees;
    const rows = definitionsIn({ body: [...body, ...attachment], explanation }, language as Language);
    await saveExtraction(db, 'definitions', hash, { expressionId: id, rows, remainder: [] });
    read.texts += 1;
    read.rows += rows.length;
  }
  return read.texts === 0 ? null : read;
}
