import { database } from '../db/client.ts';
import { hasProvision } from '../db/read-text.ts';
import { formatAddress } from '../law/address.ts';
import { openInstrument } from './instrument.ts';
import { type Opening, openText } from './opened-text.ts';
import { openProvision } from './provision.ts';
import type { InstrumentView, ProvisionView } from './views.ts';

/** What stands at an address of law, and the address it should have. */
export type LawView =
  | { instrument: InstrumentView; provision: null; href: string }
  | { instrument: null; provision: ProvisionView; href: string };

/**
 * Opens an instrument, or the provision of it that is named.
 * @throws LegalError as `openInstrument` and `openProvision` do
 */
export async function openLaw(
  { id, eId }: { id: string; eId: string | null },
  opening: Opening,
): Promise<LawView> {
  if (eId !== null) {
    const provision = await openProvision(id, eId, opening);
    return { instrument: null, provision, href: provision.href };
  }
  const instrument = await openInstrument(id, opening);
  const { locale, on } = opening;
  const language = instrument.expression?.language;
  const href = formatAddress({
    locale,
    id,
    type: instrument.type,
    on: on ?? null,
    language: language ?? null,
  });
  return { instrument, provision: null, href };
}

/**
 * Whether there is anything at an address of law, found out without reading the text.
 * @throws LegalError `unknown-instrument`, `malformed-date`
 */
export async function lawExists(
  { id, eId }: { id: string; eId: string | null },
  opening: Opening,
): Promise<boolean> {
  const { text } = await openText(id, opening, opening.locale);
  return eId === null || (text !== null && (await hasProvision(database(), text.id, eId)));
}
