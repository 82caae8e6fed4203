import type { TextComparison } from '../law/compare-texts.ts';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';

/** Whether this alternate was compared with this very main text by this very parser. */
export async function hasComparison(db: Database, sourceId: string, hash: string): Promise<boolean> {
  return (await db.sourceFile.count({ where: { id: sourceId, comparisonHash: hash } })) > 0;
}

/** Keeps what a second copy says of the main text; null for a copy in no form that is read as a text. */
export async function saveComparison(
  db: Database,
  sourceId: string,
  hash: string,
  comparison: TextComparison | null,
): Promise<void> {
  await db.sourceFile.update({
    where: { id: sourceId },
    data: {
      comparison: comparison === null ? Prisma.DbNull : (comparison as unknown as Prisma.InputJsonValue),
      comparisonHash: hash,
    },
  });
}
