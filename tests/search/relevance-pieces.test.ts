import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeness } from '@/lib/search/closeness.ts';
import { searchCorrecting } from '@/lib/search/corrected-search.ts';
import {
  clauseWeight,
  deciding,
  isEnough,
  leastChoices,
  leastReached,
  leastWeights,
} from '@/lib/search/coverage.ts';
import { openEmbeddedEngine } from '@/lib/search/embedded-engine.ts';
import { hayOf } from '@/lib/search/hay.ts';
import { planQuery } from '@/lib/search/query-plan.ts';
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

describe('coverage', () => {
  it('weighs what is rare over what is common', () => {
    expect(clauseWeight(1, 10, 5000)).toBeGreaterThan(clauseWeight(1, 1000, 5000));
    expect(clauseWeight(0.4, 10, 5000)).toBeLessThan(clauseWeight(1, 10, 5000));
  });

  it('has enough with one record of one clause, not of two', () => {
    expect([isEnough(1, 1), isEnough(0, 1), isEnough(1, 2), isEnough(20, 2)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('decides by the heaviest clauses that any record has', () => {
    const clauses = Array.from({ length: 9 }, (_, index) => ({ weight: index, having: index === 8 ? 0 : 1 }));
    expect(deciding(clauses).map(({ weight }) => weight)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    [[2, 1, 1], 2, [[0], [1, 2]]],
    [
      [1, 1, 1],
      1.5,
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ],
    [[3, 0.5], 1.75, [[0]]],
    [[1, 1], 2, [[0, 1]]],
    [[1], 2, []],
  ])('of the weights %j reaches %d by %j', (weights, least, choices) => {
    expect(leastChoices(weights, least).toSorted()).toEqual(choices.toSorted());
  });

  it('asks for half, for less where that fills no page, or for the most that any record has', () => {
    const weights = [1.5, 1, 0.5];
    expect(leastWeights(weights, 3)).toEqual([1.5, 1.05].map((each) => expect.closeTo(each, 6)));
    expect(leastWeights(weights, 1.3)[0]).toBeCloseTo(1.3, 6);
    expect(leastReached([1.5, 1.05], [10, 50])).toBe(1.5);
    expect(leastReached([1.5, 1.05], [9, 50])).toBe(1.05);
    expect(leastReached([1.5, 1.05], [0, 2])).toBe(1.05);
    const [all = 0] = leastWeights([0.1, 0.2, 0.3], 9, [1]);
    expect(leastChoices([0.1, 0.2, 0.3], all)).toEqual([[0, 1, 2]]);
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
