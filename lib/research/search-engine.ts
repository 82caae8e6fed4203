import { searchIndexPath } from '../db/database-url.ts';
import { openEmbeddedEngine } from '../search/embedded-engine.ts';
import type { SearchEngine } from '../search/engine.ts';

// Next reloads modules in development; the process keeps one index open.
const held = globalThis as typeof globalThis & { lindungSearchEngine?: SearchEngine };

/** The process's one search engine. */
export function searchEngine(): SearchEngine {
  held.lindungSearchEngine ??= openEmbeddedEngine(searchIndexPath());
  return held.lindungSearchEngine;
}
