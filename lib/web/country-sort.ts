import type { CountryUse } from '../law/editorial.ts';

export const COUNTRY_COLUMNS = [
  'country',
  'population2018',
  'users2000',
  'users2017',
  'penetration',
  'asiaShare',
  'facebook2017',
] as const;
export type CountryColumn = (typeof COUNTRY_COLUMNS)[number];

/** The column an address asks to sort by; internet users where it names none. */
export function countryColumn(given: string | string[] | undefined): CountryColumn {
  return COUNTRY_COLUMNS.find((column) => column === given) ?? 'users2017';
}

/**
 * Countries by a column: names from A, numbers from the greatest, what is not stated last.
 * @example sortCountries(countries, 'penetration')[0]?.country // 'Brunei Darussalam'
 */
export function sortCountries(countries: readonly CountryUse[], column: CountryColumn): CountryUse[] {
  return countries.toSorted((a, b) => {
    if (column === 'country') return a.country.localeCompare(b.country);
    return (b[column] ?? -1) - (a[column] ?? -1);
  });
}
