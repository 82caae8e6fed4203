import { readFileSync } from 'node:fs';
import { openMeilisearchEngine } from '../../search/meilisearch-engine.ts';
import { planQuery } from '../../search/query-plan.ts';
import { findMeilisearch, startMeilisearch } from '../meilisearch-server.ts';
import type { Contender } from './search-queries.ts';

/** The Meilisearch engine of the product with a real server; where there is no server, says so. */
export async function meilisearchContender(): Promise<Contender | { lacking: string }> {
  const binary = findMeilisearch();
  if (!binary) return { lacking: 'meilisearch   no server here (MEILISEARCH_BINARY names one)' };
  const server = await startMeilisearch(binary);
  const engine = openMeilisearchEngine({
    url: server.url,
    apiKey: server.masterKey,
    index: 'bench',
    patience: 600_000,
  });
  return {
    name: 'meilisearch',
    load: async (records) => {
      await engine.rebuild(records);
    },
    ask: async (kind, question) => {
      if (kind === 'suggest') return (await engine.suggest(question, 10)).length;
      const plan = planQuery(question, { instruments: [], thesaurus: [] });
      const { total } = await engine.search({ plan, filters: {}, sort: 'relevance', limit: 20, offset: 0 });
      return total;
    },
    memory: async () => residentOf(server.pid),
    stop: async () => {
      await engine.close();
      await server.stop();
    },
  };
}

/** Resident memory of a process on Linux, MB. */
export function residentOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1000);
}
