import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveGists } from '@/lib/db/gists.ts';
import type { Gist } from '@/lib/law/gist.ts';
import { openGist } from '@/lib/research/gist-page.ts';
import { openInstrument } from '@/lib/research/instrument.ts';
import { lawExists, openLaw } from '@/lib/research/law.ts';
import { openProvision } from '@/lib/research/provision.ts';
import { resolveCitations } from '@/lib/research/resolve.ts';
import { searchProvisions } from '@/lib/research/search.ts';
import { searchEngine } from '@/lib/research/search-engine.ts';
import { storedRecords } from '@/lib/research/search-records.ts';
import { openEmbeddedEngine } from '@/lib/search/embedded-engine.ts';
import { inventedLibrary, type Library } from './invented-library.ts';

const gist = (instrument: string, eId: string, en: string, givenBy = instrument): Gist => ({
  instrument,
  eId,
  id: `Intisari: ${en}`,
  en,
  text: `${givenBy}/main`,
  givenBy,
  author: 'editorial',
  date: '2026-11-25',
  verification: 'unverified',
});
const GISTS = [
  gist('uu-7-2099', 'art_1', 'Says what a playground is.'),
  gist('uu-7-2099', 'art_2', 'Words that another law gave.', 'uu-8-2099'),
  gist('uu-8-2099', 'art_9', 'Ends the rule on carousels.'),
  gist('uu-8-2099', 'art_9', 'Ends the rule on seesaws.', 'uu-7-2099'),
];
const on = '2099-07-01';
let library: Library;

beforeAll(async () => {
  library = await inventedLibrary();
  process.env.DATABASE_URL = library.url;
  process.env.LINDUNG_SEARCH_INDEX = path.join(library.folder, 'search.db');
  await library.import();
  await saveGists(library.db, GISTS);
  const engine = openEmbeddedEngine(process.env.LINDUNG_SEARCH_INDEX);
  await engine.rebuild(storedRecords(library.db));
  await engine.close();
});
afterAll(async () => {
  await searchEngine().close();
  await library.db.$disconnect();
  rmSync(library.folder, { recursive: true, force: true });
});

describe('a gist', () => {
  it('is written once, and again only where it changed', async () => {
    expect(await saveGists(library.db, GISTS)).toBe(false);
  });

  it('stands beside the text it was written from, and not beside another version', async () => {
    const first = await openProvision('uu-7-2099', 'art_1', { locale: 'en', on });
    expect(first.gist).toEqual({
      id: 'Intisari: Says what a playground is.',
      en: 'Says what a playground is.',
      verification: 'unverified',
      author: 'editorial',
      date: '2026-11-25',
    });
    expect((await openProvision('uu-7-2099', 'art_2', { locale: 'en', on })).gist).toBeNull();
  });

  it('stands alone at its address where the text is not held, and there only', async () => {
    const law = await openLaw({ id: 'uu-8-2099', eId: 'art_9' }, { locale: 'id', on });
    expect(law).toMatchObject({
      kind: 'gist',
      href: '/id/law/uu-8-2099@2099-07-01/pasal-9',
      view: { label: 'Pasal 9', gist: { en: 'Ends the rule on carousels.' } },
    });
    expect(await lawExists({ id: 'uu-8-2099', eId: 'art_9' }, { locale: 'id', on })).toBe(true);
    expect(await lawExists({ id: 'uu-8-2099', eId: 'art_8' }, { locale: 'id', on })).toBe(false);
    expect(await openGist('uu-7-2099', 'art_1', { locale: 'id', on })).toBeNull();
  });

  it('is listed on the page of an instrument without its text', async () => {
    const without = await openInstrument('uu-8-2099', { locale: 'en', on });
    expect(without.gists.map(({ label, href, en }) => [label, href, en])).toContainEqual([
      'Pasal 9',
      '/en/law/uu-8-2099/pasal-9',
      'Ends the rule on carousels.',
    ]);
    expect((await openInstrument('uu-7-2099', { locale: 'en', on })).gists).toEqual([]);
  });

  it('lets a citation be resolved where the text is not held, no deeper than the gist goes', async () => {
    const resolved = async (text: string) => (await resolveCitations(text, 'en'))[0];
    expect(await resolved('Pasal 9 UU 8/2099')).toMatchObject({
      status: 'found',
      matches: [{ instrument: 'uu-8-2099', eId: 'art_9', href: '/en/law/uu-8-2099/pasal-9' }],
      reason: expect.stringContaining('known from its gist'),
    });
    for (const text of ['Pasal 9 ayat (2) UU 8/2099', 'Pasal 8 UU 8/2099'])
      expect(await resolved(text)).toMatchObject({
        status: 'unknown',
        matches: [],
        reason: expect.stringContaining('is not held'),
      });
  });

  it('is found by a search as a gist, in both languages', async () => {
    const request = { q: 'carousels', filters: {}, sort: 'relevance', limit: 20, offset: 0 } as const;
    const { hits } = await searchProvisions(request, 'en');
    expect(hits.map(({ instrument, eId, source, href }) => [instrument, eId, source, href])).toContainEqual([
      'uu-8-2099',
      'art_9',
      'gist',
      '/en/law/uu-8-2099/pasal-9',
    ]);
    expect(
      (await searchProvisions({ ...request, q: 'playground' }, 'en')).hits.map((hit) => hit.source),
    ).not.toContain('gist');
  });
});
