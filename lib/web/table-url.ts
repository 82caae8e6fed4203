/**
 * The address of a table with these filters; those not given are left out, and so is the locale, which the path has.
 * @example tableAddress('/en/harmonisation', { grade: 'none', on: undefined }) // '/en/harmonisation?grade=none'
 */
export function tableAddress(path: string, filters: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined || name === 'locale' ? [] : [[name, value]],
  );
  const query = new URLSearchParams(pairs).toString();
  return query ? `${path}?${query}` : path;
}
