import { type Provision, plainText, type SourcePosition } from '../provision.ts';
import { isDeleted } from './amending-act.ts';
import type { Clause, Instruction } from './instruction.ts';
import { type Place, placeEId } from './place.ts';
import { letters, quoteFault, rebased } from './quoted-text.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { spotOfEId, tombstone } from './working-text.ts';

/** What a quoted article does to the one of its number. */
export interface ArticleChange {
  article: Provision;
  /** eIds whose change the instruction announces; all below them with it. */
  announced: string[];
  /** Whether the article is quoted whole, and not only the units that change. */
  whole: boolean;
  effects: number;
}

/** Letters by which a unit that is said to stay may differ before it counts as another text. */
const SLACK = { share: 0.2, letters: 40 };

/**
 * The article as it reads after an instruction: quoted whole, or with the quoted units in their places.
 * @throws Refusal where the quote is not what the instruction announces
 */
export function amendArticle(
  old: Provision,
  quoted: Provision,
  { clauses, position }: Pick<Instruction, 'clauses' | 'position'>,
): ArticleChange {
  const num = quoted.num ?? '';
  const own = clausesOf(clauses, num);
  const next = rebased(quoted, old.eId);
  const inFull = own.some(
    ({ action, places }) => action === 'change' && places.some((place) => isWhole(place)),
  );
  const announced = own.flatMap(({ action, places, named }) =>
    (action === 'change' || action === 'delete' ? places : named).flatMap((place) => placeEId(place) ?? []),
  );
  if (inFull) {
    refuseFault(next, old);
    return { article: next, announced: [old.eId], whole: true, effects: 1 };
  }
  const effects = Math.max(1, announced.length);
  if (isDeleted(old)) throw new Refusal('target-missing', old.eId);
  const kind = [...next.children, ...old.children].some((child) => child.kind === 'paragraph')
    ? 'paragraph'
    : 'point';
  const missing = unitsOf(old, kind).filter(
    ({ eId }) => !unitsOf(next, kind).some((unit) => unit.eId === eId),
  );
  const deleted = deletedEIds(own);
  const lost = missing.filter(({ eId }) => !deleted.has(eId));
  const onlyAnnounced = unitsOf(next, 'any').every((unit) => placesFor(unit, old, own).length > 0);
  if (lost.length > 0 && onlyAnnounced && unitsOf(next, 'any').length > 0)
    return { article: amendUnits(old, next, own, position), announced, whole: false, effects };
  refuseFault(next, old);
  if (lost.length > 0 && !renumberedList(old, next, kind))
    throw new Refusal('quote-incomplete', lost[0]?.eId ?? null);
  refuseUnannounced(old, next, kind, own, announced);
  for (const unit of missing.filter(({ eId }) => deleted.has(eId)))
    keepPlace(next, old, tombstone(unit, position));
  const divided = kind === 'paragraph' && unitsOf(old, kind).length === 0;
  return { article: next, announced: divided ? [old.eId] : announced, whole: true, effects };
}

function clausesOf(clauses: readonly Clause[], num: string): Clause[] {
  return clauses
    .filter(({ action }) => action !== 'explanation')
    .map((clause) => ({
      ...clause,
      places: clause.places.filter(({ article, explanation }) => article === num && !explanation),
      named: clause.named.filter(({ article }) => article === num),
    }))
    .filter(({ places, named }) => places.length + named.length > 0);
}

function isWhole(place: Place): boolean {
  return (place.paragraph ?? place.point ?? place.item) === undefined;
}

/** Some print no full stop at the end; where the words before it ended the article all along, nothing is cut off. */
function refuseFault(quoted: Provision, old?: Provision): void {
  const fault = quoteFault(quoted);
  if (fault?.code === 'quote-unfinished' && old && lastWords(quoted) === lastWords(old)) return;
  if (fault) throw new Refusal(fault.code as RefusalCode, fault.detail);
}

function lastWords(provision: Provision): string {
  return (
    withoutHeading(plainText(provision))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(-4)
      .join(' ') ?? ''
  );
}

/** Some sources run the heading of the next part, or the word at the foot of a page, into the words before it. */
function withoutHeading(text: string): string {
  return text.replace(/(?<=[.;:])\s+(?:(?:BAB|Bagian|Paragraf)\b[^.;:]*|Pasal [^.;:]*)…?\s*$/u, '');
}

function unitsOf(article: Provision, kind: 'paragraph' | 'point' | 'any'): Provision[] {
  return article.children.filter((child) => (kind === 'any' ? child.kind !== 'wrapUp' : child.kind === kind));
}

function deletedEIds(clauses: readonly Clause[]): Set<string> {
  return new Set(
    clauses
      .filter(({ action }) => action === 'delete')
      .flatMap(({ places }) => places.flatMap((place) => placeEId(place) ?? [])),
  );
}

/** Some sources print "1." where the act has "a.": the same list under other numbers is no loss. */
function renumberedList(old: Provision, next: Provision, kind: 'paragraph' | 'point'): boolean {
  const [before, after] = [unitsOf(old, kind), unitsOf(next, kind)];
  const style = (units: Provision[]): boolean => /^\d/.test(units[0]?.num ?? '');
  return kind === 'point' && style(before) !== style(after) && after.length >= before.length;
}

