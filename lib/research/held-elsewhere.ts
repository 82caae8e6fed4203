import type { CatalogueRow } from '../db/read-catalogue.ts';

/**
 * Whether the words of an act stand in another text: it enacts an instrument held apart, or amends one that is consolidated past it.
 * @example isHeldElsewhere(rows.get('uu-35-2014'), rows) // true, where uu-23-2002 is consolidated
 */
export function isHeldElsewhere(
  { facts, texts }: CatalogueRow,
  rows: ReadonlyMap<string, CatalogueRow>,
): boolean {
  const day = texts[0]?.validFrom ?? '';
  return facts.relations.some(({ type, to }) => {
    const others = rows.get(to)?.texts ?? [];
    if (type === 'enacts') return others.length > 0;
    return (
      type === 'amends' &&
      others.some(({ basis, validFrom }) => basis === 'consolidated' && (validFrom ?? '') >= day)
    );
  });
}
