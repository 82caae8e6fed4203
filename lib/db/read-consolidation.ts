import type { Database } from './client.ts';

/** One instruction of an amending act, and what became of it. */
export interface StoredAmendment {
  by: string;
  byEId: string;
  date: string | null;
  action: string;
  targets: string[];
  words: string;
  applied: boolean;
  reason: string | null;
  detail: string | null;
}

/**
 * The instructions that amend an instrument, in the order they were applied.
 * @example (await readAmendments(db, 'uu-23-2002')).filter(({ applied }) => !applied)
 */
export async function readAmendments(db: Database, instrumentId: string): Promise<StoredAmendment[]> {
  const rows = await db.amendment.findMany({ where: { instrumentId }, orderBy: { position: 'asc' } });
  return rows.map(({ byId, byEId, date, action, targets, words, applied, reason, detail }) => ({
    by: byId,
    byEId,
    date,
    action,
    targets: targets as string[],
    words,
    applied,
    reason,
    detail,
  }));
}
