import type { Database } from './client.ts';

const QUERY_PARAMETERS = 900;

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
  for (const part of parts(wanted)) {
    const rows = await db.provision.findMany({
      where: {
        OR: part.flatMap(({ expressionId, eIds, quotes }) => [
          { expressionId, eId: { in: eIds } },
          ...(quotes ? [{ expressionId, eId: { contains: '__qstr_' } }] : []),
        ]),
      },
      select: { expressionId: true, eId: true },
      orderBy: [{ expressionId: 'asc' }, { position: 'asc' }],
    });
    for (const { expressionId, eId } of rows) found.get(expressionId)?.push(eId);
  }
  return found;
}

/** A query takes so many parameters at most. */
function parts(wanted: readonly Wanted[]): Wanted[][] {
  const parts: Wanted[][] = [];
  let room = 0;
  for (const one of wanted) {
    room -= one.eIds.length + 3;
    if (room < 0) {
      parts.push([]);
      room = QUERY_PARAMETERS - one.eIds.length - 3;
    }
    parts.at(-1)?.push(one);
  }
  return parts;
}
