import { database } from '../db/client.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { type CitationStyle, formatCitations } from '../law/format-citation.ts';
import type { Locale } from './catalogue-entry.ts';
import { citedFacts } from './cited-facts.ts';
import { type ResolvedCitation, resolveCitations } from './resolve.ts';
import { today } from './today.ts';

/** The citations of a text, and the list of what they lead to. */
export interface CitedSources {
  citations: ResolvedCitation[];
  /** Each source once, in the order of the text, in every style. */
  sources: {
    instrument: string;
    eId: string | null;
    href: string;
    /** Whether its text is held. */
    held: boolean;
    citations: Record<CitationStyle, string>;
  }[];
}

/**
 * Finds and resolves the citations of a text, and lists the sources that were found for a bibliography.
 * @example (await citedSources('Pasal 4 UU 44/2008', 'id')).sources[0].citations.oscola
 */
export async function citedSources(text: string, locale: Locale): Promise<CitedSources> {
  const citations = await resolveCitations(text, locale);
  const found = citations.flatMap(({ status, matches }) =>
    status === 'found' && matches[0] ? [matches[0]] : [],
  );
  const once = [...new Map(found.map((match) => [match.href, match])).values()];
  const rows = await readCatalogueRows(database(), [...new Set(once.map(({ instrument }) => instrument))]);
  const texts = new Map(rows.map((row) => [row.facts.id, row.texts.length > 0]));
  const facts = new Map(
    await Promise.all(rows.map(async (row) => [row.facts.id, await citedFacts(row, today())] as const)),
  );
  return {
    citations,
    sources: once.flatMap(({ instrument, eId, href }) => {
      const cited = facts.get(instrument);
      return cited
        ? [
            {
              instrument,
              eId,
              href,
              held: texts.get(instrument) === true,
              citations: formatCitations(cited, eId),
            },
          ]
        : [];
    }),
  };
}
