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

function address(path: string, state: SearchState): string {
  const query = new URLSearchParams(state.map(([name, value]) => [name, value])).toString();
  return query ? `${path}?${query}` : path;
}
