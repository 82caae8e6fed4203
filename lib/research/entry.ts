import { database } from '../db/client.ts';
import { readEntries } from '../db/editorial.ts';
import type { EditorialKind } from '../law/editorial.ts';

/** Whether the editorial layer has an entry of a kind and an id. */
export async function entryExists(kind: EditorialKind, id: string): Promise<boolean> {
  return (await readEntries(database(), kind)).some((entry) => entry.id === id);
}
