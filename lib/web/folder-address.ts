/**
 * The address of a provision in a folder: what stands behind /law/ on its page.
 * @example folderAddress('/en/law/uu-44-2008/pasal-4?lang=id') // 'uu-44-2008/pasal-4'
 */
export function folderAddress(href: string): string {
  return href.split('?')[0]?.split('/').slice(3).join('/') ?? '';
}

/**
 * The address of the page of a folder.
 * @example folderHref('en', ['crc/article-34']) // '/en/folder?p=crc/article-34'
 */
export function folderHref(locale: string, addresses: readonly string[]): string {
  const query = addresses
    .map((address) => `p=${encodeURIComponent(address).replaceAll('%2F', '/').replaceAll('%40', '@')}`)
    .join('&');
  return `/${locale}/folder${query ? `?${query}` : ''}`;
}
