import type { Bilingual } from '../law/catalogue.ts';
import type { ConceptTerm, Thesaurus } from '../law/thesaurus.ts';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';

/**
 * Makes the stored thesaurus the one given, in one transaction; left alone where it is the same.
 * @returns whether anything changed
 */
export async function saveThesaurus(db: Database, thesaurus: Thesaurus): Promise<boolean> {
  const before = await readStoredThesaurus(db);
  if (JSON.stringify(before) === JSON.stringify(thesaurus)) return false;
  const data = thesaurus.map(({ id, terms, broader, note }, position) => ({
    id,
    position,
    broader,
    terms: terms as unknown as Prisma.InputJsonValue,
    note: note ? { ...note } : Prisma.DbNull,
  }));
  await db.$transaction([db.concept.deleteMany(), db.concept.createMany({ data })]);
  return true;
}

/**
 * The thesaurus stored by the last import, in the order of its file; empty where there was none.
 * @example (await readStoredThesaurus(db))[0]?.id // 'child'
 */
export async function readStoredThesaurus(db: Database): Promise<Thesaurus> {
  const rows = await db.concept.findMany({ orderBy: { position: 'asc' } });
  return rows.map(({ id, terms, broader, note }) => ({
    id,
    terms: (terms as unknown as ConceptTerm[]).map(({ text, lang, use }) => ({ text, lang, use })),
    broader,
    note: note === null ? null : idFirst(note as unknown as Bilingual),
  }));
}

// A JSON column may give its keys in another order than they were written in.
function idFirst({ id, en }: Bilingual): Bilingual {
  return { id, en };
}
