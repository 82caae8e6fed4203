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
  const found = new Map<string, string[]>();
  for (const { expressionId, eIds, quotes } of wanted) {
    const named = { eId: { in: eIds } };
    const rows = await db.provision.findMany({
      where: {
        expressionId,
        ...(quotes ? { OR: [named, { eId: { contains: '__qstr_' } }] } : named),
      },
      select: { eId: true },
      orderBy: { position: 'asc' },
    });
    found.set(
      expressionId,
      rows.map(({ eId }) => eId),
    );
  }
  return found;
}
