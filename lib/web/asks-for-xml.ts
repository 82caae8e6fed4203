/**
 * Whether a caller wants XML rather than a page, by what it accepts; browsers accept both, and want the page.
 * @example asksForXml('application/akn+xml') && !asksForXml('text/html,application/xml;q=0.9') // true
 */
export function asksForXml(accept: string | null): boolean {
  const types = (accept ?? '').toLowerCase();
  if (types.includes('application/akn+xml')) return true;
  return /\b(?:application|text)\/xml\b/.test(types) && !types.includes('text/html');
}
