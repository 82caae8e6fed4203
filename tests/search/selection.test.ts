import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMeilisearch, type MeilisearchServer, startMeilisearch } from '@/lib/cli/meilisearch-server.ts';
import { openEmbeddedEngine } from '@/lib/search/embedded-engine.ts';
import { openMeilisearchEngine } from '@/lib/search/meilisearch-engine.ts';
import { meilisearchOptions } from '@/lib/search/meilisearch-options.ts';
import { planQuery } from '@/lib/search/query-plan.ts';
import { type EngineSelection, selectEngines } from '@/lib/search/selection.ts';
import { KNOWLEDGE, RECORDS } from './contract/playground-records.ts';

const binary = findMeilisearch();
const INDEX = 'lindung';
const WITHIN_MS = 500;
const request = (q: string) => ({
  plan: planQuery(q, KNOWLEDGE),
  filters: {},
  sort: 'relevance' as const,
  limit: 5,
  offset: 0,
});
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('options of the server', () => {
  it('are none where no server is named', () => {
    expect(meilisearchOptions('read', {})).toBeNull();
  });

  it('keep the key that writes from those who read', () => {
    const env = { MEILISEARCH_URL: 'http://x', MEILISEARCH_API_KEY: 'r', MEILISEARCH_ADMIN_KEY: 'w' };
    expect(meilisearchOptions('read', env)?.apiKey).toBe('r');
    expect(meilisearchOptions('rebuild', env)?.apiKey).toBe('w');
  });
});

describe.skipIf(binary === null)('with a real Meilisearch server', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-selection-'));
  const atHand = openEmbeddedEngine(path.join(folder, 'search.db'));
  let server: MeilisearchServer;
  let engines: EngineSelection;
  const changes: unknown[] = [];

  beforeAll(async () => {
    server = await startMeilisearch(binary ?? '');
    await atHand.rebuild(RECORDS);
    await openMeilisearchEngine({ url: server.url, apiKey: server.masterKey, index: INDEX }).rebuild(RECORDS);
    const env = { MEILISEARCH_URL: server.url, MEILISEARCH_API_KEY: server.masterKey };
    const options = meilisearchOptions('read', env);
    engines = selectEngines({
      wanted: options && openMeilisearchEngine(options),
      atHand,
      watchEvery: 100,
      onChange: (error) => changes.push(error),
    });
  });
  afterAll(async () => {
    await engines?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const answered = async (engine: string): Promise<void> => {
    const deadline = Date.now() + 10_000;
    while ((await engines.search(request('ayunan'))).engine !== engine) {
      if (Date.now() > deadline) throw new Error(`${engine} never answered`);
      await pause(50);
    }
  };

  it('answers by the server while it is well', async () => {
    const answer = await engines.search(request('ayunan'));
    expect(answer).toMatchObject({ engine: 'meilisearch', degraded: false });
    expect(engines.state()).toEqual({ engine: 'meilisearch', degraded: false });
  });

  it('fails no request when the server is killed under load, answers within half a second, and comes back by itself', async () => {
    let loading = true;
    const answers: { engine: string; ms: number; first: string | undefined }[] = [];
    const client = async (): Promise<void> => {
      while (loading) {
        const started = performance.now();
        const { engine, hits } = await engines.search(request('ayunan'));
        answers.push({ engine, ms: performance.now() - started, first: hits[0]?.eId });
        await pause(5);
      }
    };
    const clients = Promise.all(Array.from({ length: 8 }, client));
    await pause(400);
    await server.kill();
    const killedAt = answers.length;
    await pause(800);
    expect(engines.state()).toEqual({ engine: 'embedded', degraded: true });
    await server.restart();
    await answered('meilisearch');
    await pause(200);
    loading = false;
    await clients;
    const after = answers.slice(killedAt);
    expect(answers.slice(0, killedAt).some(({ engine }) => engine === 'meilisearch')).toBe(true);
    expect(after.some(({ engine }) => engine === 'embedded')).toBe(true);
    expect(after.at(-1)?.engine).toBe('meilisearch');
    expect(answers.filter(({ first }) => first !== 'art_1')).toEqual([]);
    expect(answers.filter(({ ms }) => ms > WITHIN_MS)).toEqual([]);
    expect(changes.length).toBeGreaterThanOrEqual(2);
    expect(changes.at(-1)).toBeNull();
    console.log(
      `${answers.length} answers, none failed; slowest ${Math.max(...answers.map(({ ms }) => ms)).toFixed(0)} ms`,
    );
  });

  it('does not wait for a server that is silent', async () => {
    process.kill(server.pid, 'SIGSTOP');
    const started = performance.now();
    const answer = await engines.search(request('ayunan'));
    expect(answer).toMatchObject({ engine: 'embedded', degraded: true });
    expect(performance.now() - started).toBeLessThan(WITHIN_MS);
    process.kill(server.pid, 'SIGCONT');
    await answered('meilisearch');
  });

  it('takes a server that holds nothing for one that is not well', async () => {
    const options = { url: server.url, apiKey: server.masterKey, index: 'never-built' };
    const empty = selectEngines({ wanted: openMeilisearchEngine(options), atHand, watchEvery: 50 });
    await pause(200);
    expect(empty.state()).toEqual({ engine: 'embedded', degraded: true });
    expect((await empty.search(request('ayunan'))).total).toBeGreaterThan(0);
  });
});
