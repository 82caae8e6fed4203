import { createHash } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { readText, type StoredText } from '../db/read-text.ts';
import { derivedFrom } from '../db/write-consolidation.ts';
import {
  DERIVED_RELATIONS,
  type DerivedRelation,
  replaceDerivedRelations,
} from '../db/write-derived-relations.ts';
import type { Place } from '../law/amendments/place.ts';
import { readSingleRepeals, readSunsets, resolvePlace } from '../law/amendments/recodification.ts';
import { walk } from '../law/provision.ts';
import { existsFrom, validFrom, validOn } from '../law/timeline.ts';
import { fingerprint } from './fingerprint.ts';

/** What was read: the relations, and places named that their instrument, held, does not have. */
export interface RepealReport {
  relations: DerivedRelation[];
  unresolved: string[];
}

const UNTIL = (label: string) => ({
  id: `Berlaku sampai ${label} berlaku`,
  en: `In force until ${label} came into force`,
});
const OTHER_WORDS = {
  id: 'Nomor ini kemudian diberi rumusan lain; belum pasti apakah pencabutan mengenai rumusan yang baru',
  en: 'This number has been given other words since; whether the repeal reaches them is not certain',
};

/**
 * Reads from the texts which single provisions they take out of force and what references to those now mean; null where nothing changed.
 * @returns null where what is stored is up to date
 */
export async function deriveRepeals(db: Database): Promise<RepealReport | null> {
  const [rows, expressions, instruments] = await Promise.all([
    readCatalogueRows(db),
    db.expression.findMany({ select: { id: true, contentHash: true }, orderBy: { id: 'asc' } }),
    db.instrument.findMany({ select: { id: true, factsHash: true }, orderBy: { id: 'asc' } }),
  ]);
  const inputs = JSON.stringify([
    fingerprint(['lib/law', 'lib/cli/derive-repeals.ts']),
    expressions,
    instruments,
  ]);
  const hash = createHash('sha256').update(inputs).digest('hex');
  if ((await derivedFrom(db, DERIVED_RELATIONS)) === hash) return null;
  const report = await readRepeals(db, rows);
  await replaceDerivedRelations(db, report.relations, hash);
  return report;
}

async function readRepeals(db: Database, rows: readonly CatalogueRow[]): Promise<RepealReport> {
  const library = new Library(db, rows);
  const report: RepealReport = { relations: [], unresolved: [] };
  // What an amending act itself ends is certain, and so asked before what a code repeals by numbers that may have been given away.
  for (const read of [addSunsets, addRepeals]) {
    for (const { facts, texts } of rows) {
      const printed = texts.find(({ basis, language }) => basis === 'printed' && language === 'id');
      const stored = printed && facts.level === 'national' ? await library.text(printed.id) : null;
      if (stored) await read(facts.id, stored, library, report);
    }
  }
  return report;
}

async function addSunsets(
  id: string,
  { trees }: StoredText,
  library: Library,
  report: RepealReport,
): Promise<void> {
  for (const { eId, until, targets } of readSunsets(trees.body)) {
    const date = library.begins(until);
    const amended = library.row(id)?.facts.relations.filter(({ type }) => type === 'amends') ?? [];
    for (const { to } of amended) {
      const label = library.row(until)?.facts.shortTitle.id ?? until;
      for (const target of targets) {
        const toEId = await library.resolve(to, target);
        if (!date || !toEId) continue;
        report.relations.push({
          type: 'repeals',
          from: id,
          eId,
          to,
          toEId,
          date,
          note: UNTIL(label),
          verification: 'verified',
          successors: [],
        });
      }
    }
  }
}

async function addRepeals(
  id: string,
  { trees }: StoredText,
  library: Library,
  report: RepealReport,
): Promise<void> {
  const date = library.begins(id);
  const enacted = existsFrom(library.row(id)?.facts ?? { events: [] });
  if (date === null) return;
  for (const { eId, instrument, target, successors } of readSingleRepeals(trees.body)) {
    if (!library.holds(instrument)) continue;
    const toEId = target.through ? null : await library.resolve(instrument, target);
    const ended = report.relations.some(
      (known) => known.to === instrument && known.toEId === toEId && known.date === date,
    );
    if (toEId === null) report.unresolved.push(`${id} ${eId}: ${instrument} ${JSON.stringify(target)}`);
    else {
      const changed = !ended && (await library.changedSince(instrument, toEId, enacted ?? date, date));
      report.relations.push({
        type: 'repeals',
        from: id,
        eId,
        to: instrument,
        toEId,
        date,
        note: changed ? OTHER_WORDS : null,
        verification: changed ? 'unverified' : 'verified',
        successors: await library.successors(id, successors),
      });
    }
  }
}

/** The texts, read once each, and what is asked of them. */
class Library {
  private readonly rows: ReadonlyMap<string, CatalogueRow>;
  private readonly texts = new Map<string, StoredText | null>();

  constructor(
    private readonly db: Database,
    rows: readonly CatalogueRow[],
  ) {
    this.rows = new Map(rows.map((row) => [row.facts.id, row]));
  }

  row(id: string): CatalogueRow | undefined {
    return this.rows.get(id);
  }

  holds(id: string): boolean {
    return (this.row(id)?.texts.length ?? 0) > 0;
  }

  begins(id: string): string | null {
    return validFrom(this.row(id)?.facts ?? { events: [] });
  }

  async text(id: string): Promise<StoredText | null> {
    const known = this.texts.get(id) ?? (await readText(this.db, id));
    this.texts.set(id, known);
    return known;
  }

  /** The eId of a place in any version of an instrument. */
  async resolve(id: string, place: Place): Promise<string | null> {
    const known = new Set<string>();
    for (const version of this.row(id)?.texts ?? [])
      for (const { eId } of walk((await this.text(version.id))?.trees.body ?? [])) known.add(eId);
    return resolvePlace(place, (eId) => known.has(eId));
  }

  /** Places of the act itself; one that recognition lost is left out, its article named where that is there. */
  async successors(id: string, places: readonly Place[]): Promise<DerivedRelation['successors']> {
    const found = await Promise.all(
      places.map(
        async (place) =>
          (await this.resolve(id, place)) ?? (await this.resolve(id, { article: place.article ?? '' })),
      ),
    );
    return found.flatMap((eId) => (eId === null ? [] : [{ instrument: id, eId }]));
  }

  /** Whether a provision got other words after one day and by another. */
  async changedSince(id: string, eId: string, after: string, by: string): Promise<boolean> {
    const version = validOn(this.row(id)?.texts.filter(({ language }) => language === 'id') ?? [], by);
    const origins = version && (await this.text(version.id))?.origins;
    return [...(origins ?? [])].some(
      ([own, { validFrom: since }]) =>
        (own === eId || own.startsWith(`${eId}__`)) && since !== null && since > after,
    );
  }
}
