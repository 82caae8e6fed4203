import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchIndexPath } from '@/lib/db/database-url.ts';
import { listCatalogue } from '@/lib/research/catalogue.ts';
import { health } from '@/lib/research/health.ts';
import { openInstrument } from '@/lib/research/instrument.ts';
import { openProvision } from '@/lib/research/provision.ts';
import { resolveCitations } from '@/lib/research/resolve.ts';
import { searchProvisions } from '@/lib/research/search.ts';
import { searchEngine } from '@/lib/research/search-engine.ts';
import { storedRecords } from '@/lib/research/search-records.ts';
import { openEmbeddedEngine } from '@/lib/search/embedded-engine.ts';
import { inventedLibrary, type Library } from './invented-library.ts';

let library: Library;
const open = (eId: string, on = '2099-07-01') => openProvision('uu-7-2099', eId, { locale: 'en', on });

beforeAll(async () => {
  library = await inventedLibrary();
  process.env.DATABASE_URL = library.url;
  process.env.LINDUNG_SEARCH_INDEX = path.join(library.folder, 'search.db');
  await library.import();
  const engine = openEmbeddedEngine(searchIndexPath());
  await engine.rebuild(storedRecords(library.db));
  await engine.close();
});
afterAll(async () => {
  await searchEngine().close();
  await library.db.$disconnect();
  rmSync(library.folder, { recursive: true, force: true });
});

describe('an instrument', () => {
  it('has its facts, its timeline with what others did, and its text', async () => {
    const view = await openInstrument('uu-7-2099', { locale: 'id', on: '2099-07-01' });
    expect(view).toMatchObject({
      status: 'partlyRepealed',
      held: true,
      articles: 3,
      href: '/id/law/uu-7-2099',
    });
    expect(view.timeline.map(({ type, date, eId }) => [type, date, eId])).toEqual([
      ['promulgated', '2099-01-01', null],
      ['inForce', '2099-02-01', null],
      ['partlyRepealed', '2099-06-01', 'art_2__para_1'],
    ]);
    expect(view.expression?.outline.map(({ label }) => label)).toEqual([
      'Pembukaan',
      'BAB I',
      'BAB II',
      'Penjelasan',
    ]);
    expect(view.expression?.notices).toMatchObject([
      { kind: 'partlyRepealed', parts: [{ label: 'Pasal 2 ayat (1)' }] },
    ]);
  });

  it('has a status of its day', async () => {
    const statusOn = async (on: string): Promise<string> =>
      (await openInstrument('uu-7-2099', { locale: 'id', on })).status;
    expect(await statusOn('2099-01-15')).toBe('notYetInForce');
    expect(await statusOn('2099-05-31')).toBe('inForce');
  });

  it('has a page without a text', async () => {
    const view = await openInstrument('uu-8-2099', { locale: 'en', on: '2099-07-01' });
    expect(view).toMatchObject({
      held: false,
      expression: null,
      relations: [{ type: 'repeals', direction: 'from', other: { id: 'uu-7-2099' } }],
    });
  });
});

describe('a provision', () => {
  it('has its words, its place and its neighbours', async () => {
    const view = await open('art_2__para_1__point_b');
    expect(view.text).toBe('mengecat perosotan dengan:\n1. cat basah; atau\n2. cat kering; dan');
    expect(view.ancestors.map(({ label }) => label)).toEqual([
      'BAB II',
      'Bagian Kesatu',
      'Pasal 2',
      'Pasal 2 ayat (1)',
    ]);
    expect(view.leadIn.map(({ text }) => text)).toEqual(['Setiap orang dilarang:']);
    expect([view.previous?.label, view.next?.label]).toEqual([
      'Pasal 2 ayat (1) huruf a',
      'Pasal 2 ayat (1) huruf c',
    ]);
    expect(view.source).toMatchObject({ line: 23, page: null, method: 'markdown' });
    expect(view.citations.indonesian).toContain('Pasal 2 ayat (1) huruf b Undang-Undang Nomor 7 Tahun 2099');
  });

  it('has the Penjelasan of itself, else of what it is part of', async () => {
    expect((await open('art_2__para_1__point_a')).explanation?.eId).toBe('exp__art_2__para_1__point_a');
    expect((await open('art_2__para_1__point_c')).explanation?.eId).toBe('exp__art_2__para_1');
  });

  it('follows the article before across chapters', async () => {
    expect((await open('art_2')).previous).toEqual({
      label: 'Pasal 1',
      href: '/en/law/uu-7-2099@2099-07-01/pasal-1',
    });
  });

  it.each([
    ['art_2__para_1', 'repealed', '2099-06-01'],
    ['art_2__para_1__point_a', 'repealed', '2099-06-01'],
    ['art_2', 'partlyRepealed', null],
    ['art_3', undefined, null],
  ])('%s says that it is %s', async (eId, kind, until) => {
    const view = await open(eId);
    expect([view.notices[0]?.kind, view.inForceTo]).toEqual([kind, until]);
  });

  it('is found in either case of its letters', async () => {
    expect((await open('ART_2__PARA_1')).eId).toBe('art_2__para_1');
  });

  it.each([
    [
      'art_2__para_9__point_a',
      { code: 'unknown-provision', context: { lastExisting: { eId: 'art_2', label: 'Pasal 2' } } },
    ],
    ['art_99', { code: 'unknown-provision' }],
  ])('%s is not there, and what is there is named', async (eId, error) => {
    await expect(open(eId)).rejects.toMatchObject(error);
  });

  it.each([
    ['uu-9-2099', undefined, 'unknown-instrument'],
    ['uu-8-2099', '2099-07-01', 'not-held'],
    ['uu-7-2099', '2098-12-31', 'not-yet-in-existence'],
    ['uu-7-2099', '2099-02-30', 'malformed-date'],
  ])('of %s on %s is refused as %s', async (id, on, code) => {
    await expect(openProvision(id, 'art_1', { locale: 'en', on })).rejects.toMatchObject({ code });
  });

  it('before it is in force is shown, and says so', async () => {
    expect((await open('art_1', '2099-01-15')).notices[0]).toMatchObject({
      kind: 'notYetInForce',
      date: '2099-02-01',
    });
  });
});

it('searches what is stored', async () => {
  const view = await searchProvisions(
    { q: 'ayunan', filters: {}, sort: 'relevance', limit: 5, offset: 0 },
    'en',
  );
  expect(view.hits[0]).toMatchObject({
    eId: 'art_1',
    label: 'Pasal 1',
    path: ['BAB I KETENTUAN UMUM'],
    href: '/en/law/uu-7-2099/pasal-1',
  });
});

it('resolves citations against what is stored', async () => {
  const citations = await resolveCitations('Lihat Pasal 2 ayat (2) UU Taman dan Pasal 9 UU 7/2099.', 'en');
  expect(citations.map(({ status, matches }) => [status, matches[0]?.href])).toEqual([
    ['found', '/en/law/uu-7-2099/pasal-2/ayat-2'],
    ['unknown', undefined],
  ]);
});

it('lists and counts', async () => {
  expect((await listCatalogue('en')).map(({ id, held }) => [id, held])).toEqual([
    ['uu-7-2099', true],
    ['uu-8-2099', false],
  ]);
  expect(await health()).toMatchObject({
    status: 'ok',
    engine: 'embedded',
    instruments: 2,
    articles: 3,
    officialTexts: 1,
  });
});
