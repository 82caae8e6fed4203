import { formatText } from '../law/format-text.ts';
import { type ExportItem, provisionsOf } from './exported.ts';
import { originLines, sourceLines } from './source-lines.ts';

const RULE = '-'.repeat(72);

/**
 * Items as plain text: citation, what is known of their force, the words in the manner of the printed act, and the source with its hash.
 * @example formatPlainText([item]).split('\n')[0] // 'Pasal 4 Undang-Undang Nomor 44 Tahun 2008 tentang Pornografi (…)'
 */
export function formatPlainText(items: readonly ExportItem[]): string {
  return `${items.map(itemText).join(`\n\n${RULE}\n\n`)}\n`;
}

function itemText(item: ExportItem): string {
  const words = formatText({ body: provisionsOf(item), explanation: [], attachments: [] });
  const origins = originLines(item);
  const amended = origins.length > 0 ? [...origins, ''] : [];
  return [item.citation, ...item.notices, '', words, '', ...amended, ...sourceLines(item)].join('\n');
}
