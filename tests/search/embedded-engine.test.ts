import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedEngine } from '@/lib/search/embedded-engine.ts';
import type { SearchEngine, SearchRecord, SearchRequest } from '@/lib/search/engine.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
let engine: SearchEngine;

const record = (eId: string, changes: Partial<SearchRecord>): SearchRecord => ({
  id: `${changes.instrument ?? 'uu-7-2099'}/id/${eId}`,
  instrument: 'uu-7-2099',
  eId,
  lang: 'id',
  source: 'official',
  kind: 'uu',
  status: 'inForce',
  level: 'national',
  year: 2099,
  rank: 1,
  position: 0,
  label: `Pasal ${eId.replace('art_', '')}`,
  defines: '',
  heading: '',
  text: '',
  path: '',
  instrumentTitle: 'Undang-Undang Nomor 7 Tahun 2099 tentang Taman Bermain\nUU 7/2099 Taman Bermain',
  explanation: '',
  ...changes,
});

const SANDPIT = {
  instrument: 'pp-3-2099',
  kind: 'pp',
  rank: 3,
  year: 2098,
  instrumentTitle: 'Peraturan Pemerintah Nomor 3 Tahun 2098 tentang Bak Pasir',
};
const RECORDS = [
  record('art_1', { text: 'Ayunan adalah tempat duduk yang digantung.', defines: 'Ayunan' }),
  record('art_2', {
    text: 'Setiap orang dilarang merusak ayunan dan mengotori pasir.',
    path: 'BAB II LARANGAN',
  }),
  record('art_3', { text: 'Ayunan diperiksa setiap pekan, dan setiap ayunan diberi nomor ayunan.' }),
  record('art_76D', { text: 'Anak boleh bermain.', explanation: 'Bermain berarti bersukacita.' }),
  record('art_77', { text: 'Ketentuan Pasal 76D berlaku bagi orang tua.' }),
  record('art_4', { text: 'Pasir diganti.', ...SANDPIT }),
  record('art_5', { text: 'Bak ditutup pada malam hari demi anak.', ...SANDPIT }),
  record('art_6', {
    text: 'Ayunan dan pasir lama.',
    instrument: 'uu-1-1950',
    status: 'repealed',
    year: 1950,
    instrumentTitle: 'UU 1/1950 Lapangan',
  }),
  record('art_7', {
    text: 'The café of the best interests of kites.',
    lang: 'en',
    instrument: 'kites',
    kind: 'treaty',
    instrumentTitle: 'Kites',
  }),
];

const search = (q: string, changes: Partial<SearchRequest> = {}) =>
  engine.search({ q, sort: 'relevance', limit: 20, offset: 0, ...changes });
const found = async (q: string, changes: Partial<SearchRequest> = {}): Promise<string[]> =>
  (await search(q, changes)).hits.map(({ eId }) => eId);

