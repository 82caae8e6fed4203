import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readThesaurus } from '@/lib/editorial/read-thesaurus.ts';
import { CONCEPT_AREAS } from '@/lib/law/concept.ts';

const KITE = `- concept: kite
  area: principles
  id: [layang-layang, layangan]
  en: [kite]
- concept: box-kite
  area: principles
  id: [layang-layang kotak]
  en: [box kite]
  broader: kite
  avoid:
    - { term: crate kite, in: en }
`;

function seedsWith(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindung-thesaurus-'));
  writeFileSync(path.join(folder, 'thesaurus.yaml'), text);
  return folder;
}

describe('the thesaurus file', () => {
  it('is read with what may be left out filled in', () => {
    const [kite, boxKite] = readThesaurus(seedsWith(KITE));
    expect(kite).toEqual({
      concept: 'kite',
      area: 'principles',
      id: ['layang-layang', 'layangan'],
      en: ['kite'],
      short: [],
      avoid: [],
      ask: [],
      broader: null,
      note: null,
    });
    expect(boxKite?.avoid).toEqual([{ term: 'crate kite', in: 'en', prefer: null }]);
  });

  it.each([
    [
      'an unknown key',
      KITE.replace('broader: kite', 'wider: kite'),
      /thesaurus\.yaml:9: 1\.wider: is not a key/,
    ],
    ['an unknown area', KITE.replace('area: principles', 'area: toys'), /thesaurus\.yaml:2: 0\.area/],
    ['no English term', KITE.replace('en: [kite]', 'en: []'), /thesaurus\.yaml:4: 0\.en/],
    [
      'a broader concept that is none',
      KITE.replace('broader: kite', 'broader: ball'),
      /:9: 1\.broader: .*"ball"/,
    ],
    [
      'a concept below itself',
      KITE.replace('en: [kite]', 'en: [kite]\n  broader: box-kite'),
      /broader than itself/,
    ],
    [
      'a concept stated twice',
      KITE.replace('concept: box-kite', 'concept: kite'),
      /:5: 1\.concept: kite is stated twice/,
    ],
    [
      'a term of two concepts',
      KITE.replace('crate kite', 'Layangan'),
      /:10: 1\.avoid: "Layangan" stands in kite/,
    ],
    ['a language that is none', KITE.replace('in: en', 'in: nl'), /:11: 1\.avoid\.0\.in/],
  ])('refuses %s, naming file, line and key', (_, text, message) => {
    expect(() => readThesaurus(seedsWith(text))).toThrow(message);
  });
});

describe('the thesaurus of child law', () => {
  const concepts = readThesaurus('seeds');

  it('has at least 250 concepts, with terms in both languages, over every area', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(250);
    expect(new Set(concepts.map(({ area }) => area))).toEqual(new Set(CONCEPT_AREAS));
  });

  it('names for each avoided term one that is not itself avoided', () => {
    const avoided = new Set(concepts.flatMap(({ avoid }) => avoid.map(({ term }) => term)));
    const prefers = concepts.flatMap((facts) =>
      facts.avoid.map(({ prefer, in: language }) => prefer ?? facts[language][0] ?? ''),
    );
    expect(prefers.length).toBeGreaterThan(50);
    expect(prefers.filter((term) => term === '' || avoided.has(term))).toEqual([]);
  });
});
