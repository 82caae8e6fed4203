import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeness } from '@/lib/search/closeness.ts';
import { searchCorrecting } from '@/lib/search/corrected-search.ts';
import { openEmbeddedEngine } from '@/lib/search/embedded-engine.ts';
import { hayOf } from '@/lib/search/hay.ts';
import { planQuery } from '@/lib/search/query-plan.ts';
import { relaxed } from '@/lib/search/relax.ts';
import { standing } from '@/lib/search/standing.ts';
import { KNOWLEDGE, RECORDS } from './contract/playground-records.ts';

describe('closeness', () => {
  it.each([
    ['anak korban', [['anak'], ['korban']], 1],
    ['korban, anak', [['anak'], ['korban']], 11 / 12],
    ['anak yang menjadi korban', [['anak'], ['korban']], 11 / 24],
    ['anak lain lagi; anak korban', [['anak'], ['korban']], 1],
    ['anak saja', [['anak'], ['korban']], 0],
    ['anak korban kekerasan seksual', [['kekerasan', 'seksual'], ['anak']], 22 / 29],
  ])('of words in "%s"', (text, runs, expected) => {
    expect(closeness(hayOf(text), runs)).toBeCloseTo(expected, 10);
  });
});

describe('relaxing', () => {
  const rows: Record<string, number> = { a: 9, b: 9, c: 9, 'a b': 5, 'a c': 7, 'b c': 2, 'a b c': 0 };
  const choose = (clauses: string[], found: Record<string, number>, worth = (_: string) => 1) =>
    relaxed(clauses, {
      count: (chosen) => found[chosen.toSorted().join(' ')] ?? 0,
      isFixed: () => false,
      worth,
    });

  it('keeps all where all together are found often enough', () => {
    expect(choose(['a', 'b'], { 'a b': 1 }).leftOut).toEqual([]);
    expect(choose(['a', 'b', 'c'], { ...rows, 'a b c': 4 }).leftOut).toEqual([]);
  });

  it('leaves out one, so that most is found', () => {
    expect(choose(['a', 'b', 'c'], rows)).toEqual({ kept: ['a', 'c'], leftOut: ['b'] });
  });

  it('rather leaves out what says least', () => {
    expect(choose(['a', 'b', 'c'], rows, (clause) => (clause === 'b' ? 3 : 1)).leftOut).toEqual(['c']);
  });

  it('leaves out something of three where only one row has all', () => {
    expect(choose(['a', 'b', 'c'], { ...rows, 'a b c': 1 }).leftOut).toEqual(['b']);
  });
});

describe('a misspelt query', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
  const engine = openEmbeddedEngine(path.join(folder, 'search.db'));
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const request = (q: string) => ({
    plan: planQuery(q, KNOWLEDGE),
    filters: {},
    sort: 'relevance' as const,
    limit: 9,
    offset: 0,
  });

  it('finds what the words it was taken for find, and tells the correction', async () => {
    await engine.rebuild(RECORDS);
    const { corrected, hits } = await searchCorrecting(engine.search, request('Ayunann pasir'), KNOWLEDGE);
    expect(corrected).toEqual([{ from: 'ayunann', to: 'ayunan' }]);
    expect(hits).toEqual((await engine.search(request('ayunan pasir'))).hits);
  });
});

describe('standing', () => {
  const record = { status: 'inForce', rank: 1, heading: '', instrumentTitle: 'Taman', text: 'Ayunan.' };
  const of = (eId: string, text = record.text): number => standing({ ...record, eId, text });

  it('does not lower an article for being quoted by an amending act', () => {
    expect(of('art_I__mod_62__qstr_1__art_76D')).toBe(of('art_76D'));
    expect(of('art_I__mod_62')).toBeLessThan(of('art_76D'));
  });

  it('puts what delegates and what winds up after what rules', () => {
    const rules = of('art_5', 'Ayunan wajib aman.');
    expect(
      of('art_6', 'Ketentuan lebih lanjut mengenai ayunan diatur dengan Peraturan Pemerintah.'),
    ).toBeLessThan(rules);
    expect(of('art_7', 'Pada saat Undang-Undang ini mulai berlaku, ayunan lama dibongkar.')).toBeLessThan(
      rules,
    );
  });
});
