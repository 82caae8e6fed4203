import { database } from '../db/client.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import { type CitationStyle, formatCitations } from '../law/format-citation.ts';
import type { Locale } from './catalogue-entry.ts';
import { citedFacts } from './cited-facts.ts';
import { type ResolvedCitation, resolveCitations } from './resolve.ts';
import { today } from './today.ts';

/** A source in every style, and where it is read. */
export interface CitedSource {
  instrument: string;
  eId: string | null;
  href: string;
  /** Whether its text is held. */
  held: boolean;
  citations: Record<CitationStyle, string>;
}

/** The citations of a text, and the lists of what they lead to. */
export interface CitedSources {
  citations: ResolvedCitation[];
  /** Each place cited once, in the order of the text: for notes. */
  sources: CitedSource[];
  /** Each instrument cited once, whole, in the order of the text: for a bibliography. */
  instruments: CitedSource[];
}

/**
 * Finds and resolves the citations of a text, and lists the sources that were found, all those of a range among them.
 * @example (await citedSources('Pasal 4 UU 44/2008', 'id')).sources[0].citations.oscola
 */
export async function citedSources(text: string, locale: Locale): Promise<CitedSources> {
  const citations = await resolveCitations(text, locale);
  const found = citations.flatMap(({ status, matches }) => (status === 'found' ? placesOf(matches) : []));
  const once = [...new Map(found.map((match) => [match.href, match])).values()];
  const ids = [...new Set(once.map(({ instrument }) => instrument))];
  const rows = await readCatalogueRows(database(), ids);
  const known = new Map(
    await Promise.all(
      rows.map(async (row) => [row.facts.id, { row, cited: await citedFacts(row, today()) }] as const),
    ),
  );
  const source = (instrument: string, eId: string | null, href: string | null): CitedSource[] => {
    const one = known.get(instrument);
    if (!one) return [];
    const { facts, texts } = one.row;
    return [
      {
        instrument,
        eId,
        href: href ?? formatAddress({ locale, id: instrument, type: facts.type, eId }),
        held: texts.length > 0,
        citations: formatCitations(one.cited, eId),
      },
    ];
  };
  return {
    citations,
    sources: once.flatMap(({ instrument, eId, href }) => source(instrument, eId, href)),
    instruments: ids.flatMap((id) => source(id, null, null)),
  };
}

/** Where an amending act quotes a provision is told beside it, and is no source of its own. */
function placesOf(matches: ResolvedCitation['matches']): ResolvedCitation['matches'] {
  const own = matches.filter(({ eId }) => !eId?.includes('__qstr_'));
  return own.length > 0 ? own : matches.slice(0, 1);
}
