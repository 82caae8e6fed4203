import { LegalError } from '../law/legal-error.ts';
import type { Wanted } from './export.ts';
import { openInstrument } from './instrument.ts';
import type { Opening } from './opened-text.ts';
import { openProvision } from './provision.ts';
import type { InstrumentView, ProvisionView } from './views.ts';

/** What an address in a folder leads to; `error` where it leads nowhere. */
export type FolderItem =
  | { provision: ProvisionView; instrument: null; error: null }
  | { provision: null; instrument: InstrumentView; error: null }
  | { provision: null; instrument: null; error: LegalError };

/**
 * Opens what is in a folder, in order; an address that leads nowhere is told and stops no other.
 * @example (await openFolder([{ id: 'crc', eId: 'art_34' }], { locale: 'en' }))[0].provision?.label // 'Article 34'
 */
export async function openFolder(wanted: readonly Wanted[], opening: Opening): Promise<FolderItem[]> {
  return Promise.all(wanted.map((one) => openItem(one, opening)));
}

async function openItem({ id, eId, on }: Wanted, opening: Opening): Promise<FolderItem> {
  try {
    const asked = { ...opening, on: on ?? opening.on };
    if (eId !== null)
      return { provision: await openProvision(id, eId, asked), instrument: null, error: null };
    return { provision: null, instrument: await openInstrument(id, asked), error: null };
  } catch (error) {
    if (error instanceof LegalError) return { provision: null, instrument: null, error };
    throw error;
  }
}
