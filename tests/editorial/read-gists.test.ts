import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { readGists } from '@/lib/editorial/read-gists.ts';
import { inventedSeeds, PARK_LAW, REPEALING_LAW } from './invented-seeds.ts';

const SOURCE = (instrument: string) => `- id: ${instrument}/main
  instrument: ${instrument}
  role: main
  path: id/${instrument}.md
  url: http://127.0.0.1:9/${'a'.repeat(40)}/x.md
  sha256: ${'a'.repeat(64)}
  bytes: 9
  format: markdown
  language: id
  grammar: statute
`;
const HEAD =
  'author: editorial\ndate: "2026-11-25"\ntext: uu-7-2099/main\nverification: verified\nentries:\n';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function read(content: string, name = 'uu-7-2099') {
  const seeds = inventedSeeds(
    { 'uu-7-2099': PARK_LAW, 'uu-8-2099': REPEALING_LAW },
    SOURCE('uu-7-2099') + SOURCE('uu-8-2099'),
  );
  folders.push(seeds);
  mkdirSync(path.join(seeds, 'editorial', 'gists'), { recursive: true });
  writeFileSync(path.join(seeds, 'editorial', 'gists', `${name}.yaml`), content);
  return readGists(seeds, readCatalogue(seeds));
}

describe('gists', () => {
  it('are read with what their file says of all of them, unless they say otherwise', () => {
    const gists = read(
      `${HEAD}  - { eId: art_1, id: "Taman.", en: "Parks." }\n  - { eId: art_2, id: "Dua.", en: "Two.", text: uu-8-2099/main, verification: unverified }\n`,
    );
    expect(gists).toEqual([
      {
        instrument: 'uu-7-2099',
        eId: 'art_1',
        id: 'Taman.',
        en: 'Parks.',
        text: 'uu-7-2099/main',
        givenBy: 'uu-7-2099',
        author: 'editorial',
        date: '2026-11-25',
        verification: 'verified',
      },
      expect.objectContaining({ eId: 'art_2', givenBy: 'uu-8-2099', verification: 'unverified' }),
    ]);
  });

  it('of one article may follow its versions', () => {
    const both = `${HEAD}  - { eId: art_1, id: "a", en: "a" }\n  - { eId: art_1, id: "b", en: "b", text: uu-8-2099/main }\n`;
    expect(read(both).map(({ givenBy }) => givenBy)).toEqual(['uu-7-2099', 'uu-8-2099']);
  });

  const long = Array.from({ length: 61 }, (_, at) => `w${at}`).join(' ');
  it.each([
    [
      'words beyond sixty',
      `${HEAD}  - eId: art_1\n    id: "a"\n    en: "${long}"\n`,
      /:8: entries\.0\.en: has 61 words/,
    ],
    [
      'a key not known',
      `${HEAD}  - { eId: art_1, id: "a", en: "a", fr: "a" }\n`,
      /entries\.0\.fr: is not a key/,
    ],
    ['no eId', `${HEAD}  - { eId: "Pasal 1", id: "a", en: "a" }\n`, /:6: entries\.0\.eId: an eId/],
    ['a language missing', `${HEAD}  - { eId: art_1, id: "a" }\n`, /entries\.0\.en/],
    [
      'an author unknown',
      `${HEAD.replace('editorial', 'ministry')}  - { eId: art_1, id: "a", en: "a" }\n`,
      /:1: author/,
    ],
    [
      'a source unknown',
      `${HEAD}  - { eId: art_1, id: "a", en: "a", text: uu-9-2099/main }\n`,
      /art_1: seeds\/sources\.yaml has no "uu-9-2099\/main"/,
    ],
    [
      'an article twice',
      `${HEAD}  - { eId: art_1, id: "a", en: "a" }\n  - { eId: art_1, id: "b", en: "b" }\n`,
      /art_1 is summarised twice/,
    ],
  ])('are refused with %s, the place named', (_, content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  it('are refused for an instrument without a file', () => {
    expect(() => read(`${HEAD}  - { eId: art_1, id: "a", en: "a" }\n`, 'uu-1-1800')).toThrow(
      /the catalogue has no instrument "uu-1-1800"/,
    );
  });
});
