import type { Database } from './client.ts';

/** A provision by its eId, or quoted by an amending act, by the eId it has in the act amended. */
export type Wanted = { instrument: string; eId: string } | { instrument: string; quoted: string };

const ALTERNATIVES_PER_QUERY = 100;

/**
 * Those of the provisions wanted that some text has: eIds by the id of the text.
 * @example (await findProvisions(db, [{ instrument: 'uu-44-2008', eId: 'art_4' }])).get('uu-44-2008/id@2008-11-26') // ['art_4']
 */
export async function findProvisions(
  db: Database,
  wanted: readonly Wanted[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (let start = 0; start < wanted.length; start += ALTERNATIVES_PER_QUERY) {
    const rows = await db.provision.findMany({
      where: {
        OR: wanted.slice(start, start + ALTERNATIVES_PER_QUERY).map((one) => ({
          expression: { instrumentId: one.instrument },
          eId: 'eId' in one ? one.eId : { contains: '__qstr_', endsWith: `__${one.quoted}` },
        })),
      },
      select: { expressionId: true, eId: true },
    });
    for (const { expressionId, eId } of rows)
      found.set(expressionId, [...(found.get(expressionId) ?? []), eId]);
  }
  return found;
}
