import type { MeilisearchOptions } from './meilisearch-engine.ts';

/** Milliseconds a search may take on the server before the engine at hand answers instead: with it, within half a second. */
const PATIENCE_MS = 250;

/**
 * The server that `MEILISEARCH_URL` names, null where it names none; the index is `MEILISEARCH_INDEX`, by default `lindung`.
 *
 * To read, `MEILISEARCH_API_KEY` needs the action `search` on that index and no more. To rebuild, `MEILISEARCH_ADMIN_KEY`, by default the same key,
 * needs `search`, `indexes.create`, `indexes.delete`, `indexes.swap`, `settings.update`, `documents.add` and `tasks.get` on `*`: the task of a swap is
 * of no one index, and hidden from a key of some.
 * @example meilisearchOptions('read', { MEILISEARCH_URL: 'http://localhost:7700' })?.index // 'lindung'
 */
export function meilisearchOptions(
  purpose: 'read' | 'rebuild',
  env: Readonly<Record<string, string | undefined>>,
): MeilisearchOptions | null {
  const url = env.MEILISEARCH_URL;
  if (!url) return null;
  const apiKey = (purpose === 'rebuild' && env.MEILISEARCH_ADMIN_KEY) || env.MEILISEARCH_API_KEY || undefined;
  return {
    url,
    apiKey,
    index: env.MEILISEARCH_INDEX || 'lindung',
    ...(purpose === 'read' ? { patience: PATIENCE_MS } : {}),
  };
}
