import { type Provision, type SourcePosition, walk } from '../provision.ts';

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

/** The place of a deleted provision: its number stays, its words are gone; `position` is that of the instruction that deletes it. */
export function tombstone(provision: Provision, position: SourcePosition): Provision {
  return { ...provision, heading: null, text: 'Dihapus.', children: [], position };
}
