import { embeddedMetadata, jsonLd } from '../export/embedded-metadata.ts';
import { recordOf } from '../export/record.ts';
import { formatAddress } from '../law/address.ts';
import { pathStyle, workUri } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { instrumentStatus } from '../law/status.ts';
import { type Opening, openText } from './opened-text.ts';

/** What the head of a page tells to programs: reference managers and search engines. */
export interface LawDescription {
  /** Identifier for unAPI: the address behind /law/. */
  unapiId: string;
  meta: [string, string][];
  jsonLd: Record<string, unknown>;
}

/**
 * Describes an instrument or a provision for programs that read pages; whether the provision exists is the page's to find out.
 * @param origin scheme and host of the site
 * @throws LegalError `unknown-instrument`, `malformed-date`
 * @example (await describeLaw({ id: 'uu-44-2008', eId: null }, { locale: 'en' }, 'https://lindung.example')).meta
 */
export async function describeLaw(
  { id, eId }: { id: string; eId: string | null },
  opening: Opening,
  origin: string,
): Promise<LawDescription> {
  const { row, on } = await openText(id, opening, opening.locale);
  const { facts } = row;
  const { locale, language } = opening;
  const address = { locale, id, type: facts.type, on: opening.on ?? null, language: language ?? null };
  const chosen = eId === null ? null : { provision: { eId }, label: formatLabel(eId, pathStyle(facts.type)) };
  const record = recordOf({ facts, chosen, url: origin + formatAddress({ ...address, eId }), notices: [] });
  return {
    unapiId: [opening.on ? `${id}@${opening.on}` : id, eId].filter(Boolean).join('/'),
    meta: embeddedMetadata(record),
    jsonLd: jsonLd(record, facts, {
      iri: workUri(facts),
      url: origin + formatAddress(address),
      status: instrumentStatus(facts, row.actedOnBy, on),
    }),
  };
}
