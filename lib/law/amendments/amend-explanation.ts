import type { Provision } from '../provision.ts';
import { emptyProvision } from '../provision-list.ts';
import { compareNumbers } from './place-articles.ts';
import { spotOfEId, type WorkingText } from './working-text.ts';

/**
 * Puts the Penjelasan an amending act gives of an article in the place of the one before; where it gives none, the one before goes:
 * it explained other words.
 * @param given as in the amending act
 */
export function explainArticle(text: WorkingText, num: string, given: Provision | null): void {
  const eId = `exp__art_${num}`;
  const spot = spotOfEId(text.explanation, eId);
  if (!given) {
    spot?.siblings.splice(spot.index, 1);
    return;
  }
  const explained = underEId(given, eId);
  if (spot) spot.siblings[spot.index] = explained;
  else insertInOrder(rootOf(text, given), explained);
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
