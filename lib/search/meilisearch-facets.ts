import type { MultiSearchQuery } from 'meilisearch';
import { FACET_NAMES, type FacetName, type Facets } from './engine.ts';
import { type Compiled, chosenFacets, facetAttribute, narrowingFilter } from './meilisearch-filter.ts';
import type { SearchFilters } from './query-plan.ts';

/** A query that counts the values of some facets, and of all matches where their filters are not left out. */
export interface Counting {
  facets: readonly FacetName[];
  all: boolean;
  query: MultiSearchQuery;
}

/** Queries that count the matches and their facets, each facet under the other filters, not its own. */
export function countingQueries(
  uid: string,
  { alternatives, filter }: Compiled,
  narrowings: readonly SearchFilters[],
): Counting[] {
  const chosen = chosenFacets(narrowings);
  const open = FACET_NAMES.filter((name) => !chosen.includes(name));
  const count = (q: string, facets: readonly FacetName[], without: FacetName | null): Counting => ({
    facets,
    all: without === null,
    query: {
      indexUid: uid,
      q,
      filter: [filter, narrowingFilter(narrowings, without)].filter(Boolean),
      facets: facets.map(facetAttribute),
      page: 1,
      hitsPerPage: 0,
    },
  });
  return alternatives.flatMap((q) => [count(q, open, null), ...chosen.map((name) => count(q, [name], name))]);
}

interface Counted {
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

/** What the queries counted; of alternatives the greater, since a record may meet several. */
export function readCounts(
  counting: readonly Counting[],
  results: readonly Counted[],
): { total: number; facets: Facets } {
  let total = 0;
  const counts = new Map<FacetName, Map<string, number>>(FACET_NAMES.map((name) => [name, new Map()]));
  for (const [index, { facets, all }] of counting.entries()) {
    const { totalHits = 0, facetDistribution = {} } = results[index] ?? {};
    if (all) total = Math.max(total, totalHits);
    for (const name of facets) {
      const values = counts.get(name);
      for (const [value, count] of Object.entries(facetDistribution[facetAttribute(name)] ?? {}))
        values?.set(value, Math.max(count, values.get(value) ?? 0));
    }
  }
  const list = (name: FacetName): { value: string; count: number }[] =>
    [...(counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    total,
    facets: {
      kind: list('kind'),
      status: list('status'),
      topic: list('topic'),
      instrument: list('instrument'),
      language: list('language'),
    },
  };
}
