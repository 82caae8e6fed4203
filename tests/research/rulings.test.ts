import { expect, it } from 'vitest';
import { rulingNotices, rulingsOn } from '@/lib/research/rulings.ts';

const note = { id: 'Batal', en: 'Void' };
const facts = {
  events: [
    { type: 'enacted', date: '2001-01-01', eId: null, note: null, verification: 'verified', source: null },
    {
      type: 'ruling',
      date: '2010-05-01',
      eId: 'art_2__para_1',
      note,
      verification: 'unverified',
      source: 'https://court.example/1',
    },
  ],
} as const satisfies Parameters<typeof rulingsOn>[0];

it.each([
  ['art_2__para_1', '2010-05-01', 1],
  ['art_2__para_1__point_a', '2011-01-01', 1],
  ['art_2', '2011-01-01', 1],
  ['art_2__para_2', '2011-01-01', 0],
  ['art_20', '2011-01-01', 0],
  ['art_2__para_1', '2010-04-30', 0],
])('%s on %s has %i rulings', (eId, on, count) => {
  expect(rulingsOn(facts, eId, on)).toHaveLength(count);
});

it('is told with its source and its state of verification', () => {
  expect(rulingNotices(facts, 'art_2', '2011-01-01')).toEqual([
    {
      kind: 'ruling',
      by: null,
      date: '2010-05-01',
      parts: [],
      ruling: { date: '2010-05-01', note, verification: 'unverified', source: 'https://court.example/1' },
    },
  ]);
});
