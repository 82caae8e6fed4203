import { formatPath } from '../law/eid.ts';
import { pathStyle } from '../law/instrument.ts';
import type { ExportItem } from './exported.ts';
import { type ExportFormat, WRITERS } from './formats.ts';

/**
 * What a downloaded file is called.
 * @example fileName([item], 'docx') // 'uu-44-2008-pasal-4.docx'
 */
export function fileName(items: readonly ExportItem[], format: ExportFormat): string {
  const [first, ...others] = items;
  const { extension } = WRITERS[format];
  if (!first || others.length > 0) return `lindung-folder.${extension}`;
  const { facts, chosen } = first;
  const part = chosen
    ? `-${formatPath(chosen.provision.eId, pathStyle(facts.type)).replaceAll('/', '-')}`
    : '';
  return `${facts.id}${part}.${extension}`;
}
