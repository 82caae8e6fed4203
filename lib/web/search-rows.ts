import type { SearchView } from '../research/search-views.ts';

/** The hits of a page of results as rows of a table, in their order. */
export function searchRows({ hits }: SearchView, locale: 'id' | 'en', origin: string): object[] {
  return hits.map((hit) => ({
    instrument: hit.instrument,
    provision: hit.label,
    title: hit.instrumentTitle[locale],
    heading: hit.heading,
    path: hit.path.join(' › '),
    language: hit.lang,
    status: hit.status,
    inForce: hit.inForce,
    snippetOf: hit.snippetOf,
    snippet: hit.snippet.map(({ text }) => text).join(''),
    url: `${origin}${hit.href}`,
  }));
}
