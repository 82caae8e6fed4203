import type { Database } from './client.ts';

/** What is looked for in one text: provisions by eId, or all that it quotes as an amending act. */
export interface Wanted {
  expressionId: string;
  eIds: string[];
  quotes: boolean;
}

/**
 * Those of the provisions wanted that are there: eIds by the id of the text, in reading order.
 * @example (await findProvisions(db, [{ expressionId: 'uu-44-2008/id@2008-11-26', eIds: ['art_4'], quotes: false }])).get('uu-44-2008/id@2008-11-26') // ['art_4']
 */
export async function findProvisions(
  db: Database,
  wanted: readonly Wanted[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(wanted.map(({ expressionId }) => [expressionId, []]));
  if (wanted.length === 0) return found;
  const rows = await db.provision.findMany({
    where: {
      OR: wanted.flatMap(({ expressionId, eIds, quotes }) => [
        { expressionId, eId: { in: eIds } },
        ...(quotes ? [{ expressionId, eId: { contains: '__qstr_' } }] : []),
      ]),
    },
    select: { expressionId: true, eId: true },
    orderBy: [{ expressionId: 'asc' }, { position: 'asc' }],
  });
  for (const { expressionId, eId } of rows) found.get(expressionId)?.push(eId);
  return found;
}
