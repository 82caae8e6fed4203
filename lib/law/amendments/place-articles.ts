import { type Provision, plainText, walk } from '../provision.ts';
import { isDeleted } from './amending-act.ts';
import type { Clause } from './instruction.ts';
import type { Place } from './place.ts';
import { isGroup, letters, quoteFault, rebased } from './quoted-text.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { articlesOf, type Spot, spotOf, spotOfEId, type WorkingText } from './working-text.ts';

/**
 * Puts an article that is not there yet in the place its instruction names.
 * @throws Refusal where that place is not there, or not where the numbers say
 */
export function insertArticle(text: WorkingText, quoted: Provision, clause: Clause): string {
  const article = rebased(quoted, `art_${quoted.num}`);
  const fault = quoteFault(article);
  if (fault) throw new Refusal(fault.code as RefusalCode, fault.detail);
  const [first, second] = clause.places;
  if (first?.article === undefined && first?.chapter !== undefined) {
    const group = groupAt(text, first);
    const last = articlesOf([group.provision]).at(-1);
    if (!last || compareNumbers(last.num, quoted.num) >= 0) throw new Refusal('not-adjacent', article.eId);
    insertAfter(text, last, article);
    return article.eId;
  }
  const all = articlesOf(text.body);
  const from = all.findIndex(({ eId }) => eId === `art_${first?.article}`);
  const to = second ? all.findIndex(({ eId }) => eId === `art_${second.article}`) : from + 1;
  if (from < 0 || (second && to < 0))
    throw new Refusal('target-missing', `art_${(from < 0 ? first : second)?.article}`);
  const between = all.slice(from, Math.max(from, to));
  const inOrder = between.every(({ num }) => compareNumbers(num, quoted.num) < 0);
  const before = second
    ? compareNumbers(quoted.num, second.article ?? '') < 0
    : baseOf(quoted.num) === baseOf(first?.article ?? '');
  const last = between.at(-1);
  if (to <= from || !inOrder || !before || !last) throw new Refusal('not-adjacent', article.eId);
  const empty = emptyGroupsBetween(text.body, last, all[to]);
  if (empty.length > 1) throw new Refusal('ambiguous-place', article.eId);
  if (empty[0]) empty[0].children.push(article);
  else insertAfter(text, last, article);
  return article.eId;
}

function insertAfter(text: WorkingText, last: Provision, article: Provision): void {
  const spot = spotOfEId(text.body, last.eId);
  spot?.siblings.splice(spot.index + 1, 0, article);
}

/** A chapter put in by the instruction before waits for its articles. */
function emptyGroupsBetween(body: Provision[], from: Provision, to: Provision | undefined): Provision[] {
  const found: Provision[] = [];
  let inside = false;
  for (const provision of walk(body)) {
    if (provision.eId === to?.eId) break;
    if (inside && isGroup(provision) && articlesOf([provision]).length === 0) found.push(provision);
    if (provision.eId === from.eId) inside = true;
  }
  return found;
}

/**
 * The order of article numbers with letters: 76 < 76A < 76B < 77.
 * @example compareNumbers('76A', '77') < 0 // true
 */
export function compareNumbers(a: string | null, b: string | null): number {
  const [, digitsA = '0', lettersA = ''] = /^(\d+)(.*)$/.exec(a ?? '') ?? [];
  const [, digitsB = '0', lettersB = ''] = /^(\d+)(.*)$/.exec(b ?? '') ?? [];
  return (
    Number(digitsA) - Number(digitsB) || lettersA.length - lettersB.length || lettersA.localeCompare(lettersB)
  );
}

function baseOf(num: string | null): string {
  return /^\d+/.exec(num ?? '')?.[0] ?? '';
}

/** The segment of an eId a place's innermost group has. */
function segmentOf({ chapter, part, subpart }: Place): string {
  if (subpart !== undefined) return `subpart_${subpart}`;
  if (part !== undefined) return `part_${part}`;
  return `chp_${chapter}`;
}

/**
 * Where a group stands that a place names.
 * @throws Refusal `target-missing`, or `ambiguous-place` where several chapters have a part of that number and none is named
 */
