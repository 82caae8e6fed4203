import type { ActingRelation, CatalogueRow } from '../db/read-catalogue.ts';
import type { EventType, RelationType, Status } from '../law/instrument.ts';
import { instrumentStatus } from '../law/status.ts';
import type { Namer } from './names.ts';
import type { EventView, ExpressionView, ReferenceView, RelationView } from './views.ts';

/** What an act of another instrument is in the life of the one acted upon. */
const EVENT_OF: Partial<Record<RelationType, EventType>> = { amends: 'amended', ratifies: 'ratified' };

/**
 * The life of an instrument in order of date: its own events and what others did to it; days not known stand last.
 * @example timelineView(row, name).map((event) => event.type) // ['enacted', 'promulgated', 'inForce', 'amended', ...]
 */
export function timelineView({ facts, actedOnBy }: CatalogueRow, name: Namer): EventView[] {
  const others = actedOnBy.flatMap((relation): EventView[] => {
    const type = eventOf(relation);
    if (!type) return [];
    const { from, eId, toEId, date, note, verification } = relation;
    return [{ type, date, eId: toEId, by: name(from, eId), note, verification }];
  });
  const told = new Set(others.map(({ type, date }) => `${type} ${date}`));
  const own = facts.events
    .filter(({ type, date }) => !told.has(`${type} ${date}`))
    .map(({ type, date, eId, note, verification }) => ({ type, date, eId, by: null, note, verification }));
  return [...own, ...others].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

function eventOf({ type, toEId }: ActingRelation): EventType | null {
  if (type === 'repeals' || type === 'replaces') return toEId === null ? 'repealed' : 'partlyRepealed';
  return EVENT_OF[type] ?? null;
}

/** All relations of an instrument, its own and those of others to it. */
export function relationViews({ facts, actedOnBy }: CatalogueRow, name: Namer): RelationView[] {
  const own = facts.relations.map(
    ({ type, eId, to, toEId, date, note, verification }): RelationView => ({
      type,
      direction: 'from',
      other: name(to, toEId),
      eId,
      date,
      note,
      verification,
    }),
  );
  const others = actedOnBy.map(
    ({ type, from, eId, toEId, date, note, verification }): RelationView => ({
      type,
      direction: 'to',
      other: name(from, eId),
      eId: toEId,
      date,
      note,
      verification,
    }),
  );
  return [...own, ...others];
}

type Notice = ExpressionView['notices'][number];

/**
 * What a reader must know before trusting the words: of a whole instrument (`eId` null) or of one provision.
 * What is worked into the text (`consolidated`, the acts that are) needs no warning.
 * A relation to a provision warns on it, on all below it, and, as partial, on what it is part of.
 */
export function changeNotices(
  { facts, actedOnBy }: CatalogueRow,
  eId: string | null,
  on: string,
  name: Namer,
  consolidated: ReadonlySet<string> = new Set(),
): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { type, toEId, date, from, eId: acting, successors, uncertain } of actedOnBy) {
    if (date !== null && date > on) continue;
    if (type === 'amends' && consolidated.has(from)) continue;
    const whole = toEId === null || eId === toEId || (eId?.startsWith(`${toEId}__`) ?? false);
    const part = !whole && (eId === null || toEId.startsWith(`${eId}__`));
    const told = whole || part ? noticeKind(type, whole) : null;
    const kind = told && uncertain ? 'repealUncertain' : told;
    if (!kind) continue;
    const by = name(from, acting);
    const key = `${kind} ${by.href} ${date}`;
    const notice = notices.get(key) ?? { kind, by, date, parts: [] };
    if (part) notice.parts.push(partOf(name(facts.id, toEId)));
    if (!part && successors.length > 0) notice.successors = successorLinks(successors, name);
    notices.set(key, notice);
  }
  return [...notices.values()];
}

/** The provisions that references to a repealed one now mean, as links. */
export function successorLinks(
  successors: readonly { instrument: string; eId: string }[],
  name: Namer,
): ReferenceView[] {
  return successors.map(({ instrument, eId }) => {
    const { label, href } = name(instrument, eId);
    return { instrument, eId, label, href };
  });
}

function partOf({ provision, label, href }: ReturnType<Namer>): Notice['parts'][number] {
  return { label: provision ?? label, href };
}

function noticeKind(type: RelationType, whole: boolean): Notice['kind'] | null {
  if (type === 'amends') return 'amended';
  if (type === 'repeals' || type === 'replaces') return whole ? 'repealed' : 'partlyRepealed';
  return null;
}

/** The relation that took a provision, or the whole it is part of, out of force by a day; of several, one that says what references now mean. */
export function repealOf({ actedOnBy }: CatalogueRow, eId: string | null, on: string): ActingRelation | null {
  const repeals = actedOnBy.filter(
    ({ type, toEId, date, uncertain }) =>
      type === 'repeals' &&
      !uncertain &&
      (date === null || date <= on) &&
      (toEId === null || eId === toEId || (eId?.startsWith(`${toEId}__`) ?? false)),
  );
  return repeals.find(({ successors }) => successors.length > 0) ?? repeals[0] ?? null;
}

/**
 * Whether a provision is law on a day: what was repealed or amended elsewhere in its instrument is nothing to it.
 * @example provisionStatus(uu232002, 'art_76D', '2026-11-25') // 'inForce', where the instrument is 'partlyRepealed'
 */
export function provisionStatus(row: CatalogueRow, eId: string, on: string): Status {
  const { facts, actedOnBy } = row;
  const whole = instrumentStatus(facts, actedOnBy, on);
  if (whole !== 'partlyRepealed' && whole !== 'amended') return whole;
  if (repealOf(row, eId, on)) return 'repealed';
  const ended = actedOnBy.some(
    ({ type, toEId, date, uncertain }) =>
      type === 'repeals' && !uncertain && (date ?? '') <= on && toEId?.startsWith(`${eId}__`),
  );
  return ended ? 'partlyRepealed' : 'inForce';
}
