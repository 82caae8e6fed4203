import { describe, expect, it } from 'vitest';
import { LegalError } from '@/lib/law/legal-error.ts';
import { parseTreaty } from '@/lib/law/parse-treaty.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

const treaty = parseTreaty(
  sourceText(`Convention on Kites
The States Parties,
Considering the wind,
PART I
Article 1
Use of terms
For the purposes of this Convention, the term "kite" means a thing on a string.
Article 2
1. States Parties shall protect kites from:
(a) rain;
(b) trees, in particular:
(i) oaks;
(ii) elms.
2. They shall do so at once.
Article 3
States Parties shall ensure:
h. string;
i. wind.
IN WITNESS WHEREOF the undersigned have signed.`),
  'en',
);
const provisions = new Map([...walk(treaty.body)].map((item) => [item.eId, item]));

describe('a treaty', () => {
  it.each([
    ['art_2__para_1__point_a', 'rain;'],
    ['art_2__para_1__point_b__point_ii', 'elms.'],
    ['art_2__para_2', 'They shall do so at once.'],
    ['art_3__point_i', 'wind.'],
  ])('has at %s its words and no others', (eId, text) => {
    expect(plainText(provisions.get(eId) ?? { text: 'MISSING', children: [] })).toBe(text);
  });

  it('has parts, headings, preamble and conclusion', () => {
    expect(provisions.get('art_1')?.heading).toBe('Use of terms');
    expect(treaty.body.map(({ kind }) => kind)).toEqual(['formula', 'preamble', 'part', 'conclusion']);
    expect(treaty.characters.unplaced).toBe(0);
  });
});

describe('a general comment', () => {
  it('has numbered paragraphs at the top', () => {
    const comment = parseTreaty(sourceText('1. Kites fly.\n2. Strings hold:\n(a) knots;\n(b) hands.'), 'en');
    expect([...walk(comment.body)].map(({ eId }) => eId)).toEqual([
      'para_1',
      'para_2',
      'para_2__point_a',
      'para_2__point_b',
    ]);
  });
});

it('refuses a text without articles and numbers', () => {
  expect(() => parseTreaty(sourceText('A letter to a friend.\nNothing more.'), 'en')).toThrow(LegalError);
});
