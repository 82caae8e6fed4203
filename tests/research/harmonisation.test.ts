import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveLayer } from '@/lib/db/editorial.ts';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { readLayer } from '@/lib/editorial/read-layer.ts';
import { openHarmonisation } from '@/lib/research/harmonisation.ts';
import { openObligation } from '@/lib/research/obligation.ts';
import { openProvision } from '@/lib/research/provision.ts';
import { openTopic } from '@/lib/research/topic.ts';
import { INVENTED_LAYER } from '../editorial/invented-layer.ts';
import { inventedSeeds, PARK_LAW, REPEALING_LAW } from '../editorial/invented-seeds.ts';
import { inventedLibrary, type Library } from './invented-library.ts';

let library: Library;
const layer = () => {
  const seeds = inventedSeeds({ 'uu-7-2099': PARK_LAW, 'uu-8-2099': REPEALING_LAW });
  mkdirSync(path.join(seeds, 'editorial'));
  for (const [name, content] of Object.entries(INVENTED_LAYER))
    writeFileSync(path.join(seeds, 'editorial', name), content);
  const read = readLayer(seeds, readCatalogue(seeds));
  rmSync(seeds, { recursive: true, force: true });
  return read;
};

beforeAll(async () => {
  library = await inventedLibrary();
  process.env.DATABASE_URL = library.url;
  await library.import();
  await saveLayer(library.db, layer());
});
afterAll(async () => {
  await library.db.$disconnect();
  rmSync(library.folder, { recursive: true, force: true });
});

describe('the matrix', () => {
  it('is written once, and again only where it changed', async () => {
    expect(await saveLayer(library.db, layer())).toBe(false);
  });

  it('grades an obligation by the day, with the provisions that were law then', async () => {
    const on = async (day: string) => {
      const [row] = (await openHarmonisation({ on: day }, 'en')).rows;
      return [row?.grade, row?.national.map(({ label }) => label)];
    };
    expect(await on('2099-01-15')).toEqual([null, []]);
    expect(await on('2099-03-01')).toEqual([
      'full',
      ['Pasal 1 Law 7/2099 Playgrounds', 'Pasal 2 ayat (1) Law 7/2099 Playgrounds', 'Law 7/2099 Playgrounds'],
    ]);
    expect(await on('2099-06-01')).toEqual([
      'none',
      ['Pasal 1 Law 7/2099 Playgrounds', 'Law 7/2099 Playgrounds'],
    ]);
  });

  it('is filtered by theme, by who asks, and by grade', async () => {
    const count = async (filters: Parameters<typeof openHarmonisation>[0]) =>
      (await openHarmonisation({ on: '2099-03-01', ...filters }, 'en')).rows.length;
    expect(await count({ theme: 'safety', instrument: 'uu-8-2099', grade: 'full' })).toBe(1);
    expect(await count({ theme: 'other' })).toBe(0);
    expect(await count({ instrument: 'uu-7-2099' })).toBe(0);
    expect(await count({ grade: 'none' })).toBe(0);
  });
});

describe('an obligation', () => {
  it('has both texts, says what is not held, and when words were no law', async () => {
    const view = await openObligation('safe-swings', { locale: 'en', on: '2099-07-01' });
    expect(view.asked.map(({ held, node, href }) => [held, node, href])).toEqual([
      [false, null, '/en/law/uu-8-2099'],
    ]);
    const [first, second] = view.national;
    expect(first?.node?.children.length).toBeGreaterThan(0);
    expect([first?.inForce, second?.inForce, second?.inForceTo]).toEqual([true, false, '2099-06-01']);
    expect(view.topics).toEqual([
      { id: 'parks', name: { id: 'Taman', en: 'Parks' }, href: '/en/topics/parks' },
    ]);
  });

  it('that is not there is named', async () => {
    await expect(openObligation('nothing', { locale: 'en' })).rejects.toMatchObject({
      code: 'unknown-entry',
    });
  });
});

describe('a topic', () => {
  it('has its place, its provisions and its obligations', async () => {
    const view = await openTopic('parks', 'id');
    expect(view.children.map(({ href }) => href)).toEqual(['/id/topics/swings']);
    expect(view.national.map(({ label, held }) => [label, held])).toEqual([
      ['Pasal 2 UU 7/2099 Taman Bermain', true],
    ]);
    expect(view.obligations.map(({ id }) => id)).toEqual(['safe-swings']);
    expect((await openTopic('swings', 'id')).parent?.id).toBe('parks');
  });

  it('is named on the provisions it points to, and on those below', async () => {
    const topics = async (eId: string) =>
      (await openProvision('uu-7-2099', eId, { locale: 'en', on: '2099-03-01' })).topics.map(({ id }) => id);
    expect(await topics('art_2__para_1')).toEqual(['parks']);
    expect(await topics('art_1')).toEqual([]);
  });
});
