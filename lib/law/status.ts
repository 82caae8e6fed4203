import type { InstrumentFacts } from './catalogue.ts';
import type { EventType, RelationType, Status } from './instrument.ts';
import { isNational } from './instrument.ts';

/** What another instrument did to this one; `toEId` null where to the whole of it. */
export interface Acting {
  type: RelationType;
  toEId: string | null;
  date: string | null;
}

const BINDING_ACTS: readonly EventType[] = ['ratified', 'acceded'];
const COMMENCEMENTS: readonly EventType[] = ['inForce', 'entryIntoForce'];
const ORIGINS: readonly EventType[] = ['promulgated', 'enacted', 'adopted', 'published'];

/**
 * Whether an instrument is in force on a day, computed from its events and from what other instruments did to it (UU 12/2011 Pasal 87; VCLT art. 14 and 24).
 * A change whose day is not known counts as done.
 * @example instrumentStatus(facts, [{ type: 'repeals', toEId: null, date: '2023-08-08' }], '2026-11-24') // 'repealed'
 */
export function instrumentStatus(
  facts: Pick<InstrumentFacts, 'type' | 'level' | 'binding' | 'events'>,
  actedOnBy: readonly Acting[],
  on: string,
): Status {
  const done = actedOnBy.filter(({ date }) => date === null || reached(date, on));
  const has = (types: readonly EventType[], whole = true): boolean =>
    facts.events.some(
      ({ type, date, eId }) =>
        types.includes(type) && (!whole || eId === null) && (date === null || reached(date, on)),
    );
  const ends = done.filter(({ type }) => type === 'repeals' || type === 'replaces');
  if (ends.some(({ toEId }) => toEId === null) || has(['repealed'])) return 'repealed';
  if (!isNational(facts.type)) return internationalStatus(facts, has);
  if (beginsAfter(facts, on)) return 'notYetInForce';
  if (ends.length > 0 || has(['partlyRepealed'], false)) return 'partlyRepealed';
  if (done.some(({ type }) => type === 'amends') || has(['amended'], false)) return 'amended';
  return has([...COMMENCEMENTS, ...ORIGINS]) ? 'inForce' : 'unknown';
}

const OUT_OF_FORCE: readonly Status[] = ['repealed', 'notYetInForce', 'notRatified', 'notBinding'];

/**
 * Whether nothing of an instrument of that status binds in Indonesia on the day it was computed for.
 * @example isOutOfForce('partlyRepealed') // false
 */
export function isOutOfForce(status: Status): boolean {
  return OUT_OF_FORCE.includes(status);
}

function internationalStatus(
  facts: Pick<InstrumentFacts, 'type' | 'binding' | 'events'>,
  has: (types: readonly EventType[]) => boolean,
): Status {
  if (facts.type !== 'treaty') return 'notBinding';
  if (!facts.binding) return 'notRatified';
  return has(BINDING_ACTS) ? 'inForce' : 'notRatified';
}

/** Where the day of commencement is known it decides, else the day of promulgation. */
function beginsAfter({ events }: Pick<InstrumentFacts, 'events'>, on: string): boolean {
  for (const types of [COMMENCEMENTS, ORIGINS]) {
    const days = events.filter(
      ({ type, eId, date }) => types.includes(type) && eId === null && date !== null,
    );
    if (days.length > 0) return days.every(({ date }) => !reached(date ?? '', on));
  }
  return false;
}

/** A date known to the year or month is reached with its first day. */
function reached(date: string, on: string): boolean {
  return date <= on.slice(0, date.length);
}
