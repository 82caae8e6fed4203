import { createHash } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { searchIndexPath } from '../db/database-url.ts';
import { readEntries } from '../db/editorial.ts';
import { readGists } from '../db/gists.ts';
import { storedRecords } from '../research/search-records.ts';
import { openEmbeddedEngine } from '../search/embedded-engine.ts';
import type { SearchEngine } from '../search/engine.ts';
import { openMeilisearchEngine } from '../search/meilisearch-engine.ts';
import { meilisearchOptions } from '../search/meilisearch-options.ts';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';

/**
 * Rebuilds the search indexes where the texts, the catalogue or the code that makes records changed since they were built: the embedded one, and
 * that of the server that `MEILISEARCH_URL` names. A server that cannot be filled is told of and left: the embedded engine answers for it.
 * @returns the records indexed, or null where all was up to date
 */
export async function indexSearch(db: Database, options: { force?: boolean } = {}): Promise<number | null> {
  const file = searchIndexPath();
  const state = await indexedState(db);
  const rebuild = async (engine: SearchEngine, stamp: string, value: string): Promise<number | null> => {
    try {
      if (!options.force && isStamped(stamp, value) && (await engine.count()) > 0) return null;
      const { records } = await engine.rebuild(storedRecords(db));
      writeStamp(stamp, value);
      return records;
    } finally {
      await engine.close();
    }
  };
  const embedded = await rebuild(openEmbeddedEngine(file), `${file}.built`, state);
  const server = meilisearchOptions('rebuild', process.env);
  if (server === null) return embedded;
  const place = `${server.url} ${server.index}`;
  try {
    const there = await rebuild(
      openMeilisearchEngine(server),
      `${file}.meilisearch.built`,
      `${state} ${place}`,
    );
    return embedded ?? there;
  } catch (error) {
    console.error(
      `Meilisearch at ${place} was not filled: ${error instanceof Error ? error.message : error}`,
    );
    return embedded;
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
  const [gists, topics, catchwords] = await Promise.all([
    readGists(db),
    readEntries(db, 'topic'),
    readEntries(db, 'catchwords'),
  ]);
  const parts = [
    today,
    fingerprint(['lib/law', 'lib/search', 'lib/research/record-gists.ts', 'lib/research/search-records.ts']),
    JSON.stringify(instruments),
    JSON.stringify(expressions),
    JSON.stringify(gists),
    JSON.stringify(topics),
    JSON.stringify(catchwords),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
