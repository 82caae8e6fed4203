/**
 * Scheme and host that a reader reached the site by, also through a proxy that says so.
 * @example siteOrigin(new Headers({ host: 'localhost:3000' })) // 'http://localhost:3000'
 */
export function siteOrigin(headers: Pick<Headers, 'get'>): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return `${scheme === 'https' ? 'https' : 'http'}://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
}