export function groupAt(text: WorkingText, place: Place): Spot {
  const wanted = segmentOf(place);
  const within = (provision: Provision): boolean => provision.eId.split('__').at(-1) === wanted;
  const root =
    place.chapter !== undefined && wanted !== `chp_${place.chapter}`
      ? spotOf(text.body, ({ eId }) => eId.split('__').at(-1) === `chp_${place.chapter}`)?.provision.children
      : text.body;
  const all = [...walk(root ?? [])].filter(within);
  if (all.length > 1) throw new Refusal('ambiguous-place', wanted);
  const spot = root && spotOf(root, within);
  if (!spot) throw new Refusal('target-missing', wanted);
  return spot;
}

/**
 * Puts a chapter, part or subpart with what stands in it after the one its instruction names.
 * @throws Refusal where its neighbours are not neighbours, or its articles are there already
 */
export function insertGroup(text: WorkingText, quoted: Provision, clause: Clause): string[] {
  const [first, second] = clause.places;
  if (!first) throw new Refusal('target-missing', quoted.eId);
  const spot = groupAt(text, first);
  const segment = quoted.eId.split('__').at(-1) ?? '';
  const parent = spot.provision.eId.split('__').slice(0, -1);
  const group = rebased(quoted, [...parent, segment].join('__'));
  refuseFaultyGroup(group);
  const existing = spotOfEId(text.body, group.eId);
  if (existing) {
    if (letters(existing.provision.heading ?? '') === letters(group.heading ?? '')) return [];
    throw new Refusal('already-there', group.eId);
  }
  const taken = articlesOf([group]).find(({ eId }) => spotOfEId(text.body, eId));
  if (taken) throw new Refusal('already-there', taken.eId);
  const next = spot.siblings.slice(spot.index + 1).find(isGroup);
  if (second && next?.eId.split('__').at(-1) !== segmentOf(second))
    throw new Refusal('not-adjacent', group.eId);
  spot.siblings.splice(spot.index + 1, 0, group);
  return [group.eId, ...articlesOf([group]).map(({ eId }) => eId)];
}

/**
 * Puts a group quoted whole in the place of the one it names.
 * @returns the eIds of the group and its articles
 * @throws Refusal `quote-incomplete` where an article of the group is not in the quote
 */
export function replaceGroup(text: WorkingText, quoted: Provision, place: Place): string[] {
  const spot = groupAt(text, place);
  const group = rebased(quoted, spot.provision.eId);
  refuseFaultyGroup(group);
  const after = articlesOf([group]).map(({ eId }) => eId);
  const lost = articlesOf([spot.provision]).find(
    (article) => !after.includes(article.eId) && !isDeleted(article),
  );
  if (lost || after.length === 0) throw new Refusal('quote-incomplete', lost?.eId ?? group.eId);
  spot.siblings[spot.index] = group;
  return [group.eId, ...after];
}

/** @throws Refusal where an article in the group is not whole */
function refuseFaultyGroup(group: Provision): void {
  if (!group.heading) throw new Refusal('quote-empty', group.eId);
  for (const article of articlesOf([group])) {
    const fault = quoteFault(article);
    if (fault) throw new Refusal(fault.code as RefusalCode, fault.detail);
  }
}

/** Whether two provisions have the same words and marks of structure. */
export function sameWords(a: Provision, b: Provision): boolean {
  return letters(plainText(a)) === letters(plainText(b));
}

/** The place a quoted group has by its own number. */
export function placeOfGroup({ kind, eId, num }: Provision): Place {
  const own = eId.split('__').at(-1)?.split('_')[1] ?? num ?? '';
  if (kind === 'chapter') return { chapter: own };
  if (kind === 'part') return { part: own };
  return { subpart: own };
}

/** What a place names, its innermost group or its article, as one word to compare. */
export function placeKey({ chapter, part, subpart, article }: Place): string {
  if (article !== undefined) return `article ${article}`;
  return subpart !== undefined
    ? `subpart ${subpart}`
    : part !== undefined
      ? `part ${part}`
      : `chapter ${chapter}`;
}

/**
 * "Pasal 10 sampai dengan Pasal 15": the articles the text has from one to the other.
 * @throws Refusal `ambiguous-place` where the text does not have both ends in that order
 */
export function articlesThrough(text: WorkingText, places: readonly Place[]): Place[] {
  return places.flatMap((place, index) => {
    if (!place.through) return [place];
    const all = articlesOf(text.body);
    const from = all.findIndex(({ num }) => num === places[index - 1]?.article);
    const to = all.findIndex(({ num }) => num === place.article);
    if (from < 0 || to < from) throw new Refusal('ambiguous-place');
    return all.slice(from + 1, to + 1).map(({ num }) => ({ article: num ?? '' }));
  });
}
