import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { readLayer, referencesOf } from '@/lib/editorial/read-layer.ts';
import { INVENTED_LAYER } from './invented-layer.ts';
import { inventedSeeds, PARK_LAW, REPEALING_LAW } from './invented-seeds.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const CATCHWORDS = `author: editorial
date: "2026-11-25"
verification: verified
sources: [uu-7-2099]
entries:
  - { eId: art_2, id: "ayunan rusak; kotor ", en: "broken swings" }
`;

function read(change: (files: Record<string, string>) => Record<string, string> = (files) => files) {
  const seeds = inventedSeeds({ 'uu-7-2099': PARK_LAW, 'uu-8-2099': REPEALING_LAW });
  folders.push(seeds);
  mkdirSync(path.join(seeds, 'editorial'));
  mkdirSync(path.join(seeds, 'editorial', 'catchwords'));
  for (const [name, content] of Object.entries(change(INVENTED_LAYER)))
    writeFileSync(path.join(seeds, 'editorial', name), content);
  return readLayer(seeds, readCatalogue(seeds));
}

const swap = (name: string, from: string, to: string) => (files: Record<string, string>) => ({
  ...files,
  [name]: (files[name] ?? '').replace(from, to),
});

describe('the editorial layer', () => {
  it('is read with whose words it is, and what an entry says otherwise', () => {
    const { obligation, topic, gap } = read();
    expect(obligation[0]).toMatchObject({
      id: 'safe-swings',
      author: 'editorial',
      date: '2026-11-25',
      verification: 'verified',
      sources: ['uu-8-2099'],
    });
    expect(topic[1]).toMatchObject({ parent: 'parks', verification: 'unverified' });
    expect(obligation.flatMap(referencesOf)).toHaveLength(4);
    expect(gap).toEqual([]);
  });

  it('has the words that a provision is looked for under, a file an instrument', () => {
    const { catchwords } = read((files) => ({ ...files, 'catchwords/uu-7-2099.yaml': CATCHWORDS }));
    expect(catchwords).toEqual([
      expect.objectContaining({
        id: 'uu-7-2099/art_2',
        instrument: 'uu-7-2099',
        eId: 'art_2',
        words: { id: ['ayunan rusak', 'kotor'], en: ['broken swings'] },
        verification: 'verified',
      }),
    ]);
  });

  it.each([
    [
      'catchwords of a law unknown',
      (files) => ({ ...files, 'catchwords/uu-9-2099.yaml': CATCHWORDS }),
      /uu-9-2099\/art_2: the catalogue has no "uu-9-2099"/,
    ],
    [
      'a provision without a catchword',
      (files) => ({ ...files, 'catchwords/uu-7-2099.yaml': CATCHWORDS.replace('broken swings', ' ; ') }),
      /entries\.0\.en/,
    ],
    [
      'an instrument unknown',
      swap('obligations.yaml', 'uu-8-2099 art_9', 'uu-9-2099 art_9'),
      /safe-swings: the catalogue has no "uu-9-2099"/,
    ],
    ['no reference', swap('obligations.yaml', 'uu-8-2099 art_9', 'Pasal 9'), /"Pasal 9" is no reference/],
    [
      'a theme unknown',
      swap('obligations.yaml', 'theme: safety', 'theme: money'),
      /safe-swings: no theme "money"/,
    ],
    ['days out of order', swap('obligations.yaml', '2099-05-01', '2001-01-01'), /not in order of date/],
    [
      'no such day',
      swap('obligations.yaml', '2099-05-01', '2099-02-30'),
      /:\d+: entries\.0\.assessments\.1\.from/,
    ],
    [
      'a grade unknown',
      swap('obligations.yaml', 'grade: none', 'grade: bad'),
      /entries\.0\.assessments\.1\.grade/,
    ],
    [
      'a source unknown',
      swap('obligations.yaml', 'sources: [uu-8-2099]', 'sources: [uu-9-2099]'),
      /no source "uu-9-2099"/,
    ],
    ['a parent unknown', swap('topics.yaml', 'parent: parks', 'parent: zoos'), /no topic "zoos"/],
    [
      'an obligation unknown',
      swap('topics.yaml', '[safe-swings]', '[safe-slides]'),
      /no obligation "safe-slides"/,
    ],
    ['an id twice', swap('topics.yaml', 'id: swings', 'id: parks'), /parks: is stated twice/],
    [
      'a key unknown',
      swap('topics.yaml', 'orientation:', 'Orientation:'),
      /is not a key known here|orientation/,
    ],
  ])('is refused with %s', (_, change, message) => {
    expect(() => read(change)).toThrow(message);
  });
});
