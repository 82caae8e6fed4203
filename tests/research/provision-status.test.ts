import { expect, it } from 'vitest';
import type { ActingRelation, CatalogueRow } from '@/lib/db/read-catalogue.ts';
import { provisionStatus } from '@/lib/research/timeline-view.ts';

const acting = (changes: Partial<ActingRelation>): ActingRelation => ({
  type: 'repeals',
  from: 'uu-9-2001',
  eId: null,
  toEId: null,
  date: '2001-02-03',
  note: null,
  verification: 'verified',
  uncertain: false,
  successors: [],
  ...changes,
});
const law = (...actedOnBy: ActingRelation[]): CatalogueRow =>
  ({
    facts: { type: 'uu', level: 'national', binding: true, events: [event('enacted', '1990-05-01')] },
    actedOnBy,
    texts: [],
  }) as unknown as CatalogueRow;
const event = (type: string, date: string) => ({ type, date, eId: null });

it.each([
  ['a paragraph repealed', 'art_3__para_1', 'repealed'],
  ['a point of a paragraph repealed', 'art_3__para_1__point_a', 'repealed'],
  ['the article one paragraph of which is repealed', 'art_3', 'partlyRepealed'],
  ['another paragraph of it', 'art_3__para_2', 'inForce'],
  ['an article with a like number', 'art_31', 'inForce'],
])('%s', (_, eId, status) => {
  const row = law(acting({ toEId: 'art_3__para_1' }));
  expect(provisionStatus(row, eId, '2002-01-01')).toBe(status);
  expect(provisionStatus(row, eId, '2001-02-02')).toBe('inForce');
});

it('is repealed with its instrument, and not by a repeal whose reach is not certain', () => {
  expect(provisionStatus(law(acting({})), 'art_3', '2002-01-01')).toBe('repealed');
  expect(provisionStatus(law(acting({ toEId: 'art_3', uncertain: true })), 'art_3', '2002-01-01')).toBe(
    'inForce',
  );
  expect(provisionStatus(law(), 'art_3', '1980-01-01')).toBe('notYetInForce');
});
