import { database } from '../db/client.ts';
import { readGists, readGistsGivenBy } from '../db/gists.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import { type Gist, quotedEId } from '../law/gist.ts';
import type { InstrumentType } from '../law/instrument.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { validFrom } from '../law/timeline.ts';
import type { Locale } from './catalogue-entry.ts';
import type { GistEntry, GistView } from './gist-views.ts';

export function gistView({ id, en, verification, author, date }: Gist): GistView {
  return { id, en, verification, author, date };
}

/**
 * The gist of a provision as the given instrument worded it: words on another version are no gist of this one.
 * A provision quoted by an amending act has the gist of the article it became.
 * @example (await gistOf('uu-35-2014', 'art_I__mod_62__qstr_1__art_76D', 'uu-35-2014'))?.en
 */
export async function gistOf(instrument: string, eId: string, givenBy: string): Promise<GistView | null> {
  const quoted = quotedEId(eId);
  const found = await readGistsGivenBy(database(), givenBy, quoted ?? eId);
  const own = found.find((gist) => (quoted === null) === (gist.instrument === instrument));
  return own ? gistView(own) : null;
}

/** The gists of an instrument as a page lists them where it has no text to show. */
export async function gistEntries(
  { id, type }: { id: string; type: InstrumentType },
  locale: Locale,
): Promise<GistEntry[]> {
  const gists = await readGists(database(), [id]);
  return gists.map((gist) => ({
    ...gistView(gist),
    eId: gist.eId,
    label: formatLabel(gist.eId, pathStyle(type)),
    href: formatAddress({ locale, id, type, eId: gist.eId }),
    givenBy: gist.givenBy,
  }));
}

/** The gist that stands for a provision whose text is not held, its letters in either case. */
export async function standingGist(instrument: string, eId: string): Promise<Gist | null> {
  const small = eId.toLowerCase();
  const rows = await readCatalogueRows(database());
  const gists = youngestGists(await readGists(database(), [instrument]), rows);
  return gists.find((gist) => gist.eId.toLowerCase() === small) ?? null;
}

/** One gist a provision: of several versions that of the act which became law last. */
export function youngestGists(gists: readonly Gist[], rows: readonly CatalogueRow[]): Gist[] {
  const days = new Map(rows.map(({ facts }) => [facts.id, validFrom(facts) ?? '']));
  const day = ({ givenBy }: Gist): string => days.get(givenBy) ?? '';
  const youngest = new Map<string, Gist>();
  for (const gist of gists) {
    const other = youngest.get(gist.eId);
    if (!other || day(other) < day(gist)) youngest.set(gist.eId, gist);
  }
  return [...youngest.values()];
}
