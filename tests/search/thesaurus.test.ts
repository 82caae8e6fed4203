import { describe, expect, it } from 'vitest';
import { readThesaurus } from '@/lib/editorial/read-thesaurus.ts';
import { openThesaurus } from '@/lib/search/thesaurus.ts';
import { wordsOf } from '@/lib/search/tokens.ts';

const thesaurus = openThesaurus(readThesaurus('seeds'));
const find = (query: string) => thesaurus.find(wordsOf(query));
const termsFor = (query: string): string[] =>
  find(query).flatMap(({ terms }) => terms.map(({ words }) => words.join(' ')));

describe('concepts in a query', () => {
  it.each([
    ['child pornography', 'child sexual abuse material'],
    ['pornografi anak', 'materi kekerasan seksual terhadap anak'],
    ['prostitusi anak', 'eksploitasi anak dalam prostitusi'],
    ['anak nakal', 'anak yang berkonflik dengan hukum'],
    ['anak haram', 'anak yang dilahirkan di luar perkawinan'],
    ['anak cacat', 'anak penyandang disabilitas'],
    ['child sex tourism', 'sexual exploitation of children in the context of travel and tourism'],
    ['anak di bawah umur', 'anak'],
  ])('knows %s and prefers %s', (query, preferred) => {
    expect(find(query).map(({ prefer }) => prefer)).toEqual([preferred]);
  });

  it.each([
    ['diversi', 'diversion'],
    ['trafficking in persons', 'perdagangan orang'],
    ['CSAM', 'pornografi anak'],
    ['grooming', 'pengelabuan anak untuk tujuan seksual'],
    ['LPKA', 'lembaga pembinaan khusus anak'],
    ['hukuman mati', 'death penalty'],
  ])('gives for %s also %s', (query, other) => {
    expect(termsFor(query)).toContain(other);
  });

  it('takes the longest term, and each word once', () => {
    expect(find('sanksi pornografi anak').map(({ concept, start, end }) => [concept, start, end])).toEqual([
      ['sanction', 0, 1],
      ['child-sexual-abuse-material', 1, 3],
    ]);
  });

  it('gives a single word of wide meaning its translation alone', () => {
    expect(termsFor('anak')).toEqual(['child', 'children']);
    expect(termsFor('kids')).toEqual(['anak', 'child', 'children']);
  });

  it('compares words by the form it is told', () => {
    const stemmed = openThesaurus(readThesaurus('seeds'), (word) => word.replace(/s$/, ''));
    expect(stemmed.find(['diversions'])[0]?.concept).toBe('diversion');
    expect(find('diversions')).toEqual([]);
  });
});
