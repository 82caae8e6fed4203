import type { Reference } from '../law/references.ts';
import type { Database } from './client.ts';

const ROWS_PER_INSERT = 1000;

/** Puts the references of a text in the place of those before. */
export async function replaceReferences(
  db: Database,
  expressionId: string,
  references: readonly Reference[],
): Promise<void> {
  const rows = references.flatMap(({ eId, span, targets, relation }) =>
    targets.map(({ instrument, eId: toEId }) => ({
      expressionId,
      eId,
      ...span,
      toInstrumentId: instrument,
      toEId,
      relation,
    })),
  );
  await db.$transaction(
    async (tx) => {
      await tx.reference.deleteMany({ where: { expressionId } });
      for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
        await tx.reference.createMany({ data: rows.slice(start, start + ROWS_PER_INSERT) });
    },
    { timeout: 60_000 },
  );
}

/** A reference as a page links it: where in the words of which provision, and to what. */
export interface StoredReference {
  eId: string;
  start: number;
  end: number;
  toInstrument: string;
  toEId: string | null;
}

/**
 * The references in a text, or in one provision of it and all below.
 * @example await readReferences(db, 'uu-44-2008/id@2008-11-26', 'art_29')
 */
export async function readReferences(
  db: Database,
  expressionId: string,
  eId: string | null = null,
): Promise<StoredReference[]> {
  const rows = await db.reference.findMany({
    where: { expressionId, ...(eId !== null && { OR: [{ eId }, { eId: { startsWith: `${eId}__` } }] }) },
    orderBy: { id: 'asc' },
  });
  return rows
    .filter((row) => within(row.eId, eId))
    .map(({ toInstrumentId, ...row }) => ({
      eId: row.eId,
      start: row.start,
      end: row.end,
      toInstrument: toInstrumentId,
      toEId: row.toEId,
    }));
}

/** A provision that refers to another. */
export interface CitingProvision {
  instrument: string;
  eId: string;
}

/**
 * The provisions that refer to an instrument, to a provision of it, or to what is below it; each once, whatever the versions of its text.
 * @example await readCitedBy(db, 'uu-44-2008', 'art_4') // [{ instrument: 'uu-44-2008', eId: 'art_29' }, …]
 */
export async function readCitedBy(
  db: Database,
  instrument: string,
  eId: string | null,
): Promise<CitingProvision[]> {
  const rows = await db.reference.findMany({
    where: {
      toInstrumentId: instrument,
      // What an older version said cites no more.
      expression: { validTo: null },
      ...(eId !== null && { OR: [{ toEId: eId }, { toEId: { startsWith: `${eId}__` } }] }),
    },
    select: { eId: true, toEId: true, expression: { select: { instrumentId: true } } },
    orderBy: { id: 'asc' },
  });
  const seen = new Map<string, CitingProvision>();
  for (const row of rows) {
    if (!within(row.toEId, eId)) continue;
    const citing = { instrument: row.expression.instrumentId, eId: row.eId };
    seen.set(`${citing.instrument} ${citing.eId}`, citing);
  }
  return [...seen.values()];
}

/** The database matches any character for the underscores of an eId: what it gives is looked at again. */
function within(found: string | null, eId: string | null): boolean {
  return eId === null || found === eId || (found?.startsWith(`${eId}__`) ?? false);
}
