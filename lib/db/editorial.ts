import type { EditorialKind, EditorialKinds, EditorialLayer } from '../law/editorial.ts';
import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';

/**
 * Makes the editorial layer held the one given, in one transaction; does nothing where it is held already.
 * @returns whether anything was written
 */
export async function saveLayer(db: Database, layer: EditorialLayer): Promise<boolean> {
  const rows = (Object.keys(layer) as EditorialKind[]).flatMap((kind) =>
    layer[kind].map((facts, position) => ({
      kind,
      id: facts.id,
      position,
      facts: facts as unknown as Prisma.InputJsonValue,
    })),
  );
  const held = await db.editorialEntry.findMany();
  const known = new Map(held.map((row) => [`${row.kind} ${row.id}`, JSON.stringify(row)]));
  const same = rows.every((row) => known.get(`${row.kind} ${row.id}`) === JSON.stringify(row));
  if (same && held.length === rows.length) return false;
  await db.$transaction([db.editorialEntry.deleteMany(), db.editorialEntry.createMany({ data: rows })]);
  return true;
}

/** One entry of a kind; null where there is none of this id. */
export async function readEntry<Kind extends EditorialKind>(
  db: Database,
  kind: Kind,
  id: string,
): Promise<EditorialKinds[Kind] | null> {
  const row = await db.editorialEntry.findFirst({ where: { kind, id } });
  return row ? (row.facts as unknown as EditorialKinds[Kind]) : null;
}

/**
 * The entries of a kind in the order of their file.
 * @example (await readEntries(db, 'topic'))[0]?.name.en
 */
export async function readEntries<Kind extends EditorialKind>(
  db: Database,
  kind: Kind,
): Promise<EditorialKinds[Kind][]> {
  const rows = await db.editorialEntry.findMany({ where: { kind }, orderBy: { position: 'asc' } });
  return rows.map(({ facts }) => facts as unknown as EditorialKinds[Kind]);
}
