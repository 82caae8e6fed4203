import type { InstrumentFacts, SourceFacts } from '../law/catalogue.ts';
import type { Connection, Database } from './client.ts';
import { eventRows, instrumentRow, relationRows, sourceRow } from './rows.ts';
import { OWN_INSTRUMENT } from './write-own-text.ts';

/** What saving the catalogue did, in instruments. */
export interface CatalogueChange {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
}

export interface CatalogueDraft {
  instruments: InstrumentFacts[];
  sources: SourceFacts[];
  /** SHA-256 by instrument id, over all that is stored of it. */
  hashes: ReadonlyMap<string, string>;
}

const TRANSACTION = { maxWait: 10_000, timeout: 120_000 };

/**
 * Makes the database's catalogue the one given, in one transaction: entries whose hash is known are left alone.
 * @throws the database's error; nothing is changed then
 * @example await saveCatalogue(db, catalogue) // { added: ['uu-44-2008'], changed: [], removed: [], unchanged: 0 }
 */
export async function saveCatalogue(db: Database, catalogue: CatalogueDraft): Promise<CatalogueChange> {
  const stored = new Map(
    (await db.instrument.findMany({ select: { id: true, factsHash: true } })).map((row) => [
      row.id,
      row.factsHash,
    ]),
  );
  const ids = new Set(catalogue.instruments.map((facts) => facts.id));
  const isNew = (facts: InstrumentFacts): boolean => !stored.has(facts.id);
  const isStale = (facts: InstrumentFacts): boolean =>
    stored.get(facts.id) !== catalogue.hashes.get(facts.id);
  const touched = catalogue.instruments.filter(isStale);
  const change = {
    added: touched.filter(isNew).map((facts) => facts.id),
    changed: touched.filter((facts) => !isNew(facts)).map((facts) => facts.id),
    removed: [...stored].filter(([id, hash]) => !ids.has(id) && hash !== OWN_INSTRUMENT).map(([id]) => id),
    unchanged: catalogue.instruments.length - touched.length,
  };
  if (touched.length + change.removed.length === 0) return change;
  await db.$transaction(async (tx) => {
    await tx.instrument.deleteMany({ where: { id: { in: change.removed } } });
    for (const facts of touched) await saveInstrument(tx, facts, catalogue.hashes.get(facts.id) ?? '');
    for (const facts of touched) await saveParts(tx, facts, catalogue.sources);
  }, TRANSACTION);
  return change;
}

async function saveInstrument(tx: Connection, facts: InstrumentFacts, hash: string): Promise<void> {
  const row = instrumentRow(facts, hash);
  await tx.instrument.upsert({ where: { id: facts.id }, create: row, update: row });
}

// Relations wait for all instruments to be there: each has two ends.
async function saveParts(
  tx: Connection,
  facts: InstrumentFacts,
  allSources: readonly SourceFacts[],
): Promise<void> {
  const sources = allSources.filter((source) => source.instrument === facts.id);
  await tx.timelineEvent.deleteMany({ where: { instrumentId: facts.id } });
  await tx.relation.deleteMany({ where: { fromId: facts.id } });
  await tx.timelineEvent.createMany({ data: eventRows(facts) });
  await tx.relation.createMany({ data: relationRows(facts) });
  // What a reader brought is no part of the catalogue.
  const gone = {
    instrumentId: facts.id,
    role: { not: 'own' },
    id: { notIn: sources.map((source) => source.id) },
  };
  await tx.expression.deleteMany({ where: { sourceFile: gone } });
  await tx.sourceFile.deleteMany({ where: gone });
  for (const source of sources) {
    const row = sourceRow(source);
    await tx.sourceFile.upsert({ where: { id: source.id }, create: row, update: row });
  }
}
