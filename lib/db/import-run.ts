import { randomUUID } from 'node:crypto';
import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';

/** Opens the record of an import, so that each expression tells which run brought it. */
export async function beginImportRun(db: Database): Promise<string> {
  const id = randomUUID();
  await db.importRun.create({ data: { id, startedAt: new Date(), status: 'running', report: {} } });
  return id;
}

/** Closes the record with what was done; a run that never closes was interrupted. */
export async function endImportRun(
  db: Database,
  id: string,
  status: 'done' | 'failed',
  report: object,
): Promise<void> {
  await db.importRun.update({
    where: { id },
    data: { status, finishedAt: new Date(), report: report as Prisma.InputJsonValue },
  });
}
