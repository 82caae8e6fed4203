import { describe, expect, it } from 'vitest';
import { readThesaurus } from '@/lib/editorial/read-thesaurus.ts';
import { planQuery } from '@/lib/search/query-plan.ts';

const thesaurus = readThesaurus('seeds');
const plan = (q: string) => planQuery(q, { instruments: [], thesaurus });
const wordings = (q: string): string[] =>
  plan(q).clauses.flatMap((clause) => clause.wordings.map(({ words }) => words.join(' ')));

describe('a query read with the thesaurus of child law', () => {
  it.each([
    ['child pornography', 'child sexual abuse material'],
    ['pornografi anak', 'materi kekerasan seksual terhadap anak'],
    ['prostitusi anak', 'eksploitasi anak dalam prostitusi'],
    ['anak nakal', 'anak yang berkonflik dengan hukum'],
    ['anak haram', 'anak yang dilahirkan di luar perkawinan'],
    ['anak cacat', 'anak penyandang disabilitas'],
    ['child sex tourism', 'sexual exploitation of children in the context of travel and tourism'],
  ])('knows %s for outdated and prefers %s', (q, preferred) => {
    const [chip] = plan(q).understood;
    expect(chip?.outdated?.preferred).toEqual([preferred]);
  });

  it.each([
    ['diversi', 'diversion'],
    ['trafficking in persons', 'perdagangan orang'],
    ['CSAM', 'pornografi anak'],
    ['grooming', 'pengelabuan anak untuk tujuan seksual'],
    ['LPKA', 'lembaga pembinaan khusus anak'],
    ['hukuman mati', 'death penalty'],
  ])('looks for %s also as %s', (q, other) => {
    expect(wordings(q)).toContain(other);
  });

  it('looks for a single word of wide meaning in its translation alone', () => {
    expect(wordings('anak')).toEqual(['anak', 'child', 'children']);
    expect(wordings('kids')).not.toContain('kid');
  });
});
