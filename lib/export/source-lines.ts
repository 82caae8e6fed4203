import type { ExportItem } from './exported.ts';

/**
 * Where the words of an item come from, for the foot of what is printed.
 * @example sourceLines(item)[1] // 'SHA-256 0f3a…'
 */
export function sourceLines({ text, chosen, url }: ExportItem): string[] {
  if (!text) return [url];
  const { source, corrections } = text;
  const place = chosen ? `, ${chosen.page === null ? '' : `page ${chosen.page}, `}line ${chosen.line}` : '';
  return [
    `Source: ${source.url}${place}`,
    `SHA-256 ${source.sha256}${source.retrieved ? `, retrieved ${source.retrieved}` : ''}`,
    ...(source.authority === 'unofficial-translation' ? ['Unofficial translation.'] : []),
    ...(corrections.length > 0 && !chosen
      ? [`${corrections.length} corrections made in reading, listed at the address below.`]
      : []),
    url,
  ];
}
