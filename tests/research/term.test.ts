import { describe, expect, it } from 'vitest';
import type { Concept } from '@/lib/law/thesaurus.ts';
import { nearTerms } from '@/lib/research/term.ts';
import { equivalentsIn } from '@/lib/research/term-equivalents.ts';

const CONCEPT: Concept = {
  id: 'kite',
  terms: [
    { text: 'layang-layang', lang: 'id', use: 'preferred' },
    { text: 'kite', lang: 'en', use: 'preferred' },
    { text: 'flying paper', lang: 'en', use: 'outdated' },
    { text: 'wind toy', lang: 'en', use: 'asked' },
  ],
  broader: null,
  note: null,
};

describe('the names of a term', () => {
  it('are all its concept goes by but those readers only ask with', () => {
    expect(equivalentsIn([CONCEPT], 'Layang-Layang ')).toEqual(['kite', 'flying paper']);
    expect(equivalentsIn([CONCEPT], 'wind toy')).toEqual(['layang-layang', 'kite', 'flying paper']);
    expect(equivalentsIn([CONCEPT], 'string')).toEqual([]);
  });

  it('are sought near a misspelt one', () => {
    const terms = ['Benang Tajam', 'Ekor', 'Layang-Layang', 'Layang-Layang Malam'].map((term) => ({
      term,
      key: term.toLowerCase(),
      definitions: 1,
      instruments: 1,
      inForce: true,
    }));
    expect(nearTerms(terms, 'layang-layag')).toEqual(['Layang-Layang', 'Layang-Layang Malam']);
    expect(nearTerms(terms, 'qqqqqqqq')).toEqual([]);
  });
});
