import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMeilisearch, type MeilisearchServer, startMeilisearch } from '@/lib/cli/meilisearch-server.ts';
import { startServer, type TestServer } from '@/lib/cli/test-server.ts';
import { en } from '@/lib/i18n/messages-en.ts';

const binary = findMeilisearch();
/** Answers after the server is gone come within this. */
const LIMIT_MS = 500;
/** Readers at once, on a machine of two cores. */
const READERS = 4;
const QUERIES = ['diversi', 'pornografi anak', 'pengangkatan anak', 'restitusi'];

interface Timed {
  status: number;
  engine: string;
  asked: number;
  took: number;
}

describe.skipIf(binary === null)('the site when its Meilisearch is killed under load', () => {
  let meilisearch: MeilisearchServer;
  let site: TestServer;
  beforeAll(async () => {
    meilisearch = await startMeilisearch(binary ?? '');
    const env = { MEILISEARCH_URL: meilisearch.url, MEILISEARCH_API_KEY: meilisearch.masterKey };
    const indexed = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/reindex.ts'], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(indexed.stderr).toContain('records');
    site = await startServer(env);
  }, 240_000);
  afterAll(async () => {
    await site?.stop();
    await meilisearch?.stop();
  });

  const engine = async (): Promise<string> => {
    const response = await fetch(`${site.url}/api/v1/health`);
    return ((await response.json()) as { engine: string }).engine;
  };
  const page = async (): Promise<string> => (await fetch(`${site.url}/en/search?q=diversi`)).text();
  const untilEngine = async (name: string): Promise<void> => {
    for (let round = 0; round < 300 && (await engine()) !== name; round += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await engine()).toBe(name);
  };

  it(`fails no request, answers within ${LIMIT_MS} ms, and goes back without a restart`, async () => {
    await untilEngine('meilisearch');
    const answers: Timed[] = [];
    let loading = true;
    const reader = async (first: number): Promise<void> => {
      for (let at = first; loading; at += 1) {
        const asked = performance.now();
        const response = await fetch(
          `${site.url}/api/v1/search?q=${encodeURIComponent(QUERIES[at % QUERIES.length] ?? '')}`,
        );
        const body = (await response.json()) as { engine: string };
        const took = performance.now() - asked;
        answers.push({ status: response.status, engine: body.engine, asked, took });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const readers = Array.from({ length: READERS }, (_, first) => reader(first));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const killed = performance.now();
    await meilisearch.kill();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    loading = false;
    await Promise.all(readers);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(answers.some(({ asked, took, engine: by }) => by === 'meilisearch' && asked + took < killed)).toBe(
      true,
    );
    const after = answers.filter(({ asked, took }) => asked + took > killed && asked < killed + 2000);
    const byEmbedded = after.filter(({ engine: by }) => by === 'embedded');
    expect(byEmbedded.length).toBeGreaterThan(READERS);
    const slowest = Math.max(...after.map(({ took }) => took));
    console.log(
      `${answers.length} requests, ${byEmbedded.length} by the embedded engine; slowest after the kill ${slowest.toFixed(0)} ms.`,
    );
    expect(slowest).toBeLessThan(LIMIT_MS);
    expect(await page()).toContain(en.search.degraded);
    await meilisearch.restart();
    await untilEngine('meilisearch');
    expect(await page()).not.toContain(en.search.degraded);
  }, 60_000);
});
