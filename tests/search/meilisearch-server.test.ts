import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMeilisearch, type MeilisearchServer, startMeilisearch } from '@/lib/cli/meilisearch-server.ts';
import type { SearchEngine, SearchRecord } from '@/lib/search/engine.ts';
import { openMeilisearchEngine } from '@/lib/search/meilisearch-engine.ts';
import { MeilisearchTaskError } from '@/lib/search/meilisearch-index.ts';
import { planQuery } from '@/lib/search/query-plan.ts';
import { KNOWLEDGE, playgroundRecord, RECORDS } from './contract/playground-records.ts';

const binary = findMeilisearch();
const REBUILD_ACTIONS = [
  'search',
  'indexes.create',
  'indexes.delete',
  'indexes.swap',
  'settings.update',
  'documents.add',
  'tasks.get',
];

describe.skipIf(binary === null)('the index on a real Meilisearch server', () => {
  let server: MeilisearchServer;
  let admin: Meilisearch;
  beforeAll(async () => {
    server = await startMeilisearch(binary ?? '');
    admin = new Meilisearch({ host: server.url, apiKey: server.masterKey });
  });
  afterAll(() => server?.stop());

  const open = (index: string, apiKey = server.masterKey): SearchEngine =>
    openMeilisearchEngine({ url: server.url, apiKey, index });
  const ask = (engine: SearchEngine, q: string) =>
    engine.search({ plan: planQuery(q, KNOWLEDGE), filters: {}, sort: 'relevance', limit: 20, offset: 0 });

  it('is read with a key that may only search, and rebuilt with one that may only do that', async () => {
    const key = async (actions: string[], index: string): Promise<string> =>
      (await admin.createKey({ actions: actions as ['search'], indexes: [index], expiresAt: null })).key;
    const [reading, rebuilding] = [await key(['search'], 'keyed'), await key(REBUILD_ACTIONS, '*')];
    await open('keyed', rebuilding).rebuild(RECORDS);
    await open('keyed', rebuilding).rebuild(RECORDS);
    const reader = open('keyed', reading);
    expect(await reader.count()).toBe(RECORDS.length);
    expect((await ask(reader, 'trampoln')).corrected).toEqual([{ from: 'trampoln', to: 'trampolin' }]);
    expect(await reader.suggest('ayu', 5)).toHaveLength(1);
    await expect(reader.rebuild(RECORDS)).rejects.toThrow(/API key/i);
    await expect(open('another', reading).count()).rejects.toThrow(/API key/i);
  });

  it('answers all the while it is rebuilt', async () => {
    const engine = open('swapped');
    await engine.rebuild(RECORDS);
    let rebuilding = true;
    const totals = new Set<number>();
    const reader = (async () => {
      while (rebuilding) totals.add((await ask(engine, 'pasir')).total);
    })();
    for (let round = 0; round < 3; round += 1) await engine.rebuild(RECORDS);
    rebuilding = false;
    await reader;
    expect([...totals]).toEqual([4]);
    const { results } = await admin.getIndexes({ limit: 100 });
    expect(results.map(({ uid }) => uid)).not.toContain('swapped-next');
  });

  it('tells of a task that the server refuses, and keeps the index there was', async () => {
    const engine = open('refused');
    await engine.rebuild(RECORDS);
    const bad = { ...playgroundRecord('art_1', {}), id: 'x'.repeat(600) } as SearchRecord;
    const error = await engine.rebuild([bad]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MeilisearchTaskError);
    expect(error).toMatchObject({ code: 'invalid_document_id' });
    expect(await engine.count()).toBe(RECORDS.length);
  });

  it('is set so that citations and numbers suffer no typo', async () => {
    await open('set').rebuild(RECORDS.slice(0, 1));
    const settings = await admin.index('set').getSettings();
    expect(settings.typoTolerance).toMatchObject({
      disableOnNumbers: true,
      disableOnAttributes: expect.arrayContaining(['label', 'instrumentTitle']),
    });
    expect(settings.searchableAttributes?.[0]).toBe('label');
  });

  it('finds a phrase longer than the server would look at, word for word', async () => {
    const words = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas';
    const turned = words.split(' ').toReversed().join(' ');
    const engine = open('long');
    await engine.rebuild([
      playgroundRecord('art_1', { text: words }),
      playgroundRecord('art_2', { text: turned }),
    ]);
    const { hits, total } = await ask(engine, `"${words}"`);
    expect(hits.map(({ eId }) => eId)).toEqual(['art_1']);
    expect(total).toBe(1);
  });
});
