import { walk } from '../law/provision.ts';
import type { DiffView, EndedView } from './time-views.ts';
import { repealOf, successorLinks } from './timeline-view.ts';
import { linkOf } from './version-views.ts';
import type { OpenedVersion } from './versions.ts';

/**
 * The provisions of a text that stopped being law after one day and by the other, whichever comes first, in the order of the text.
 * @param eId the provision asked about, with what it is part of and what is part of it; null for all
 * @example endedBetween(before, after, null).map((ended) => ended.eId) // ['art_81__para_1', 'art_82']
 */
export function endedBetween(a: OpenedVersion, b: OpenedVersion, eId: string | null): EndedView[] {
  const [from, until] = inOrder(a, b);
  const { stored, opened } = until;
  const { row, name, on: to } = opened;
  const targets = new Set(
    row.actedOnBy.flatMap(({ type, toEId }) => (type === 'repeals' && toEId ? toEId : [])),
  );
  return [...walk(stored.trees.body)].flatMap((provision) => {
    const repeal =
      targets.has(provision.eId) && isNear(provision.eId, eId) ? repealOf(row, provision.eId, to) : null;
    if (!repeal || repeal.date === null || repeal.date <= from.opened.on) return [];
    // Of what went with the whole instrument, the whole is told.
    if (repealOf(row, null, repeal.date)) return [];
    const { id, provision: label, href, ...named } = name(row.facts.id, provision.eId);
    const by = name(repeal.from, repeal.eId);
    return {
      eId: provision.eId,
      label: label ?? named.label,
      href,
      date: repeal.date,
      by: { ...linkOf(by), id: by.id, eId: by.eId },
      successors: successorLinks(repeal.successors, name),
    };
  });
}

function isNear(one: string, other: string | null): boolean {
  return other === null || one === other || one.startsWith(`${other}__`) || other.startsWith(`${one}__`);
}

function inOrder(a: OpenedVersion, b: OpenedVersion): [OpenedVersion, OpenedVersion] {
  return a.opened.on <= b.opened.on ? [a, b] : [b, a];
}

/** The repeal of the instrument as a whole after one day and by the other. */
export function repealedBetween(a: OpenedVersion, b: OpenedVersion): DiffView['repealed'] {
  const [from, until] = inOrder(a, b);
  const { row, name, on } = until.opened;
  const repeal = repealOf(row, null, on);
  if (!repeal || (repeal.date !== null && repeal.date <= from.opened.on)) return null;
  return { date: repeal.date, by: linkOf(name(repeal.from, repeal.eId)) };
}
