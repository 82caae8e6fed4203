import { database } from '../db/client.ts';
import { readEntry } from '../db/editorial.ts';
import type { Catchwords } from '../law/editorial.ts';
import { quotedEId } from '../law/gist.ts';

/**
 * The words under which a provision is looked for, ours and none of the law's; empty where none were written. What an amending act quotes has none of its own.
 * @example (await catchwordsOf('uu-44-2008', 'art_4')).en[0] // 'prohibition of pornography'
 */
export async function catchwordsOf(instrument: string, eId: string): Promise<Catchwords['words']> {
  const none = { id: [], en: [] };
  if (quotedEId(eId) !== null) return none;
  return (await readEntry(database(), 'catchwords', `${instrument}/${eId}`))?.words ?? none;
}
