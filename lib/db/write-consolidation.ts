import type { InstructionOutcome } from '../law/amendments/consolidate.ts';
import type { Origins } from '../law/amendments/origins.ts';
import type { LegalDocument, Problem } from '../law/document.ts';
import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { provisionRows } from './rows.ts';
import { countArticles } from './write-expression.ts';

/** A consolidated text from a day on. */
export interface ConsolidatedDraft extends Pick<LegalDocument, 'body' | 'explanation' | 'attachments'> {
  validFrom: string;
  origins: Origins;
  problems: Problem[];
}

export interface ConsolidationDraft {
  /** The printed text amended: its expression, of which the versions take language, source and title. */
  base: string;
  /** In order of date. */
  versions: ConsolidatedDraft[];
  outcomes: InstructionOutcome[];
  hash: string;
}

const ROWS_PER_INSERT = 500;
const TRANSACTION = { maxWait: 10_000, timeout: 120_000 };

/** The subject under which the hash of an instrument's consolidation is kept. */
export function consolidationSubject(instrumentId: string): string {
  return `consolidation/${instrumentId}`;
}

/**
 * Puts the consolidated versions of an instrument and what became of each instruction in the place of those before, in one transaction.
 * @throws the database's error; nothing is changed then
 */
export async function replaceConsolidation(
  db: Database,
  instrumentId: string,
  { base, versions, outcomes, hash }: ConsolidationDraft,
): Promise<void> {
  const printed = await db.expression.findUniqueOrThrow({ where: { id: base } });
  const subject = consolidationSubject(instrumentId);
  await db.$transaction(async (tx) => {
    await tx.expression.deleteMany({ where: { instrumentId, basis: 'consolidated' } });
    await tx.amendment.deleteMany({ where: { instrumentId } });
    await tx.expression.update({ where: { id: base }, data: { validTo: versions[0]?.validFrom ?? null } });
    for (const [index, version] of versions.entries()) {
      const id = `${instrumentId}/${printed.language}@${version.validFrom}`;
      const rows = provisionRows(id, version, version.origins);
      await tx.expression.create({
        data: {
          id,
          instrumentId,
          language: printed.language,
          validFrom: version.validFrom,
          validTo: versions[index + 1]?.validFrom ?? null,
          sourceFileId: printed.sourceFileId,
          contentHash: hash,
          title: printed.title,
          articles: countArticles(version),
          provisions: rows.length,
          characters: printed.characters as Prisma.InputJsonValue,
          problems: version.problems as unknown as Prisma.InputJsonValue,
          corrections: printed.corrections as Prisma.InputJsonValue,
          importRunId: printed.importRunId,
          basis: 'consolidated',
        },
      });
      for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
        await tx.provision.createMany({ data: rows.slice(start, start + ROWS_PER_INSERT) });
    }
    await tx.amendment.createMany({
      data: outcomes.map(({ by, effects: _, ...outcome }, position) => ({
        ...outcome,
        instrumentId,
        byId: by,
        position,
      })),
    });
    await tx.derivation.upsert({ where: { subject }, create: { subject, hash }, update: { hash } });
  }, TRANSACTION);
}

/**
 * Takes away the consolidated versions of an instrument that nothing amends any more, or whose printed text is gone, in one transaction.
 * @returns whether there was anything to take away
 */
export async function removeConsolidation(db: Database, instrumentId: string): Promise<boolean> {
  const subject = consolidationSubject(instrumentId);
  if ((await derivedFrom(db, subject)) === null) return false;
  await db.$transaction([
    db.expression.deleteMany({ where: { instrumentId, basis: 'consolidated' } }),
    db.expression.updateMany({ where: { instrumentId, basis: 'printed' }, data: { validTo: null } }),
    db.amendment.deleteMany({ where: { instrumentId } }),
    db.derivation.deleteMany({ where: { subject } }),
  ]);
  return true;
}

/** The hash of what a subject was computed from last; null where it never was. */
export async function derivedFrom(db: Database, subject: string): Promise<string | null> {
  return (await db.derivation.findUnique({ where: { subject } }))?.hash ?? null;
}
