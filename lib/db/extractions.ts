import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';

export type ExtractionSubject = 'sanctions' | 'definitions';

/** What was read out of one text. */
export interface StoredExtraction<Row, Remainder> {
  expressionId: string;
  rows: Row[];
  remainder: Remainder[];
}

/** A text with what says whether it changed. */
export interface TextState {
  id: string;
  instrumentId: string;
  language: string;
  validFrom: string | null;
  contentHash: string;
}

/** All texts stored, in the order of their ids. */
export async function readTextStates(db: Database): Promise<TextState[]> {
  return db.expression.findMany({
    select: { id: true, instrumentId: true, language: true, validFrom: true, contentHash: true },
    orderBy: { id: 'asc' },
  });
}

/** The hash each text was last read with, by its id. */
export async function extractionHashes(
  db: Database,
  subject: ExtractionSubject,
): Promise<Map<string, string>> {
  const rows = await db.extraction.findMany({
    where: { subject },
    select: { expressionId: true, hash: true },
  });
  return new Map(rows.map(({ expressionId, hash }) => [expressionId, hash]));
}

/** Keeps what was read out of a text in the place of what was read before. */
export async function saveExtraction(
  db: Database,
  subject: ExtractionSubject,
  hash: string,
  { expressionId, rows, remainder }: StoredExtraction<object, object>,
): Promise<void> {
  const data = {
    hash,
    rows: rows as unknown as Prisma.InputJsonValue,
    remainder: remainder as unknown as Prisma.InputJsonValue,
  };
  await db.extraction.upsert({
    where: { expressionId_subject: { expressionId, subject } },
    create: { expressionId, subject, ...data },
    update: data,
  });
}

/**
 * What was read out of the texts; all, or those named.
 * @example await readExtractions<Sanction, PenalRemainder>(db, 'sanctions', ['uu-44-2008/id@2008-11-26'])
 */
export async function readExtractions<Row, Remainder>(
  db: Database,
  subject: ExtractionSubject,
  expressionIds?: readonly string[],
): Promise<StoredExtraction<Row, Remainder>[]> {
  const stored = await db.extraction.findMany({
    where: { subject, ...(expressionIds && { expressionId: { in: [...expressionIds] } }) },
    orderBy: { expressionId: 'asc' },
  });
  return stored.map(({ expressionId, rows, remainder }) => ({
    expressionId,
    rows: rows as unknown as Row[],
    remainder: remainder as unknown as Remainder[],
  }));
}
