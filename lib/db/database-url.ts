import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds a connection waits for another's lock before it gives up. */
export const BUSY_TIMEOUT_MS = 5000;

/**
 * Where the database is: `DATABASE_URL`, by default a file under ./data, whose folder is made when missing.
 * @example databaseUrl() // 'file:/srv/lindung/data/lindung.db'
 */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL ?? `file:${path.resolve('data', 'lindung.db')}`;
  if (url.startsWith('file:')) mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true });
  return url;
}

/**
 * The file of the embedded search index: `LINDUNG_SEARCH_INDEX`, by default `search.db` beside the database.
 * @example searchIndexPath() // '/srv/lindung/data/search.db'
 */
export function searchIndexPath(): string {
  const chosen = process.env.LINDUNG_SEARCH_INDEX;
  if (chosen) return path.resolve(chosen);
  const url = databaseUrl();
  return path.join(
    url.startsWith('file:') ? path.dirname(url.slice('file:'.length)) : path.resolve('data'),
    'search.db',
  );
}
