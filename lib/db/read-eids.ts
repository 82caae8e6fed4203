import type { Database } from './client.ts';

/**
 * The eIds of the texts held of an instrument, in reading order, those of the newest version first.
 * @param among ids of the texts that count; all where left out
 * @example (await readEIds(db, 'uu-44-2008')).has('art_4__para_1') // true
 */
export async function readEIds(
  db: Database,
  instrumentId: string,
  among?: readonly string[],
): Promise<Set<string>> {
  const expressions = await db.expression.findMany({
    where: { instrumentId, ...(among && { id: { in: [...among] } }) },
    select: { nodes: { select: { eId: true }, orderBy: { position: 'asc' } } },
    orderBy: { validFrom: 'desc' },
  });
  return new Set(expressions.flatMap(({ nodes }) => nodes.map(({ eId }) => eId)));
}