beforeAll(async () => {
  engine = openEmbeddedEngine(path.join(folder, 'search.db'));
  await engine.rebuild(RECORDS);
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('ranking', () => {
  it('has the definition of a term first, the repealed last', async () => {
    const hits = await found('ayunan');
    expect(hits[0]).toBe('art_1');
    expect(hits.at(-1)).toBe('art_6');
  });

  it('finds a provision by its number, and no other number', async () => {
    expect(await found('pasal 76d')).toEqual(['art_76D', 'art_77']);
    expect(await found('76')).toEqual([]);
  });

  it('counts what an instrument is about as said in its articles', async () => {
    expect(await found('bak pasir anak')).toEqual(['art_5']);
  });

  it('finds words without their accents, in either case', async () => {
    expect(await found('CAFE kites')).toEqual(['art_7']);
    expect(await found('Café')).toEqual(['art_7']);
  });

  it('is the same each time', async () => {
    expect(await found('ayunan pasir')).toEqual(await found('ayunan pasir'));
  });
});

describe('a query', () => {
  it('holds phrases together', async () => {
    expect(await found('"merusak ayunan"')).toEqual(['art_2']);
    expect(await found('"ayunan merusak"')).not.toContain('art_3');
  });

  it('completes its last word', async () => {
    expect((await found('ayunan digant'))[0]).toBe('art_1');
  });

  it('leaves out what nothing has, and says so', async () => {
    const { relaxed, hits } = await search('ayunan helikopter').then(({ relaxed, hits }) => ({
      relaxed,
      hits,
    }));
    expect(relaxed).toEqual(['helikopter']);
    expect(hits.length).toBeGreaterThan(0);
  });

  it('leaves out as few words as it can, and those that cost most', async () => {
    const { relaxed, hits } = await search('anak ayunan dilarang merusak');
    expect(relaxed).toEqual(['anak']);
    expect(hits.map(({ eId }) => eId)).toEqual(['art_2']);
  });

  it('is told apart from the words of a question', async () => {
    const { understood } = await search('apa itu ayunan?');
    expect(understood).toEqual([{ type: 'word', value: 'ayunan' }]);
  });

  it.each([
    '"',
    '*',
    'NEAR(a b)',
    'text:ayunan',
    '-ayunan',
    'a AND',
    '(((',
    "'; DROP TABLE record_1; --",
    '😀',
    '\0',
    'x'.repeat(512),
    '^ayunan',
    '"" ""',
  ])('is never an operator of the engine: %s', async (q) => {
    await expect(search(q)).resolves.toMatchObject({ facets: expect.anything() });
  });

  it('without words lists by rank', async () => {
    const { total, hits } = await search('', { kind: ['pp'] });
    expect([total, hits.length]).toEqual([2, 2]);
  });
});

describe('filters and facets', () => {
  it('narrow the hits', async () => {
    expect(await found('ayunan', { status: ['repealed'] })).toEqual(['art_6']);
    expect(await found('pasir', { yearFrom: 2098, yearTo: 2098 })).toEqual(['art_4', 'art_5']);
    expect(await found('anak', { lang: 'en' })).toEqual([]);
    expect(await found('pasir', { instrument: ['uu-7-2099', 'uu-1-1950'] })).toEqual(['art_2', 'art_6']);
  });

  it('count a facet under the other filters, not its own', async () => {
    const { facets, total } = await search('pasir', { kind: ['pp'] });
    expect(total).toBe(2);
    expect(facets.kind).toEqual([
      { value: 'pp', count: 2 },
      { value: 'uu', count: 2 },
    ]);
    expect(facets.status).toEqual([{ value: 'inForce', count: 2 }]);
  });

  it('sort by year', async () => {
    expect((await search('pasir', { sort: 'oldest' })).hits[0]?.instrument).toBe('uu-1-1950');
    expect((await search('pasir', { sort: 'newest' })).hits[0]?.instrument).toBe('uu-7-2099');
  });

  it('page without loss or repetition', async () => {
    const all = await found('ayunan');
    const paged = [
      ...(await found('ayunan', { limit: 2 })),
      ...(await found('ayunan', { limit: 2, offset: 2 })),
    ];
    expect(paged).toEqual(all);
  });
});

describe('snippets', () => {
  it('are spans of the text around the words', async () => {
    const [hit] = (await search('merusak pasir')).hits;
    expect(hit?.snippet.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['merusak', 'pasir']);
    expect(hit?.snippet.map(({ text }) => text).join('')).toBe(
      'Setiap orang dilarang merusak ayunan dan mengotori pasir.',
    );
  });
});

describe('rebuilding', () => {
  it('answers from the old index until the new one is whole, and keeps it when the new one breaks off', async () => {
    const other = openEmbeddedEngine(path.join(folder, 'other.db'));
    expect(await other.count()).toBe(0);
    expect((await other.search({ q: 'ayunan', sort: 'relevance', limit: 5, offset: 0 })).total).toBe(0);
    await other.rebuild(RECORDS);
    let seen = 0;
    async function* breaking() {
      yield RECORDS[0] as SearchRecord;
      seen = (await other.search({ q: 'pasir', sort: 'relevance', limit: 5, offset: 0 })).total;
      throw new Error('broken off');
    }
    await expect(other.rebuild(breaking())).rejects.toThrow('broken off');
    expect(seen).toBe(4);
    expect(await other.count()).toBe(RECORDS.length);
    await other.rebuild(RECORDS.slice(0, 2));
    expect(await other.count()).toBe(2);
    await other.close();
  });
});
