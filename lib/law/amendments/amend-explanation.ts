import type { Provision } from '../provision.ts';
import { emptyProvision } from '../provision-list.ts';
import type { Instruction } from './instruction.ts';
import type { Place } from './place.ts';
import { compareNumbers } from './place-articles.ts';
import { Refusal } from './refusal.ts';
import { spotOfEId, type WorkingText } from './working-text.ts';

/**
 * The Penjelasan of what an instruction changed, and that which alone it changes ("Penjelasan Pasal 4 diubah").
 * @param touched articles whose words changed
 * @param changedAyat of those, the ayat that alone changed
 * @returns eIds of what the instruction explains without changing the words, and of what it explains with them
 * @throws Refusal where what it changes is not held or not there
 */
export function explainChanges(
  text: WorkingText,
  { clauses, explanations }: Pick<Instruction, 'clauses' | 'explanations'>,
  touched: ReadonlySet<string>,
  changedAyat: ReadonlyMap<string, ReadonlySet<string>>,
): { targets: string[]; announced: string[] } {
  const places = clauses.flatMap(({ action, places: all }) => (action === 'explanation' ? all : []));
  const only = new Set(places.flatMap(({ article }) => article ?? []));
  if (clauses.some(({ action }) => action === 'explanation') && only.size === 0 && touched.size === 0)
    throw new Refusal('not-understood');
  const targets: string[] = [];
  for (const num of only) {
    if (touched.has(num)) continue;
    const given = explanations.get(num);
    if (!given) throw new Refusal('explanation-not-held', `exp__art_${num}`);
    if (!spotOfEId(text.body, `art_${num}`)) throw new Refusal('target-missing', `art_${num}`);
    explainArticle(text, num, given, ayatAlone(places.filter(({ article }) => article === num)));
    targets.push(`exp__art_${num}`);
  }
  for (const num of touched)
    explainArticle(text, num, explanations.get(num) ?? null, changedAyat.get(num) ?? null);
  return { targets, announced: [...touched].map((num) => `exp__art_${num}`) };
}

/** "Penjelasan Pasal 37 ayat (1) diubah": what is said of the other ayat stays. */
function ayatAlone(places: readonly Place[]): Set<string> | null {
  const ayat = places.flatMap(({ paragraph }) => paragraph ?? []);
  return ayat.length > 0 && ayat.length === places.length ? new Set(ayat) : null;
}

/**
 * Puts the Penjelasan an amending act gives of an article in the place of the one before; where it gives none, the one before goes:
 * it explained other words.
 * @param given as in the amending act
 * @param changed the ayat that alone are changed, deleted or explained: what is said of the others stays; null where the whole article is
 */
export function explainArticle(
  text: WorkingText,
  num: string,
  given: Provision | null,
  changed: ReadonlySet<string> | null = null,
): void {
  const eId = `exp__art_${num}`;
  const spot = spotOfEId(text.explanation, eId);
  const own = given && underEId(given, eId);
  const explained = (spot && changed && mergedExplanation(spot.provision, own, changed)) ?? own;
  if (!spot) {
    if (explained) insertInOrder(rootOf(text, explained), explained);
  } else if (explained) spot.siblings[spot.index] = explained;
  else spot.siblings.splice(spot.index, 1);
}

/** Null where the explanations are not said ayat by ayat, or nothing is left of them. */
function mergedExplanation(
  old: Provision,
  given: Provision | null,
  changed: ReadonlySet<string>,
): Provision | null {
  const byAyat = ({ text, children }: Provision): boolean =>
    text === '' && children.every(({ kind }) => kind === 'paragraph');
  if (!byAyat(old) || (given && !byAyat(given))) return null;
  const gone = new Set([...changed, ...(given?.children ?? []).map((child) => child.num ?? '')]);
  const kept = old.children.filter((child) => !gone.has(child.num ?? ''));
  const children = [...kept, ...(given?.children ?? [])].sort((a, b) => compareNumbers(a.num, b.num));
  return children.length > 0 ? { ...(given ?? old), children } : null;
}

function underEId(provision: Provision, eId: string): Provision {
  return {
    ...provision,
    eId,
    children: provision.children.map((child) => underEId(child, eId + child.eId.slice(provision.eId.length))),
  };
}

function rootOf(text: WorkingText, given: Provision): Provision {
  const [root] = text.explanation;
  if (root) return root;
  const made = emptyProvision('explanation', null, null, { ...given.position, text: '' });
  text.explanation.push(made);
  return made;
}

function insertInOrder(root: Provision, explained: Provision): void {
  const isBefore = ({ kind, num }: Provision): boolean =>
    kind !== 'conclusion' && (kind !== 'article' || compareNumbers(num, explained.num) < 0);
  const at = root.children.findLastIndex(isBefore);
  root.children.splice(at + 1, 0, explained);
}
