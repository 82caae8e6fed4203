import { isDeleted } from '../amendments/amending-act.ts';
import { type Provision, walk } from '../provision.ts';
import { diffWords, type WordRun } from './word-diff.ts';

export type UnitChange = 'same' | 'changed' | 'inserted' | 'deleted';

/** One unit of a provision in two wordings: its own words, not those below it. */
export interface UnitDiff {
  eId: string;
  /** The marker as printed in the later wording, else in the earlier. */
  marker: string | null;
  change: UnitChange;
  words: WordRun[];
}

/** A provision in two wordings, unit by unit. */
export interface ProvisionDiff {
  eId: string;
  /** `deleted` where it is no longer there, or only its number is. */
  change: UnitChange;
  units: UnitDiff[];
}

/** Whether a unit that both wordings have counts as the same whatever its letters: its words were not amended between them. */
type Unamended = (eId: string) => boolean;

/**
 * Two wordings of a provision side by side, aligned by what their units are called, then by words.
 * @param shift the eId of the later provision where it has another: its units are aligned by what follows
 * @example diffProvisions(art81Of2002, art81Of2014, () => false).units[1]?.change // 'changed'
 */
export function diffProvisions(
  before: Provision | null,
  after: Provision | null,
  unamended: Unamended,
): ProvisionDiff {
  const root = after?.eId ?? before?.eId ?? '';
  const [a, b] = [before ? unitsOf(before) : [], after ? unitsOf(after) : []];
  const units = aligned(a, b).flatMap(([old, next]): UnitDiff[] => {
    const unit = diffUnit(root, old, next, unamended);
    return unit ? [unit] : [];
  });
  return { eId: root, change: changeOf(before, after, units), units };
}

interface Unit {
  /** What follows the eId of the provision compared. */
  path: string;
  marker: string | null;
  words: string;
}

function unitsOf(root: Provision): Unit[] {
  return [...walk([root])].map(({ eId, marker, heading, text }) => ({
    path: eId.slice(root.eId.length),
    marker,
    words: [heading, text].filter(Boolean).join(' '),
  }));
}

/** Pairs by path, in the order of the later text, what is gone standing where it stood. */
function aligned(a: readonly Unit[], b: readonly Unit[]): [Unit | null, Unit | null][] {
  const earlier = twins(a, b);
  const taken = new Set(earlier.values());
  const pairs: [Unit | null, Unit | null][] = [];
  let next = 0;
  const takeGone = (until: number): void => {
    for (; next < until; next += 1) {
      const unit = a[next];
      if (unit && !taken.has(next)) pairs.push([unit, null]);
    }
  };
  for (const unit of b) {
    const index = earlier.get(unit);
    if (index !== undefined) takeGone(index);
    pairs.push([index === undefined ? null : (a[index] ?? null), unit]);
  }
  takeGone(a.length);
  return pairs;
}

/** Where in the earlier text each unit of the later stands: by its path, else by its place in a list that one source numbers and the other letters. */
function twins(a: readonly Unit[], b: readonly Unit[]): Map<Unit, number> {
  const byPath = new Map(a.map(({ path }, index) => [path, index]));
  const known = new Set(b.map(({ path }) => path));
  const byPlace = new Map<string, number | null>();
  for (const [index, { path }] of a.entries())
    if (!known.has(path)) byPlace.set(placeIn(path), byPlace.has(placeIn(path)) ? null : index);
  const found = new Map<Unit, number>();
  for (const unit of b) {
    const same = byPath.get(unit.path);
    const index = same ?? byPlace.get(placeIn(unit.path));
    if (index === undefined || index === null) continue;
    if (same === undefined) byPlace.delete(placeIn(unit.path));
    found.set(unit, index);
  }
  return found;
}

/** `point_c` and `point_3` are the third of a list. */
function placeIn(path: string): string {
  return path.replace(/(?<=__point_)[a-z](?=__|$)/g, (letter) => String(letter.charCodeAt(0) - 96));
}

function diffUnit(root: string, old: Unit | null, next: Unit | null, unamended: Unamended): UnitDiff | null {
  const unit = next ?? old;
  if (!unit || (unit.words === '' && unit.marker === null)) return null;
  const common = { eId: root + unit.path, marker: unit.marker };
  if (!old) return { ...common, change: 'inserted', words: runs('inserted', unit.words) };
  if (!next) return { ...common, change: 'deleted', words: runs('deleted', unit.words) };
  if (unamended(common.eId)) return { ...common, change: 'same', words: runs('same', next.words) };
  const words = diffWords(old.words, next.words);
  return { ...common, change: words.every(({ op }) => op === 'same') ? 'same' : 'changed', words };
}

function runs(op: WordRun['op'], text: string): WordRun[] {
  return text === '' ? [] : [{ op, text }];
}

function changeOf(before: Provision | null, after: Provision | null, units: readonly UnitDiff[]): UnitChange {
  if (!before) return after ? 'inserted' : 'same';
  if (!after || (isDeleted(after) && !isDeleted(before))) return 'deleted';
  return units.every(({ change }) => change === 'same') ? 'same' : 'changed';
}

/**
 * The articles and preambles of two versions of one text, in the order of the later; those that are the same are left out.
 * @param unamended asked of every unit that both have
 * @example diffTexts(before, after, () => false).map(({ eId, change }) => `${eId} ${change}`) // ['art_76A inserted', 'art_81 changed', ...]
 */
export function diffTexts(
  before: readonly Provision[],
  after: readonly Provision[],
  unamended: Unamended,
): ProvisionDiff[] {
  const [a, b] = [compared(before), compared(after)];
  const earlier = new Map(a.map((provision) => [provision.eId, provision]));
  const later = new Set(b.map(({ eId }) => eId));
  const diffs = b.map((provision) =>
    diffProvisions(earlier.get(provision.eId) ?? null, provision, unamended),
  );
  const gone = a
    .filter(({ eId }) => !later.has(eId))
    .map((provision) => diffProvisions(provision, null, unamended));
  return [...diffs, ...gone].filter(({ change }) => change !== 'same');
}

const GROUPS = new Set<Provision['kind']>(['book', 'chapter', 'part', 'subpart', 'section']);

/** Articles whole; the headings of groups on their own; what stands outside articles as it is. */
function compared(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((provision) =>
    GROUPS.has(provision.kind)
      ? [{ ...provision, children: [] }, ...compared(provision.children)]
      : [provision],
  );
}
