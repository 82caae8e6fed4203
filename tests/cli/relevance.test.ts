import { describe, expect, it } from 'vitest';
import { isProvision, readJudgements } from '@/lib/cli/bench/judgements.ts';
import { judge } from '@/lib/cli/bench/relevance.ts';

const SAME = { 'uu-1-2090': ['uu-2-2095'] };
const QUERY = {
  q: 'kites',
  kind: 'keyword-en',
  best: ['uu-1-2090/art_3'],
  good: ['uu-1-2090/art_4'],
  related: [],
  irrelevant: ['uu-1-2090/art_8'],
  never: ['uu-1-2090/art_5'],
};
const hit = (instrument: string, eId: string) => ({ instrument, eId });

describe('a judged provision', () => {
  it.each([
    ['uu-1-2090', 'art_3', true],
    ['uu-1-2090', 'art_3__para_2', true],
    ['uu-1-2090', 'art_3A', false],
    ['uu-1-2090', 'art_33', false],
    ['uu-2-2095', 'art_I__mod_1__qstr_1__art_3', true],
    ['uu-2-2095', 'art_I', false],
    ['uu-9-2095', 'art_3', false],
  ])('%s %s: %s', (instrument, eId, same) => {
    expect(isProvision(hit(instrument, eId), 'uu-1-2090/art_3', SAME)).toBe(same);
  });
});

describe('relevance', () => {
  it('is whole where the best come first', () => {
    expect(judge([hit('uu-1-2090', 'art_3'), hit('uu-1-2090', 'art_4')], QUERY, SAME)).toMatchObject({
      successAt1: true,
      successAt5: true,
      ndcgAt10: 1,
      forbidden: [],
    });
  });

  it('discounts by the place in the list', () => {
    const turned = judge([hit('uu-1-2090', 'art_4'), hit('uu-1-2090', 'art_3')], QUERY, SAME);
    const expected = (3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3));
    expect(turned).toMatchObject({ successAt1: false, successAt5: true });
    expect(turned.ndcgAt10).toBeCloseTo(expected, 10);
  });

  it('passes over the same provision in another text, and names what nobody judged', () => {
    const twice = [
      hit('uu-1-2090', 'art_3'),
      hit('uu-2-2095', 'art_I__mod_1__qstr_1__art_3'),
      hit('uu-1-2090', 'art_4'),
    ];
    expect(judge(twice, QUERY, SAME).ndcgAt10).toBe(1);
    expect(judge([hit('uu-7-2090', 'art_1')], QUERY, SAME)).toMatchObject({
      ndcgAt10: 0,
      unjudged: ['uu-7-2090/art_1'],
    });
  });

  it('counts what was read and refused as judged and as worth nothing', () => {
    const hits = [hit('uu-1-2090', 'art_8'), hit('uu-1-2090', 'art_3'), hit('uu-7-2090', 'art_1')];
    const { ndcgAt10, judgedAt10, unjudged } = judge(hits, QUERY, SAME);
    expect(ndcgAt10).toBeCloseTo(7 / Math.log2(3) / (7 + 3 / Math.log2(3)), 10);
    expect(judgedAt10).toBeCloseTo(2 / 3, 10);
    expect(unjudged).toEqual(['uu-7-2090/art_1']);
  });

  it('names what may not be there', () => {
    expect(judge([hit('uu-1-2090', 'art_5')], QUERY, SAME).forbidden).toEqual(['uu-1-2090/art_5']);
  });
});

describe('the judged queries', () => {
  const { queries, holdout, fresh, unseen, blind2, blind3 } = readJudgements('tests/search/judgements.yaml');

  it('hold out four sets of at least 60 others', () => {
    expect(
      Math.min(holdout.length, fresh.length, unseen.length, blind2.length, blind3.length),
    ).toBeGreaterThanOrEqual(60);
    const asked = [...queries, ...holdout, ...fresh, ...unseen, ...blind2, ...blind3].map(({ q }) => q);
    expect(asked.filter((q, index) => asked.indexOf(q) !== index)).toEqual([]);
  });

  it('are at least 120, each once, of every kind, no provision in two grades', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
    const kinds = new Set(queries.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThanOrEqual(12);
    const twice = [...queries, ...holdout, ...fresh, ...unseen, ...blind2, ...blind3].filter(
      ({ best, good, related, irrelevant }) => {
        const all = [...best, ...good, ...related, ...irrelevant];
        return new Set(all).size < all.length;
      },
    );
    expect(twice.map(({ q }) => q)).toEqual([]);
  });
});
