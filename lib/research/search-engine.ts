import { searchIndexPath } from '../db/database-url.ts';
import { openEmbeddedEngine } from '../search/embedded-engine.ts';
import { openMeilisearchEngine } from '../search/meilisearch-engine.ts';
import { meilisearchOptions } from '../search/meilisearch-options.ts';
import { type EngineSelection, selectEngines } from '../search/selection.ts';

// Next reloads modules in development; the process keeps one index open.
const held = globalThis as typeof globalThis & { lindungSearchEngine?: EngineSelection };

/** The process's search engines: Meilisearch where `MEILISEARCH_URL` names a server, with the embedded one at hand; else the embedded one. */
export function searchEngine(): EngineSelection {
  held.lindungSearchEngine ??= openEngines();
  return held.lindungSearchEngine;
}

function openEngines(): EngineSelection {
  const options = meilisearchOptions('read', process.env);
  return selectEngines({
    wanted: options && openMeilisearchEngine(options),
    atHand: openEmbeddedEngine(searchIndexPath()),
    onChange: (error) =>
      console.error(
        error === null
          ? 'Meilisearch answers searches again.'
          : `The embedded engine answers searches, Meilisearch does not: ${error instanceof Error ? error.message : error}`,
      ),
  });
}
