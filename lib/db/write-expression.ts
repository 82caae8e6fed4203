import type { Origins } from '../law/amendments/origins.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import type { Completion } from '../law/complete-text.ts';
import type { LegalDocument } from '../law/document.ts';
import { walk } from '../law/provision.ts';
import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { provisionRows } from './rows.ts';

export interface ExpressionDraft {
  source: SourceFacts;
  document: LegalDocument;
  /** Day from which this version is law, `YYYY-MM-DD`; null where the catalogue does not know it. */
  validFrom: string | null;
  /** Hash of source, parser and selection. */
  contentHash: string;
  /** How the source came to be text: `markdown`, `pdf-text-layer`, ... */
  method: string;
  retrievedAt: Date;
}

const ROWS_PER_INSERT = 500;
const TRANSACTION = { maxWait: 10_000, timeout: 120_000 };

/** The text a source prints; consolidated versions name the same source. */
function printedFrom(sourceFileId: string): Prisma.ExpressionWhereInput {
  return { sourceFileId, basis: 'printed' };
}

/**
 * Whether this very text, read by this very parser, is stored already.
 * @example await hasExpression(db, 'uu-44-2008/main', contentHash) // true
 */
export async function hasExpression(db: Database, sourceId: string, contentHash: string): Promise<boolean> {
  return (await db.expression.count({ where: { ...printedFrom(sourceId), contentHash } })) > 0;
}

/**
 * Puts the printed version of an instrument in the place of the one read from the same source, in one transaction.
 * Versions consolidated from the one before stay what readers see until they are computed anew.
 * @returns the number of provisions stored
 * @throws the database's error; the version stored before stays then
 */
export async function replaceExpression(
  db: Database,
  draft: ExpressionDraft,
  importRunId: string,
): Promise<number> {
  const { source, document, validFrom } = draft;
  const id = `${source.instrument}/${source.language}@${validFrom ?? 'undated'}`;
  const rows = provisionRows(id, document);
  const expression: Prisma.ExpressionCreateManyInput = {
    id,
    instrumentId: source.instrument,
    language: source.language,
    validFrom,
    sourceFileId: source.id,
    contentHash: draft.contentHash,
    title: document.title,
    articles: countArticles(document),
    provisions: rows.length,
    characters: { ...document.characters },
    problems: document.problems as unknown as Prisma.InputJsonValue,
    corrections: document.corrections as unknown as Prisma.InputJsonValue,
    importRunId,
  };
  await db.$transaction(async (tx) => {
    await tx.expression.deleteMany({ where: { OR: [{ id }, printedFrom(source.id)] } });
    const [amended] = await tx.expression.findMany({
      where: { instrumentId: source.instrument, language: source.language, basis: 'consolidated' },
      orderBy: { validFrom: 'asc' },
      select: { validFrom: true },
    });
    await tx.expression.createMany({ data: [{ ...expression, validTo: amended?.validFrom ?? null }] });
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      await tx.provision.createMany({ data: rows.slice(start, start + ROWS_PER_INSERT) });
    }
    await tx.sourceFile.update({
      where: { id: source.id },
      data: { retrievedAt: draft.retrievedAt, method: draft.method },
    });
  }, TRANSACTION);
  return rows.length;
}

/**
 * Puts the completed tree of a text in the place of the one stored, with what was taken from other copies, in one transaction.
 * @param taken `origins`: the file each provision is printed in, where that is not the main copy
 * @returns false where the text is not stored
 */
export async function saveCompletions(
  db: Database,
  sourceId: string,
  document: LegalDocument,
  taken: { completions: readonly Completion[]; origins: Origins },
): Promise<boolean> {
  const [stored] = await db.expression.findMany({ where: printedFrom(sourceId), select: { id: true } });
  if (!stored) return false;
  const rows = provisionRows(stored.id, document, taken.origins);
  await db.$transaction(async (tx) => {
    await tx.provision.deleteMany({ where: { expressionId: stored.id } });
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
      await tx.provision.createMany({ data: rows.slice(start, start + ROWS_PER_INSERT) });
    await tx.expression.update({
      where: { id: stored.id },
      data: {
        articles: countArticles(document),
        provisions: rows.length,
        problems: document.problems as unknown as Prisma.InputJsonValue,
        completions: taken.completions as unknown as Prisma.InputJsonValue,
      },
    });
  }, TRANSACTION);
  return true;
}

/** The hash under which the text of a source is stored; null where it is not. */
export async function storedHash(db: Database, sourceId: string): Promise<string | null> {
  const [stored] = await db.expression.findMany({
    where: printedFrom(sourceId),
    select: { contentHash: true },
  });
  return stored?.contentHash ?? null;
}

/** Articles of the text itself: those an amending act quotes, those of the Penjelasan, and those of a treaty printed after it without a heading are not counted. */
export function countArticles(document: Pick<LegalDocument, 'body' | 'attachments'>): number {
  let count = 0;
  for (const provision of walk([
    ...document.body,
    ...document.attachments.filter(({ marker }) => marker !== null),
  ])) {
    if (provision.kind === 'article' && !/(?:^|__)(?:qstr|exp)(?:_|$)/.test(provision.eId)) count += 1;
  }
  return count;
}
