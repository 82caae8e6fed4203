import { describe, expect, it } from 'vitest';
import type { EventFacts } from '@/lib/law/catalogue.ts';
import type { EventType, InstrumentType, RelationType } from '@/lib/law/instrument.ts';
import { instrumentStatus } from '@/lib/law/status.ts';
import { existsFrom, validFrom } from '@/lib/law/timeline.ts';

const event = (type: EventType, date: string | null): EventFacts => ({
  type,
  date,
  eId: null,
  note: null,
  verification: 'verified',
  source: null,
});
const acting = (type: RelationType, date: string | null, toEId: string | null = null) => ({
  type,
  date,
  toEId,
});
const law = [event('promulgated', '2012-07-30'), event('inForce', '2014-07-30')];

describe('the status of a law', () => {
  it.each([
    ['before it is in force', law, [], '2013-01-01', 'notYetInForce'],
    ['on the day it comes into force', law, [], '2014-07-30', 'inForce'],
    ['amended', law, [acting('amends', '2016-01-01')], '2020-01-01', 'amended'],
    ['before the amendment', law, [acting('amends', '2016-01-01')], '2015-12-31', 'inForce'],
    [
      'a single article gone',
      law,
      [acting('repeals', '2026-01-02', 'art_29')],
      '2026-01-02',
      'partlyRepealed',
    ],
    ['repealed on a known day', law, [acting('repeals', '2023-08-08')], '2023-08-08', 'repealed'],
    ['the day before', law, [acting('repeals', '2023-08-08')], '2023-08-07', 'inForce'],
    ['repealed on a day not known', law, [acting('repeals', null)], '2020-01-01', 'repealed'],
    ['of which nothing is known', [], [], '2020-01-01', 'unknown'],
  ] as const)('%s', (_, events, actedOnBy, on, expected) => {
    expect(
      instrumentStatus({ type: 'uu', level: 'national', binding: true, events: [...events] }, actedOnBy, on),
    ).toBe(expected);
  });
});

it.each([
  ['treaty', true, [event('ratified', '1990-09-05')], 'inForce'],
  ['treaty', true, [event('ratified', '2099-09-05')], 'notRatified'],
  ['treaty', false, [event('adopted', '2011-12-19')], 'notRatified'],
  ['guideline', false, [event('published', '2020')], 'notBinding'],
] as const)('a %s that binds: %s', (type: InstrumentType, binding, events, expected) => {
  expect(
    instrumentStatus({ type, level: 'international', binding, events: [...events] }, [], '2026-01-01'),
  ).toBe(expected);
});

it('dates a text from its coming into force, its existence from its making', () => {
  expect(validFrom({ events: law })).toBe('2014-07-30');
  expect(existsFrom({ events: law })).toBe('2012-07-30');
  expect(validFrom({ events: [event('adopted', '2019-11')] })).toBeNull();
});
