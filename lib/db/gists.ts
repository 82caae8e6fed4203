import type { Gist } from '../law/gist.ts';
import type { Database } from './client.ts';
import type { GistModel } from './generated/models.ts';

const ROWS_PER_INSERT = 500;

/**
 * Makes the gists held those given, in one transaction; does nothing where they are held already.
 * @returns whether anything was written
 * @throws the database's error where an instrument is not in the catalogue; nothing is changed then
 */
export async function saveGists(db: Database, gists: readonly Gist[]): Promise<boolean> {
  const held = (await db.gist.findMany({ orderBy: { id: 'asc' } })).map(gistOf);
  if (JSON.stringify(held) === JSON.stringify(gists.map(inOrder))) return false;
  const rows = gists.map(({ instrument, text, id, en, ...gist }) => ({
    ...gist,
    instrumentId: instrument,
    sourceId: text,
    indonesian: id,
    english: en,
  }));
  await db.$transaction(async (tx) => {
    await tx.gist.deleteMany();
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
      await tx.gist.createMany({ data: rows.slice(start, start + ROWS_PER_INSERT) });
  });
  return true;
}

/**
 * The gists of instruments, in the order of their files; all where none is named.
 * @example await readGists(db, ['uu-44-2008'])
 */
export async function readGists(db: Database, instruments?: readonly string[]): Promise<Gist[]> {
  const rows = await db.gist.findMany({
    ...(instruments && { where: { instrumentId: { in: [...instruments] } } }),
    orderBy: { id: 'asc' },
  });
  return rows.map(gistOf);
}

/** The gists of provisions given by one instrument: its own, and those it gave to an act it amends. */
export async function readGistsGivenBy(db: Database, givenBy: string, eId: string): Promise<Gist[]> {
  return (await db.gist.findMany({ where: { givenBy, eId }, orderBy: { id: 'asc' } })).map(gistOf);
}

function gistOf(row: GistModel): Gist {
  return inOrder({
    instrument: row.instrumentId,
    eId: row.eId,
    id: row.indonesian,
    en: row.english,
    text: row.sourceId,
    givenBy: row.givenBy,
    author: row.author as Gist['author'],
    date: row.date,
    verification: row.verification as Gist['verification'],
  });
}

/** The keys in one order, so that two gists with the same values are the same JSON. */
function inOrder({ instrument, eId, id, en, text, givenBy, author, date, verification }: Gist): Gist {
  return { instrument, eId, id, en, text, givenBy, author, date, verification };
}
