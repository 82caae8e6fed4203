import type { FacetName } from './engine.ts';
import type { Clause, SearchFilters, Wording } from './query-plan.ts';

/** More ways of saying the exact parts of a query are not asked one by one. */
const MOST_ALTERNATIVES = 16;
/** The server looks at the first ten words of a query; what must be there may not come after. */
const MOST_WORDS = 9;

/** What records must have: all fixed clauses, and all of one of the choices; any record will do for the choices where there are none. */
export interface Demand {
  fixed: readonly Clause[];
  choices: readonly (readonly Clause[])[];
}

/** Clauses as the server can be asked for them. */
export interface Compiled {
  /** Queries of phrases alone, any of which may be met; one that is empty where there are none. */
  alternatives: string[];
  /** What else must hold; empty where nothing must. */
  filter: string;
}

const ATTRIBUTES: Record<FacetName, string> = {
  kind: 'kind',
  status: 'status',
  topic: 'topics',
  instrument: 'instrument',
  language: 'lang',
};

/**
 * Compiles what is asked and excluded wordings: phrases to the server's own, all else to a filter over the words and forms of a record.
 * @example compileDemand({ fixed: [], choices: [plan.clauses] }, plan.excluded).filter // '(words = "anak" OR forms IN ["anak"])'
 */
export function compileDemand({ fixed, choices }: Demand, excluded: readonly Wording[]): Compiled {
  const verbatim = fixed.filter(isVerbatim);
  const native: Clause[] = [];
  let alternatives = [''];
  for (const clause of verbatim) {
    const product = alternatives.flatMap((before) =>
      clause.wordings.map(({ words }) => `${before} "${words.join(' ')}"`.trim()),
    );
    if (product.length > MOST_ALTERNATIVES || product.some(isTooLong)) continue;
    native.push(clause);
    alternatives = product;
  }
  const runs = excluded.filter(({ words }) => words.length > 1).map(({ words }) => `-"${words.join(' ')}"`);
  const rest = fixed.filter((clause) => !native.includes(clause));
  const without = excluded
    .filter(({ words }) => words.length === 1)
    .map(({ words: [word = ''] }) => `NOT ownWords = ${quoted(word)}`);
  return {
    alternatives: alternatives.map((phrases) => [phrases, ...runs].filter(Boolean).join(' ')),
    filter: [...rest.map(clauseFilter), ...choicesFilter(choices), ...without].join(' AND '),
  };
}

function choicesFilter(choices: readonly (readonly Clause[])[]): string[] {
  const each = choices
    .filter(({ length }) => length > 0)
    .map((choice) => choice.map(clauseFilter).join(' AND '));
  if (each.length === 0) return [];
  return each.length === 1 ? each : [`(${each.map((choice) => `(${choice})`).join(' OR ')})`];
}

/** A filter that a record meets which has one of the wordings, a phrase by its words wherever they stand. */
function clauseFilter({ wordings }: Clause): string {
  return `(${wordings.map(holds).join(' OR ')})`;
}

/** Our own words are looked for under forms alone: what is meant as typed stands in them nowhere. */
function holds({ words, stems }: Wording): string {
  const printed = words.map((word, index) => {
    const forms = stems[index] ?? [];
    return forms.length === 0
      ? `words = ${quoted(word)}`
      : `(words = ${quoted(word)} OR forms ${among(forms)})`;
  });
  const said = words.map((word, index) => `gistWords ${among([word, ...(stems[index] ?? [])])}`);
  const every = (each: readonly string[]): string =>
    each.length === 1 ? (each[0] ?? '') : `(${each.join(' AND ')})`;
  return stems.length === 0 ? every(printed) : `(${every(printed)} OR ${every(said)})`;
}

/** A wording as the server is asked for it, a name of several words as one. */
export function said({ words, phrase }: Wording): string {
  return phrase ? `"${words.join(' ')}"` : words.join(' ');
}

function isVerbatim({ wordings }: Clause): boolean {
  return wordings.every(({ words, phrase, stems }) => phrase && words.length > 1 && stems.length === 0);
}

function isTooLong(phrases: string): boolean {
  return phrases.split(' ').length > MOST_WORDS;
}

/** The filter of the fields of a query and the parameters of its request, both of which must hold; one facet may be left out. */
export function narrowingFilter(all: readonly SearchFilters[], without: FacetName | null = null): string {
  return all.flatMap((filters) => conditions(filters, without)).join(' AND ');
}

/** The facets that filters choose values of. */
export function chosenFacets(all: readonly SearchFilters[]): FacetName[] {
  return (['kind', 'status', 'topic', 'instrument', 'language'] as const).filter((name) =>
    all.some((filters) => valuesOf(filters, name) !== undefined),
  );
}

/** The attribute that holds a facet. */
export function facetAttribute(name: FacetName): string {
  return ATTRIBUTES[name];
}

function conditions(filters: SearchFilters, without: FacetName | null): string[] {
  const { yearFrom, yearTo } = filters;
  const chosen = (Object.keys(ATTRIBUTES) as FacetName[]).flatMap((name) => {
    const values = name === without ? undefined : valuesOf(filters, name);
    return values === undefined ? [] : [`${ATTRIBUTES[name]} ${among(values)}`];
  });
  return [
    ...chosen,
    ...(yearFrom === undefined ? [] : [`year >= ${yearFrom}`]),
    ...(yearTo === undefined ? [] : [`year <= ${yearTo}`]),
  ];
}

function valuesOf(filters: SearchFilters, name: FacetName): readonly string[] | undefined {
  if (name === 'language') return filters.lang === undefined ? undefined : [filters.lang];
  const values = filters[name];
  return values === undefined || values.length === 0 ? undefined : values;
}

function among(values: readonly string[]): string {
  return `IN [${values.map(quoted).join(', ')}]`;
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
