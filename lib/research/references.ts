import { database } from '../db/client.ts';
import { readGists } from '../db/gists.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import { formatReference, type ProvisionReference } from '../law/editorial.ts';
import { primaryLanguage } from '../law/instrument.ts';
import { validFrom } from '../law/timeline.ts';
import type { Locale } from './catalogue-entry.ts';
import type { ReferenceView } from './editorial-views.ts';
import { type Location, locate } from './locate.ts';
import { namer } from './names.ts';
import { repealOf } from './timeline-view.ts';

/** References of a page, found at once: how each is named and reached, and where its words stand. */
export interface ReferenceBook {
  view(reference: ProvisionReference): ReferenceView;
  location(reference: ProvisionReference): Location;
  row(instrument: string): CatalogueRow | undefined;
}

/**
 * Finds where references lead; words that a later version overtook are linked as they read on their day. A provision whose text is not held is linked where a gist stands at its address, else its instrument is.
 * @example (await openReferences(obligation.asked, 'en')).view(reference).label // 'Article 34(a) CRC'
 */
export async function openReferences(
  references: readonly ProvisionReference[],
  locale: Locale,
): Promise<ReferenceBook> {
  const db = database();
  const [rows, locations, gists] = await Promise.all([
    readCatalogueRows(db),
    locate(references),
    readGists(db),
  ]);
  const byId = new Map(rows.map((row) => [row.facts.id, row]));
  const name = namer(rows, locale);
  const summarised = new Set(gists.map(({ instrument, eId }) => `${instrument} ${eId}`));
  const location = (reference: ProvisionReference): Location =>
    locations.get(formatReference(reference)) ?? { state: 'notHeld' };
  return {
    location,
    row: (instrument) => byId.get(instrument),
    view(reference) {
      const { instrument, eId, by } = reference;
      const named = name(instrument, eId);
      const found = location(reference);
      const row = byId.get(instrument);
      return {
        instrument,
        eId,
        label: named.label,
        provision: named.provision ?? named.label,
        instrumentTitle: row?.facts.shortTitle ?? { id: instrument, en: instrument },
        by: by === null ? null : name(by, null),
        href: hrefOf(reference, found, byId, locale, summarised.has(`${instrument} ${eId}`)),
        held: found.state === 'found',
        ...lifeOf(reference, byId),
      };
    },
  };
}

function hrefOf(
  { instrument, eId }: ProvisionReference,
  found: Location,
  rows: ReadonlyMap<string, CatalogueRow>,
  locale: Locale,
  hasGist: boolean,
): string {
  if (found.state !== 'found') {
    const type = rows.get(instrument)?.facts.type ?? 'uu';
    return formatAddress({ locale, id: instrument, type, eId: hasGist ? eId : null });
  }
  const { at } = found;
  const row = rows.get(at.instrument);
  const type = row?.facts.type ?? 'uu';
  const language = at.language === primaryLanguage(type) ? null : at.language;
  const overtaken = row?.texts.some(
    (text) => text.language === at.language && (text.validFrom ?? '') > (at.validFrom ?? ''),
  );
  const on = overtaken ? at.validFrom : null;
  return formatAddress({ locale, id: at.instrument, type, eId: at.eId || null, on, language });
}

/** From when the words meant are law, and until when, by the timelines of the catalogue. */
function lifeOf(
  { instrument, eId, by, until }: ProvisionReference,
  rows: ReadonlyMap<string, CatalogueRow>,
): Pick<ReferenceView, 'inForceFrom' | 'inForceTo'> {
  const giver = rows.get(by ?? instrument);
  const own = rows.get(instrument);
  const end = until ?? (own && repealOf(own, eId, '9999-12-31')?.date) ?? null;
  return { inForceFrom: giver ? validFrom(giver.facts) : null, inForceTo: end };
}

/** Whether a reference was law on a day; what has no known beginning counts. */
export function isLawOn(
  { inForceFrom, inForceTo }: Pick<ReferenceView, 'inForceFrom' | 'inForceTo'>,
  on: string,
): boolean {
  return (inForceFrom === null || inForceFrom <= on) && (inForceTo === null || on < inForceTo);
}
