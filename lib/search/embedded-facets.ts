import type { Columns } from './embedded-columns.ts';
import { FACET_NAMES, type FacetName, type Facets } from './engine.ts';
import type { SearchFilters } from './query-plan.ts';
import type { RowSet } from './row-set.ts';

/** Which filter speaks of which facet. */
const FILTERED: Record<FacetName, (filters: SearchFilters) => readonly string[] | undefined> = {
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  topic: ({ topic }) => topic,
  instrument: ({ instrument }) => instrument,
  language: ({ lang }) => lang && [lang],
};

/** A test of rows by filters that must all hold, each facet's a bit of the answer. */
export interface RowFilter {
  /** 0 where all hold; else a bit for each facet that does not, and `OTHER` where it is no facet's. */
  failures(row: number): number;
  /** True where nothing is filtered. */
  open: boolean;
}

/** Values of a facet that are told, the most frequent. */
const MOST_VALUES = 100;
const OTHER = 1 << FACET_NAMES.length;

/** The filters of the query and of the request: both hold. */
export function rowFilter({ facets, years }: Columns, given: readonly SearchFilters[]): RowFilter {
  const tests = FACET_NAMES.flatMap((facet, bit) => {
    const wanted = given.map((filters) => FILTERED[facet](filters)).filter((list) => list !== undefined);
    if (wanted.length === 0) return [];
    const { values, codes } = facets[facet];
    const passing = Uint8Array.from(values, (value) =>
      wanted.every((list) => value.split('\n').some((one) => list.includes(one))) ? 1 : 0,
    );
    return [{ codes, passing, bit: 1 << bit }];
  });
  const from = Math.max(0, ...given.map(({ yearFrom }) => yearFrom ?? 0));
  const to = Math.min(9999, ...given.map(({ yearTo }) => yearTo ?? 9999));
  const anyYear = from === 0 && to === 9999;
  return {
    open: tests.length === 0 && anyYear,
    failures: (row) => {
      let failed = 0;
      for (const { codes, passing, bit } of tests) if (passing[codes[row] ?? 0] !== 1) failed |= bit;
      const year = years[row] ?? 0;
      return anyYear || (year >= from && year <= to && year > 0) ? failed : failed | OTHER;
    },
  };
}

/** Counts of the values of each facet among rows, each facet under the filters of the others. */
export function countFacets(
  { facets }: Columns,
  rows: RowSet,
  filter: RowFilter,
  given: readonly SearchFilters[],
): { total: number; facets: Facets } {
  const counted = FACET_NAMES.map((facet, bit) => ({
    facet,
    bit: 1 << bit,
    codes: facets[facet].codes,
    counts: new Uint32Array(facets[facet].values.length),
  }));
  const list = rows.list();
  const failed = filter.open ? null : list.map((row) => filter.failures(row));
  for (const { bit, codes, counts } of counted)
    for (let at = 0; at < list.length; at += 1)
      if (failed === null || ((failed[at] ?? 0) & ~bit) === 0) {
        const code = codes[list[at] ?? 0] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
  const total = failed === null ? list.length : failed.reduce((sum, each) => sum + Number(each === 0), 0);
  const named = counted.map(({ facet, counts }) => {
    const chosen = given.flatMap((filters) => FILTERED[facet](filters) ?? []);
    return [facet, byValue(facets[facet].values, counts, chosen)];
  });
  return { total, facets: Object.fromEntries(named) as Facets };
}

/** The most frequent values, and those chosen; a value of topics is a list of ids, each counted. */
function byValue(
  values: readonly string[],
  counts: Uint32Array,
  chosen: readonly string[],
): Facets[FacetName] {
  const present: number[] = [];
  for (let code = 0; code < counts.length; code += 1) if (counts[code] !== 0) present.push(code);
  const ordered = Uint32Array.from(present, (code) => counts[code] ?? 0).sort();
  const least = ordered[ordered.length - MOST_VALUES] ?? 0;
  const sums = new Map<string, number>();
  for (const code of present) {
    const [value, count] = [values[code] ?? '', counts[code] ?? 0];
    if (value === '' || (count < least && !chosen.includes(value))) continue;
    for (const one of value.includes('\n') ? value.split('\n') : [value])
      sums.set(one, (sums.get(one) ?? 0) + count);
  }
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