function refuseUnannounced(
  old: Provision,
  next: Provision,
  kind: 'paragraph' | 'point',
  clauses: readonly Clause[],
  announced: readonly string[],
): void {
  const before = new Map(unitsOf(old, kind).map((unit) => [unit.eId, unit]));
  const adds = clauses.some(
    ({ action, named, places }) =>
      (action === 'add' || action === 'insert') && named.length + places.length > 0,
  );
  for (const unit of unitsOf(next, kind)) {
    const told = announced.some((eId) => eId === unit.eId || eId.startsWith(`${unit.eId}__`));
    const twin = before.get(unit.eId);
    if (told || (before.size === 0 && adds) || renumberedList(old, next, kind)) continue;
    if (!twin) throw new Refusal('quote-adds', unit.eId);
    const [a, b] = [twin, unit].map((each) => letters(withoutHeading(plainText(each))).length) as [
      number,
      number,
    ];
    if (Math.abs(a - b) > SLACK.letters && Math.abs(a - b) > SLACK.share * Math.max(a, b))
      throw new Refusal('unannounced-difference', unit.eId);
  }
  for (const { action, named, unit, count } of clauses)
    if (
      (action === 'add' || action === 'insert') &&
      unit !== 'article' &&
      count !== null &&
      named.length > 0 &&
      named.length !== count
    )
      throw new Refusal('count-differs', next.eId);
}

/** A deleted unit keeps its number among those that stay. */
function keepPlace(next: Provision, old: Provision, unit: Provision): void {
  const siblings = old.children.map(({ eId }) => eId);
  const before = siblings.slice(0, siblings.indexOf(unit.eId)).reverse();
  const at =
    before.map((eId) => next.children.findIndex((child) => child.eId === eId)).find((index) => index >= 0) ??
    -1;
  next.children.splice(at + 1, 0, unit);
}

/** The places a quoted unit may stand for: "b." quoted for Pasal 5 ayat (1) huruf b. */
function placesFor(
  unit: Provision,
  article: Provision,
  clauses: readonly Clause[],
): { eId: string; clause: Clause }[] {
  return clauses.flatMap((clause) => {
    if (clause.action === 'delete') return [];
    const places = clause.action === 'change' ? clause.places : clause.named;
    return places.flatMap((place) => {
      const eId = placeEId(place);
      const last = eId?.split('__').at(-1);
      const own = unit.eId.split('__').at(-1);
      return eId && last === own && eId.startsWith(`${article.eId}__`) ? [{ eId, clause }] : [];
    });
  });
}

function amendUnits(
  old: Provision,
  next: Provision,
  clauses: readonly Clause[],
  position: SourcePosition,
): Provision {
  if (next.text !== '' && letters(next.text) !== letters(old.text))
    throw new Refusal('quote-incomplete', next.eId);
  if (next.children.some(({ kind }) => kind === 'wrapUp' || kind === 'subparagraph'))
    throw new Refusal('quote-incomplete', next.eId);
  const article = structuredClone(old);
  const done = new Set<string>();
  for (const unit of next.children) {
    const [place, other] = placesFor(unit, old, clauses);
    if (!place || other) throw new Refusal('ambiguous-place', unit.eId);
    const amended = rebased(unit, place.eId);
    refuseFault(amended);
    const spot = spotOfEId(article.children, place.eId);
    if (place.clause.action === 'change') {
      if (!spot || isDeleted(spot.provision)) throw new Refusal('target-missing', place.eId);
      spot.siblings[spot.index] = amended;
    } else if (spot) {
      if (letters(plainText(spot.provision)) !== letters(plainText(amended)))
        throw new Refusal('already-there', place.eId);
    } else insertUnit(article, amended, place.clause, done);
    done.add(place.eId);
  }
  const wanted = clauses.flatMap(({ action, places, named }) =>
    action === 'change' ? places : action === 'delete' ? [] : named,
  );
  for (const place of wanted) {
    const eId = placeEId(place);
    if (eId && !done.has(eId)) throw new Refusal('quote-missing', eId);
  }
  for (const eId of deletedEIds(clauses)) {
    const spot = spotOfEId(article.children, eId);
    if (!spot) throw new Refusal('target-missing', eId);
    spot.siblings[spot.index] = tombstone(spot.provision, position);
  }
  return article;
}

function insertUnit(article: Provision, unit: Provision, clause: Clause, done: ReadonlySet<string>): void {
  const parentEId = unit.eId.slice(0, unit.eId.lastIndexOf('__'));
  const parent = parentEId === article.eId ? article : spotOfEId(article.children, parentEId)?.provision;
  if (!parent) throw new Refusal('target-missing', parentEId);
  const siblings = parent.children;
  const places = clause.places.flatMap((place) => placeEId(place) ?? []);
  const lastDone = siblings.findLastIndex(
    ({ eId }) => done.has(eId) && clause.named.some((place) => placeEId(place) === eId),
  );
  if (clause.action === 'add') {
    const last = siblings.findLastIndex(({ kind }) => kind === unit.kind);
    siblings.splice(last + 1, 0, unit);
    return;
  }
  const after = lastDone >= 0 ? lastDone : siblings.findIndex(({ eId }) => eId === places[0]);
  const next = siblings[after + 1];
  if (after < 0 || (places[1] !== undefined && next?.eId !== places[1]))
    throw new Refusal('not-adjacent', unit.eId);
  siblings.splice(after + 1, 0, unit);
}
