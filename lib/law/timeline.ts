import type { InstrumentFacts } from './catalogue.ts';
import type { EventType } from './instrument.ts';

const BEGINNINGS: readonly EventType[] = [
  'inForce',
  'entryIntoForce',
  'promulgated',
  'adopted',
  'enacted',
  'published',
];

/**
 * The day an instrument as enacted became law: its coming into force where known, else the nearest event that is; null where no day is.
 * @example validFrom({ events: [{ type: 'inForce', date: '2014-07-30', eId: null, ... }] }) // '2014-07-30'
 */
export function validFrom(facts: Pick<InstrumentFacts, 'events'>): string | null {
  for (const type of BEGINNINGS) {
    const event = facts.events.find((candidate) => candidate.type === type && candidate.eId === null);
    if (event?.date && event.date.length === 'YYYY-MM-DD'.length) return event.date;
  }
  return null;
}

const ORIGINS: readonly EventType[] = [
  'enacted',
  'promulgated',
  'adopted',
  'published',
  'inForce',
  'entryIntoForce',
];

/**
 * The first day an instrument existed, whether in force yet or not; null where no day is known.
 * @example existsFrom({ events: [{ type: 'enacted', date: '2012-07-30', ... }, { type: 'inForce', date: '2014-07-30', ... }] }) // '2012-07-30'
 */
export function existsFrom(facts: Pick<InstrumentFacts, 'events'>): string | null {
  const days = facts.events
    .filter(
      ({ type, eId, date }) => ORIGINS.includes(type) && eId === null && date?.length === 'YYYY-MM-DD'.length,
    )
    .map(({ date }) => date ?? '');
  return days.sort()[0] ?? null;
}

/**
 * The version of a text that was law on a day: the last that had begun; undefined before the first.
 * @example validOn([{ validFrom: '2002-10-22' }, { validFrom: '2014-10-17' }], '2014-01-01')?.validFrom // '2002-10-22'
 */
export function validOn<Text extends { validFrom: string | null }>(
  texts: readonly Text[],
  on: string,
): Text | undefined {
  return texts
    .filter(({ validFrom: from }) => from === null || from <= on)
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
    .at(-1);
}
