import { database } from '../db/client.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import { formatCitations } from '../law/format-citation.ts';
import type { Gist } from '../law/gist.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { catalogueEntry } from './catalogue-entry.ts';
import { catchwordsOf } from './catchwords.ts';
import { citedFacts } from './cited-facts.ts';
import type { GistPageView } from './gist-views.ts';
import { gistView, standingGist } from './gists.ts';
import { namer } from './names.ts';
import { type OpenedInstrument, type Opening, openText } from './opened-text.ts';
import { topicsOf } from './topics.ts';

/** The gist that stands for a provision where no text of the instrument is held; null where a text is, or there is none. */
export async function gistStandsAlone({ row, absence }: OpenedInstrument, eId: string): Promise<Gist | null> {
  if (row.texts.length > 0 || absence?.code !== 'not-held') return null;
  return standingGist(row.facts.id, eId);
}

/**
 * Our own words on a provision whose text is not held, at its address; null where there is its text, or nothing.
 * @throws LegalError `unknown-instrument`, `malformed-date`
 * @example (await openGist('uu-17-2023', 'art_41', { locale: 'en' }))?.gist.en
 */
export async function openGist(id: string, asked: string, opening: Opening): Promise<GistPageView | null> {
  const opened = await openText(id, opening, opening.locale);
  const gist = await gistStandsAlone(opened, asked);
  if (!gist) return null;
  const { row, on } = opened;
  const { type } = row.facts;
  const { locale } = opening;
  const { eId } = gist;
  const [giver] = await readCatalogueRows(database(), [gist.givenBy]);
  return {
    instrument: catalogueEntry(row, locale, on),
    eId,
    label: formatLabel(eId, pathStyle(type)),
    gist: gistView(gist),
    givenBy: namer(giver ? [giver] : [], locale)(gist.givenBy, null),
    citations: formatCitations(await citedFacts(row, on), eId),
    topics: await topicsOf(id, eId, locale),
    catchwords: await catchwordsOf(id, eId),
    href: formatAddress({ locale, id, type, eId, on: opening.on ?? null }),
  };
}
