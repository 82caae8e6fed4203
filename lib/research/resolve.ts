import { type Database, database } from '../db/client.ts';
import { readGists } from '../db/gists.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { readEIds } from '../db/read-eids.ts';
import { type CatalogueNames, catalogueNames } from '../law/citations/catalogue-names.ts';
import type { CitationLookup } from '../law/citations/lookup.ts';
import { REASONS } from '../law/citations/reasons.ts';
import { type Citation, findCitations } from '../law/find-citations.ts';
import { type Resolution, resolveCitation } from '../law/resolve-citation.ts';
import type { Locale } from './catalogue-entry.ts';
import { namer } from './names.ts';

export interface ResolvedCitation extends Pick<Citation, 'span' | 'text' | 'relation' | 'corrections'> {
  status: Resolution['status'];
  matches: { instrument: string; eId: string | null; href: string; label: string }[];
  reason: string | null;
}

/**
 * The citations of a text, each with where it leads; offsets are into the text as sent.
 * @example (await resolveCitations('Pasal 4 UU 44/2008', 'en'))[0].matches[0].href // '/en/law/uu-44-2008/pasal-4'
 */
export async function resolveCitations(text: string, locale: Locale): Promise<ResolvedCitation[]> {
  const rows = await readCatalogueRows(database());
  const lookup = catalogueLookup(rows);
  const name = namer(rows, locale);
  const spoken: CitationLookup = {
    ...lookup,
    language: locale,
    name: (id, eId) => (eId === null ? name(id, null).label : (name(id, eId).provision ?? eId)),
  };
  return Promise.all(
    findCitations(text, lookup.names)
      .filter(isSaidOutside)
      .map(async (citation) => {
        const { status, matches, reason } = await resolveHeldOrGist(citation, spoken);
        const { span, text: quoted, relation } = citation;
        const linked = await Promise.all(
          matches.map(async ({ instrument, eId, setBy }) => {
            const { href, label } = name(instrument, eId);
            // Where its law is not held as amended, a provision is read where the amending act quotes it.
            const held = !setBy || (await lookup.provisions(instrument))?.has(eId ?? '');
            return { instrument, eId, href: held ? href : name(setBy.instrument, setBy.eId).href, label };
          }),
        );
        return {
          span,
          text: quoted,
          status,
          matches: linked,
          reason,
          relation,
          corrections: asRead(citation, matches[0]?.eId ?? null),
        };
      }),
  );
}

/** "This article", "the preceding paragraph" lead somewhere within a law alone; in an essay they are its own. */
function isSaidOutside({ eId, instrument, text }: Citation): boolean {
  return instrument !== null || eId !== null || /\bini$/i.test(text);
}

/** Where the print may be read in several ways, the correction told is that of the reading that was found. */
function asRead({ eId, readings, corrections }: Citation, found: string | null): Citation['corrections'] {
  const read = found === null ? undefined : readings.find((reading) => reading === found);
  const num = (one: string | null | undefined): string => /(?:^|__)art_([^_]+)/.exec(one ?? '')?.[1] ?? '';
  return read === undefined
    ? corrections
    : corrections.map((one) => (one.to === num(eId) ? { ...one, to: num(read) } : one));
}

/** Where a text is not held, the articles our gists speak of are known to be there; what lies below them is not. */
async function resolveHeldOrGist(citation: Citation, lookup: CitationLookup): Promise<Resolution> {
  const resolution = await resolveCitation(citation, lookup);
  if (resolution.status !== 'unknown') return resolution;
  const provisions: CitationLookup['provisions'] = async (id) =>
    (await lookup.provisions(id)) ?? (await placesOfGists(id));
  const known = await resolveCitation(citation, { ...lookup, provisions });
  const [match] = known.matches;
  if (known.status !== 'found' || !match || (await lookup.provisions(match.instrument))) return resolution;
  const law = lookup.name?.(match.instrument, null) ?? match.instrument;
  return { ...known, reason: REASONS[lookup.language ?? 'en'].fromGist(law) };
}

async function placesOfGists(id: string): Promise<ReadonlySet<string> | null> {
  const places = new Set((await readGists(database(), [id])).map(({ eId }) => eId));
  return places.size > 0 ? places : null;
}

/**
 * How citations are resolved against the database; what is read of a text is read once.
 * @example await resolveCitation(citation, catalogueLookup(rows))
 */
export function catalogueLookup(
  rows: readonly CatalogueRow[],
  db: Database = database(),
): CitationLookup & CatalogueNames {
  const known = catalogueNames(rows.map(({ facts }) => facts));
  const held = new Set(rows.filter(({ texts }) => texts.length > 0).map(({ facts }) => facts.id));
  const texts = new Map<string, Promise<ReadonlySet<string>>>();
  return {
    ...known,
    provisions: async (id) => {
      if (!held.has(id)) return null;
      const text = texts.get(id) ?? readEIds(db, id);
      texts.set(id, text);
      return text;
    },
  };
}
