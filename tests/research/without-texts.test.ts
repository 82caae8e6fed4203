import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterImport } from '@/lib/cli/after-import.ts';
import { importWithProgress, prepareDatabase } from '@/lib/cli/prepare.ts';
import type { Database } from '@/lib/db/client.ts';
import { LegalError } from '@/lib/law/legal-error.ts';
import { listCatalogue } from '@/lib/research/catalogue.ts';
import { openHarmonisation } from '@/lib/research/harmonisation.ts';
import { openLaw } from '@/lib/research/law.ts';
import { resolveCitations } from '@/lib/research/resolve.ts';
import { searchProvisions } from '@/lib/research/search.ts';
import { searchEngine } from '@/lib/research/search-engine.ts';
import { listTopics, openTopic } from '@/lib/research/topic.ts';

const on = '2026-11-25';
const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
const search = async (q: string) =>
  (await searchProvisions({ q, filters: {}, sort: 'relevance', limit: 50, offset: 0 }, 'en')).hits;
let db: Database;

/** No mirror has the texts and no network gives them. */
const bring = async (): Promise<never> => {
  throw new LegalError('source-unavailable', 'Neither mirror nor network.', {});
};

beforeAll(async () => {
  process.env.DATABASE_URL = `file:${path.join(folder, 'lindung.db')}`;
  process.env.LINDUNG_SEARCH_INDEX = path.join(folder, 'search.db');
  const prepared = await prepareDatabase();
  db = prepared.db;
  const { sources } = prepared.catalogue;
  const report = await importWithProgress(db, prepared.catalogue, sources, bring);
  expect(report.missing.length).toBe(sources.filter(({ role }) => role === 'main').length);
  await afterImport({ db, sources, bring });
}, 120_000);
afterAll(async () => {
  await searchEngine().close();
  await db.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

describe('a fresh installation without texts and network', () => {
  it('browses the catalogue', async () => {
    expect((await listCatalogue('en')).length).toBeGreaterThan(100);
  });

  it('searches gists and titles', async () => {
    const hits = await search('grooming');
    expect(hits.map(({ instrument, eId, source }) => [instrument, eId, source])).toContainEqual([
      'lanzarote',
      'art_23',
      'gist',
    ]);
    expect((await search('perlindungan anak')).map(({ instrument }) => instrument)).toContain('uu-23-2002');
  });

  it('opens the gist of an article at the address of its text', async () => {
    const law = await openLaw({ id: 'crc', eId: 'art_34' }, { locale: 'en', on });
    expect(law).toMatchObject({ kind: 'gist', view: { label: 'Article 34' } });
  });

  it('shows topics with their gists, and no sanction or definition without a text', async () => {
    expect((await listTopics('en')).length).toBeGreaterThanOrEqual(25);
    const topic = await openTopic('grooming', 'en');
    expect(topic.national.some(({ gist }) => gist !== null)).toBe(true);
    expect(topic.sanctions).toEqual([]);
    expect(topic.terms.every(({ href }) => href === null)).toBe(true);
  });

  it('grades every obligation', async () => {
    const { rows } = await openHarmonisation({ on }, 'en');
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.every(({ grade }) => grade !== null)).toBe(true);
  });

  it('resolves and formats citations of what gists speak of, and says what it cannot check', async () => {
    const [known, unknown] = await resolveCitations(
      'Pasal 76D UU 23/2002; Pasal 81 ayat (2) UU 23/2002',
      'en',
    );
    expect(known).toMatchObject({ status: 'found', matches: [{ href: '/en/law/uu-23-2002/pasal-76D' }] });
    expect(unknown).toMatchObject({ status: 'unknown', reason: expect.stringContaining('not held') });
    const law = await openLaw({ id: 'uu-23-2002', eId: 'art_76D' }, { locale: 'en', on });
    expect(law.kind === 'gist' && law.view.citations.indonesian).toContain('Pasal 76D');
  });
});
