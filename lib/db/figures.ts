import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';

/** What `npm run verify` measured of a subject, and when. */
export interface MeasuredFigures<Figures> {
  measuredAt: Date;
  figures: Figures;
}

/**
 * Keeps the figures of a subject in the place of those before.
 * @example await saveFigures(db, 'amendments', { acts: 214, applied: 0.91 })
 */
export async function saveFigures(db: Database, subject: string, figures: object): Promise<void> {
  const row = { measuredAt: new Date(), figures: figures as Prisma.InputJsonValue };
  await db.figures.upsert({ where: { subject }, create: { subject, ...row }, update: row });
}

/** The figures measured last of a subject; null where it was never measured here. */
export async function readFigures<Figures>(
  db: Database,
  subject: string,
): Promise<MeasuredFigures<Figures> | null> {
  const row = await db.figures.findUnique({ where: { subject } });
  return row && { measuredAt: row.measuredAt, figures: row.figures as Figures };
}
