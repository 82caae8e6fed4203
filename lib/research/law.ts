import { database } from '../db/client.ts';
import { hasProvision } from '../db/read-text.ts';
import { formatAddress } from '../law/address.ts';
import { gistStandsAlone, openGist } from './gist-page.ts';
import type { GistPageView } from './gist-views.ts';
import { openInstrument } from './instrument.ts';
import { type Opening, openText } from './opened-text.ts';
import { openProvision } from './provision.ts';
import type { InstrumentView, ProvisionView } from './views.ts';

/** What stands at an address of law, and the address it should have. */
export type LawView =
  | { kind: 'instrument'; view: InstrumentView; href: string }
  | { kind: 'provision'; view: ProvisionView; href: string }
  | { kind: 'gist'; view: GistPageView; href: string };

/**
 * Opens an instrument, or the provision of it that is named; of a text that is not held, our own words on it.
 * @throws LegalError as `openInstrument` and `openProvision` do
 */
export async function openLaw(
  { id, eId }: { id: string; eId: string | null },
  opening: Opening,
): Promise<LawView> {
  if (eId !== null) {
    const gist = await openGist(id, eId, opening);
    if (gist) return { kind: 'gist', view: gist, href: gist.href };
    const provision = await openProvision(id, eId, opening);
    return { kind: 'provision', view: provision, href: provision.href };
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
  return { kind: 'instrument', view: instrument, href };
}

/**
 * Whether there is anything at an address of law, found out without reading the text.
 * @throws LegalError `unknown-instrument`, `malformed-date`
 */
export async function lawExists(
  { id, eId }: { id: string; eId: string | null },
  opening: Opening,
): Promise<boolean> {
  const opened = await openText(id, opening, opening.locale);
  if (eId === null) return true;
  if (opened.text) return hasProvision(database(), opened.text.id, eId);
  return (await gistStandsAlone(opened, eId)) !== null;
}
