import { LegalError } from '../law/legal-error.ts';
import type { Wanted } from './export.ts';
import { type LawView, openLaw } from './law.ts';
import type { Opening } from './opened-text.ts';

/** What an address in a folder leads to; `error` where it leads nowhere. */
export type FolderItem = { law: LawView; error: null } | { law: null; error: LegalError };

/**
 * Opens what is in a folder, in order; an address that leads nowhere is told and stops no other.
 * @example (await openFolder([{ id: 'crc', eId: 'art_34' }], { locale: 'en' }))[0].law?.href // '/en/law/crc/article-34'
 */
export async function openFolder(wanted: readonly Wanted[], opening: Opening): Promise<FolderItem[]> {
  return Promise.all(wanted.map((one) => openItem(one, opening)));
}

async function openItem({ id, eId, on }: Wanted, opening: Opening): Promise<FolderItem> {
  try {
    return { law: await openLaw({ id, eId }, { ...opening, on: on ?? opening.on }), error: null };
  } catch (error) {
    if (error instanceof LegalError) return { law: null, error };
    throw error;
  }
}
