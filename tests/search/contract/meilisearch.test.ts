import { randomUUID } from 'node:crypto';
import { afterAll, describe, it } from 'vitest';
import { findMeilisearch, startMeilisearch } from '@/lib/cli/meilisearch-server.ts';
import { openMeilisearchEngine } from '@/lib/search/meilisearch-engine.ts';
import { engineContract } from './engine-contract.ts';

const binary = findMeilisearch();

if (binary === null) {
  describe('meilisearch engine', () => {
    it.skip('is not tested: no Meilisearch server here (npm test brings one on Linux x64, or set MEILISEARCH_BINARY)', () => {});
  });
} else {
  const server = await startMeilisearch(binary);
  afterAll(() => server.stop());
  engineContract('meilisearch', async (index) =>
    openMeilisearchEngine({
      url: server.url,
      apiKey: server.masterKey,
      index: `${index}-${randomUUID()}`,
    }),
  );
}
