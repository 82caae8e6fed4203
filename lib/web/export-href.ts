import type { Language } from '../law/document.ts';

/** What is exported: an instrument or a provision, on a day, in a language of the text. */
export interface ExportTarget {
  id: string;
  eId?: string | null;
  on?: string | null;
  language?: Language | null;
  locale: string;
}

/**
 * The address of a file of an instrument or a provision.
 * @example exportHref({ id: 'crc', eId: 'art_34', locale: 'en' }, 'ris') // '/api/v1/instruments/crc/export?format=ris&eId=art_34&locale=en'
 */
export function exportHref({ id, eId, on, language, locale }: ExportTarget, format: string): string {
  const query = new URLSearchParams({ format });
  if (eId) query.set('eId', eId);
  if (on) query.set('on', on);
  if (language) query.set('lang', language);
  query.set('locale', locale);
  return `/api/v1/instruments/${id}/export?${query}`;
}

/**
 * The address of a file of all that is in a folder.
 * @example folderExportHref('en', ['crc/article-34'], 'ris') // '/api/v1/folder/export?format=ris&locale=en&p=crc%2Farticle-34'
 */
export function folderExportHref(locale: string, addresses: readonly string[], format: string): string {
  const query = new URLSearchParams({ format, locale });
  for (const address of addresses) query.append('p', address);
  return `/api/v1/folder/export?${query}`;
}
