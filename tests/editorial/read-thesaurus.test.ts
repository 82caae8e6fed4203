import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readThesaurus } from '@/lib/editorial/read-thesaurus.ts';

const KITE = `- concept: kite
  id: [layang-layang, layangan]
  en: [kite]
- concept: box-kite
  id: [layang-layang kotak]
  en: [box kite]
  broader: kite
  avoid: { en: [crate kite] }
`;

function seedsWith(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindung-thesaurus-'));
  writeFileSync(path.join(folder, 'thesaurus.yaml'), text);
  return folder;
}

describe('the thesaurus file', () => {
  it('is read with the first term of a language preferred', () => {
    const [kite, boxKite] = readThesaurus(seedsWith(KITE));
    expect(kite).toEqual({
      id: 'kite',
      terms: [
        { text: 'layang-layang', lang: 'id', use: 'preferred' },
        { text: 'layangan', lang: 'id', use: 'also' },
        { text: 'kite', lang: 'en', use: 'preferred' },
      ],
      broader: null,
      note: null,
    });
    expect(boxKite?.terms.at(-1)).toEqual({ text: 'crate kite', lang: 'en', use: 'outdated' });
    expect(boxKite?.broader).toBe('kite');
  });

  it.each([
    [
      'an unknown key',
      KITE.replace('broader: kite', 'wider: kite'),
      /thesaurus\.yaml:7: 1\.wider: is not a key/,
    ],
    ['no English term', KITE.replace('en: [kite]', 'en: []'), /thesaurus\.yaml:3: 0\.en/],
    [
      'a broader concept that is none',
      KITE.replace('broader: kite', 'broader: ball'),
      /:7: 1\.broader: .*"ball"/,
    ],
    [
      'a concept below itself',
      KITE.replace('en: [kite]', 'en: [kite]\n  broader: box-kite'),
      /broader than itself/,
    ],
    [
      'a concept stated twice',
      KITE.replace('concept: box-kite', 'concept: kite'),
      /:4: 1\.concept: kite is stated twice/,
    ],
    [
      'a term of two concepts',
      KITE.replace('crate kite', 'Layangan'),
      /:8: 1\.avoid: "Layangan" stands in kite/,
    ],
    ['a language that is none', KITE.replace('{ en:', '{ nl:'), /:8: 1\.avoid\.nl/],
  ])('refuses %s, naming file, line and key', (_, text, message) => {
    expect(() => readThesaurus(seedsWith(text))).toThrow(message);
  });
});

describe('the thesaurus of child law', () => {
  const thesaurus = readThesaurus('seeds');

  it('has at least 250 concepts, each with one preferred term a language', () => {
    expect(thesaurus.length).toBeGreaterThanOrEqual(250);
    const odd = thesaurus.filter(({ terms }) =>
      ['id', 'en'].some(
        (lang) => terms.filter((term) => term.lang === lang && term.use === 'preferred').length !== 1,
      ),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('flags at least 50 outdated terms', () => {
    const outdated = thesaurus.flatMap(({ terms }) => terms.filter(({ use }) => use === 'outdated'));
    expect(outdated.length).toBeGreaterThan(50);
  });
});
