import type { ExportItem } from './exported.ts';

/**
 * Where the words of an item come from, for the foot of what is printed.
 * @example sourceLines(item)[1] // 'SHA-256 0f3a…'
 */
export function sourceLines({ text, chosen, url }: ExportItem): string[] {
  if (!text) return [url];
  const { corrections } = text;
  const source = chosen?.source ?? text.source;
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

/**
 * Where the changed words of a consolidated text come from, an instruction a line under a line that says so; empty for a text as printed.
 * @example originLines(item)[1] // 'Pasal 9: Pasal I angka 3 UU 35/2014, 2014-10-17'
 */
export function originLines({ text, chosen }: ExportItem): string[] {
  const within = text?.origins.filter(({ eId }) => !chosen || isWithin(eId, chosen.provision.eId)) ?? [];
  const said = new Map<string, string>();
  const printed = new Map<string, string>();
  for (const { eId, label, enactedBy, source } of within) {
    if (
      !enactedBy ||
      [...said.keys()].some((above) => isWithin(eId, above) && said.get(above) === enactedBy.label)
    )
      continue;
    said.set(eId, enactedBy.label);
    printed.set(eId, `${label}: ${enactedBy.label}, ${enactedBy.validFrom}`);
    if (source) printed.set(source.url, `${source.url} SHA-256 ${source.sha256}`);
  }
  return printed.size === 0
    ? []
    : ['Amended words, each with its instruction and the file it is printed in:', ...printed.values()];
}

function isWithin(eId: string, above: string): boolean {
  return eId === above || eId.startsWith(`${above}__`);
}
