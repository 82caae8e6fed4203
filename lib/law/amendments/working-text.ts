import { type Provision, plainText, type SourcePosition, walk } from '../provision.ts';
import { Refusal } from './refusal.ts';

/** A text being amended: copies that may be changed in place. */
export interface WorkingText {
  body: Provision[];
  explanation: Provision[];
}

/** Where a provision stands: its siblings and its place among them. */
export interface Spot {
  siblings: Provision[];
  index: number;
  provision: Provision;
  /** All above it, outermost first. */
  above: Provision[];
}

/** The spot of the first provision that passes a test; null where none does. */
export function spotOf(
  provisions: Provision[],
  test: (provision: Provision) => boolean,
  above: Provision[] = [],
): Spot | null {
  for (const [index, provision] of provisions.entries()) {
    if (test(provision)) return { siblings: provisions, index, provision, above };
    const below = spotOf(provision.children, test, [...above, provision]);
    if (below) return below;
  }
  return null;
}

export function spotOfEId(provisions: Provision[], eId: string): Spot | null {
  return spotOf(provisions, (provision) => provision.eId === eId);
}

/** The articles of a text in order, with the group each stands in. */
export function articlesOf(provisions: readonly Provision[]): Provision[] {
  return [...walk(provisions)].filter(({ kind }) => kind === 'article');
}

/**
 * The spot of what an instruction changes.
 * @throws Refusal `target-missing`; `ambiguous-place` where it holds the words of another article
 */
export function certainSpot({ body }: WorkingText, eId: string): Spot {
  const spot = spotOfEId(body, eId);
  if (!spot) throw new Refusal('target-missing', eId);
  if (swallowedBy(spot.provision, body)) throw new Refusal('ambiguous-place', eId);
  return spot;
}

/**
 * The next article, where it is not there and its heading stands among the words of the one before: the print lost the break, and to replace the one
 * would take the other's words away; null where all is well.
 * @example swallowedBy(article, body) // 'art_16', of art_15 whose words go on "… Pasal 16 (1) Ketua …"
 */
function swallowedBy(article: Provision, body: Provision[]): string | null {
  const next = Number(/^\d+$/.exec(article.num ?? '')?.[0] ?? Number.NaN) + 1;
  if (Number.isNaN(next) || spotOfEId(body, `art_${next}`)) return null;
  return new RegExp(`\\bPasal\\s+${next}(?![\\dA-Z])`).test(plainText(article)) ? `art_${next}` : null;
}

/** The place of a deleted provision: its number stays, its words are gone; `position` is that of the instruction that deletes it. */
export function tombstone(provision: Provision, position: SourcePosition): Provision {
  return { ...provision, heading: null, text: 'Dihapus.', children: [], position };
}
