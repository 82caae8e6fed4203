import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Database } from '../db/client.ts';
import { searchIndexPath } from '../db/database-url.ts';
import { readGists } from '../db/gists.ts';
import { storedRecords } from '../research/search-records.ts';
import { openEmbeddedEngine } from '../search/embedded-engine.ts';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';

/**
 * Rebuilds the search index where the texts, the catalogue or the code that makes records changed since it was built.
 * @returns the records indexed, or null where the index was up to date
 */
export async function indexSearch(db: Database, options: { force?: boolean } = {}): Promise<number | null> {
  const file = searchIndexPath();
  const stamp = `${file}.built`;
  const state = await indexedState(db);
  if (!options.force && existsSync(file) && isStamped(stamp, state)) return null;
  const engine = openEmbeddedEngine(file);
  try {
    const { records } = await engine.rebuild(storedRecords(db));
    writeStamp(stamp, state);
    return records;
  } finally {
    await engine.close();
  }
}

// A status depends on the day, and a record carries its status: the index is of one day.
async function indexedState(db: Database): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const instruments = await db.instrument.findMany({
    select: { id: true, factsHash: true },
    orderBy: { id: 'asc' },
  });
  const expressions = await db.expression.findMany({
    select: { id: true, contentHash: true },
    orderBy: { id: 'asc' },
  });
  const gists = await readGists(db);
  const parts = [
    today,
    fingerprint(['lib/law', 'lib/search']),
    JSON.stringify(instruments),
    JSON.stringify(expressions),
    JSON.stringify(gists),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
