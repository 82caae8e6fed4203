import type { InstrumentFacts, SourceFacts } from '../law/catalogue.ts';
import type { Database } from './client.ts';
import { instrumentRow, sourceRow } from './rows.ts';

/** Instead of a hash of facts: the instrument is the reader's own, and no catalogue removes it. */
export const OWN_INSTRUMENT = 'own';

/** The texts a reader brought, by instrument and language. */
export async function readOwnSources(
  db: Database,
): Promise<{ id: string; instrument: string; language: string }[]> {
  const rows = await db.sourceFile.findMany({
    where: { role: 'own', expressions: { some: {} } },
    select: { id: true, instrumentId: true, language: true },
  });
  return rows.map(({ id, instrumentId, language }) => ({ id, instrument: instrumentId, language }));
}

/** Whether a text of the catalogue, not of the reader, is stored for an instrument in a language. */
export async function hasOfficialText(
  db: Database,
  instrumentId: string,
  language: string,
): Promise<boolean> {
  const count = await db.expression.count({
    where: { instrumentId, language, sourceFile: { role: { not: 'own' } } },
  });
  return count > 0;
}

/** Puts down a reader's source, and its instrument where the catalogue has none of that id, in one transaction. */
export async function saveOwnSource(
  db: Database,
  facts: InstrumentFacts,
  source: SourceFacts,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const known = await tx.instrument.count({ where: { id: facts.id } });
    if (known === 0) await tx.instrument.create({ data: instrumentRow(facts, OWN_INSTRUMENT) });
    const row = sourceRow(source);
    await tx.sourceFile.upsert({ where: { id: source.id }, create: row, update: row });
  });
}

/** Takes a reader's text away again, so that the text of the catalogue can stand in its place. */
export async function removeOwnSource(db: Database, instrumentId: string): Promise<void> {
  const own = { instrumentId, role: 'own' };
  await db.$transaction([
    db.expression.deleteMany({ where: { sourceFile: own } }),
    db.sourceFile.deleteMany({ where: own }),
  ]);
}
