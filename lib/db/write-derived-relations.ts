import type { Bilingual } from '../law/catalogue.ts';
import type { RelationType, Verification } from '../law/instrument.ts';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';

/** A relation that a text we hold states, read by code. */
export interface DerivedRelation {
  type: RelationType;
  from: string;
  eId: string;
  to: string;
  toEId: string;
  date: string;
  note: Bilingual | null;
  verification: Verification;
  successors: { instrument: string; eId: string }[];
}

/** The subject under which the hash of all derived relations is kept. */
export const DERIVED_RELATIONS = 'relations';

/**
 * Puts the relations read from texts in the place of those before, in one transaction.
 * @throws the database's error; nothing is changed then
 */
export async function replaceDerivedRelations(
  db: Database,
  relations: readonly DerivedRelation[],
  hash: string,
): Promise<void> {
  await db.$transaction([
    db.relation.deleteMany({ where: { derived: true } }),
    db.relation.createMany({
      data: relations.map(({ from, eId, to, note, successors, ...relation }) => ({
        ...relation,
        fromId: from,
        fromEId: eId,
        toId: to,
        note: note === null ? Prisma.DbNull : { ...note },
        successors: successors.map((successor) => ({ ...successor })),
        derived: true,
      })),
    }),
    db.derivation.upsert({
      where: { subject: DERIVED_RELATIONS },
      create: { subject: DERIVED_RELATIONS, hash },
      update: { hash },
    }),
  ]);
}
