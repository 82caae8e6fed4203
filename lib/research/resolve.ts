import { database } from '../db/client.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { provisionsPresent } from '../db/read-text.ts';
import { type Citation, findCitations } from '../law/find-citations.ts';
import { type CitationLookup, type Resolution, resolveCitation } from '../law/resolve-citation.ts';
import type { Locale } from './catalogue-entry.ts';
import { namer } from './names.ts';

export interface ResolvedCitation extends Pick<Citation, 'span' | 'text'> {
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
  const lookup = lookupIn(rows);
  const name = namer(rows, locale);
  const names = rows.flatMap(namesOf);
  return Promise.all(
    findCitations(text, names).map(async (citation) => {
      const { status, matches, reason } = await resolveCitation(citation, lookup);
      const { span, text: quoted } = citation;
      const linked = matches.map(({ instrument, eId }) => {
        const { href, label } = name(instrument, eId);
        return { instrument, eId, href, label };
      });
      return { span, text: quoted, status, matches: linked, reason };
    }),
  );
}

function namesOf({ facts }: CatalogueRow): string[] {
  const { title, shortTitle, aliases } = facts;
  return [title.id, title.en, shortTitle.id, shortTitle.en, ...aliases];
}

function lookupIn(rows: readonly CatalogueRow[]): CitationLookup {
  const byId = new Map(rows.map((row) => [row.facts.id, row]));
  const byName = new Map<string, Set<string>>();
  for (const row of rows)
    for (const name of namesOf(row))
      byName.set(fold(name), (byName.get(fold(name)) ?? new Set()).add(row.facts.id));
  return {
    instruments: (cited) => {
      if ('name' in cited) return [...(byName.get(fold(cited.name)) ?? [])];
      return rows
        .filter(
          ({ facts }) =>
            facts.type === cited.type && facts.number === cited.number && facts.year === cited.year,
        )
        .map(({ facts }) => facts.id);
    },
    provisions: async (id, eIds) => {
      const texts = byId.get(id)?.texts ?? [];
      if (texts.length === 0) return null;
      const found = await Promise.all(texts.map((text) => provisionsPresent(database(), text.id, eIds)));
      return new Set(found.flatMap((set) => [...set]));
    },
  };
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
