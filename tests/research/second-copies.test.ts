import { expect, it } from 'vitest';
import type { StoredSource } from '@/lib/db/read-text.ts';
import type { TextComparison } from '@/lib/law/compare-texts.ts';
import { secondCopies } from '@/lib/research/second-copies.ts';

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
