/** Filters of a search, as they stand in its address. */
export type SearchState = readonly (readonly [string, string])[];

/** The parameters of a page as a list of names and values. */
export function toParams(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((item) => [name, item]),
  );
  return new URLSearchParams(pairs);
}

/**
 * The parameters of a search that a link keeps; the page goes back to the first.
 * @example searchState(new URLSearchParams('q=anak&offset=20')) // [['q', 'anak']]
 */
export function searchState(params: URLSearchParams): SearchState {
  return [...params].filter(([name, value]) => value !== '' && name !== 'offset');
}

/** The values a list parameter holds: given more than once, or separated by commas. */
export function valuesOf(state: SearchState, name: string): string[] {
  return state.filter(([key]) => key === name).flatMap(([, value]) => value.split(','));
}

/**
 * The address of the search with a value put in, or taken out where it is there.
 * @example toggled('/en/search', [['q', 'anak']], 'kind', 'uu') // '/en/search?q=anak&kind=uu'
 */
export function toggled(path: string, state: SearchState, name: string, value: string): string {
  const values = valuesOf(state, name);
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const others = state.filter(([key]) => key !== name);
  return address(path, [...others, ...next.map((item) => [name, item] as const)]);
}

/** The address of the search with one parameter set, or taken out where the value is null. */
export function withParam(path: string, state: SearchState, name: string, value: string | null): string {
  const others = state.filter(([key]) => key !== name);
  return address(path, value === null ? others : [...others, [name, value]]);
}

/**
 * The address of the search without a part of its words.
 * @example withoutSpan('/en/search', [['q', 'anak -film']], { start: 5, end: 10 }) // '/en/search?q=anak'
 */
export function withoutSpan(
  path: string,
  state: SearchState,
  { start, end }: { start: number; end: number },
): string {
  const query = joinedValues(state, 'q');
  const rest = `${query.slice(0, start)} ${query.slice(end)}`
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:OR|ATAU) |(?: (?:OR|ATAU)) ?$/, '')
    .replace(/ (OR|ATAU) (?:OR|ATAU) /, ' $1 ')
    .trim();
  return withParam(path, state, 'q', rest || null);
}

/** The words of a parameter given once or in parts. */
function joinedValues(state: SearchState, name: string): string {
  return state
    .filter(([key]) => key === name)
    .map(([, value]) => value)
    .join(' ');
}

/** The address of the same search in another form: a file of its results. */
export function resultsFile(format: 'csv' | 'ris', params: SearchState, locale: string): string {
  return address(`/api/v1/search.${format}`, [...params, ['locale', locale]]);
}

function address(path: string, state: SearchState): string {
  const query = new URLSearchParams(state.map(([name, value]) => [name, value])).toString();
  return query ? `${path}?${query}` : path;
}
