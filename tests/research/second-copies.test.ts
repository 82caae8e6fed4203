import { expect, it } from 'vitest';
import type { StoredSource } from '@/lib/db/read-text.ts';
import type { TextComparison, TextDifference } from '@/lib/law/compare-texts.ts';
import { doubtOf, secondCopies } from '@/lib/research/second-copies.ts';

const copy = (changes: Partial<TextComparison>): StoredSource =>
  ({
    facts: { path: 'copy.md', url: 'https://texts.example/copy.md' },
    comparison: { compared: 10, agreed: 9, differences: [], onlyInMain: [], onlyInOther: [], ...changes },
  }) as unknown as StoredSource;

it.each([
  ['agrees where nothing differs', copy({}), 'art_3', [{ agrees: true }]],
  [
    'has what the text lost',
    copy({ onlyInOther: ['art_3__point_c'] }),
    'art_3',
    [{ agrees: false, lost: ['art_3__point_c'] }],
  ],
  [
    'says nothing of another provision',
    copy({ onlyInOther: ['art_3__point_c'] }),
    'art_30',
    [{ agrees: true }],
  ],
  ['says nothing where it lacks the article', copy({ onlyInMain: ['art_3'] }), 'art_3__para_1', []],
  ['says nothing where it seldom agrees', copy({ agreed: 5 }), 'art_3', []],
])('a second copy %s', (_, source, eId, expected) => {
  expect(secondCopies([source], eId)).toMatchObject(expected);
});

const differing = (kind: TextDifference['kind'], longer: TextDifference['longer'] = null) =>
  copy({ differences: [{ eId: 'art_3', kind, main: 'a', other: 'b', longer }] });

it.each([
  ['another wording', differing('substance'), [], 'substance'],
  ['a copy with fewer words', differing('substance', 'main'), [], 'substance'],
  ['a copy with more words', differing('substance', 'other'), [], 'loss'],
  ['a unit of the copy that the text lacks', copy({ onlyInOther: ['art_3__point_c'] }), [], 'loss'],
  ['letters read otherwise', differing('recognition', 'other'), [], 'recognition'],
  ['a gap in the numbers', copy({}), ['gap-in-numbering'], 'loss'],
  ['a number printed twice', differing('recognition'), ['duplicate-eid'], 'irregular'],
  ['a Penjelasan that is not held', copy({}), ['explanation-not-held'], null],
])('%s is told for what it is', (_, source, codes, expected) => {
  const checks = codes.map((code) => ({ code }));
  expect(doubtOf(secondCopies([source], 'art_3'), checks)).toBe(expected);
});
