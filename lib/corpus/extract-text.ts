import type { SourceFormat } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';
import type { SourceText } from '../law/source-text.ts';
import { extractDocx } from './extract-docx.ts';
import { extractJson } from './extract-json.ts';
import { extractMarkdown } from './extract-markdown.ts';
import { extractMarkup } from './extract-markup.ts';
import { extractPdf } from './extract-pdf.ts';

/**
 * The text of a file in lines, its page furniture set aside.
 * @returns `method` names how it came to be text, for readers: `markdown`, `pdf-text-layer`, `json`, `html`, `xml`, `docx`
 * @throws LegalError `empty-source`, or `unreadable-source` saying what is wrong with the file
 * @example await extractText(bytes, 'markdown') // { text: { lines: [...], furniture: [], corrections: [] }, method: 'markdown' }
 */
export async function extractText(
  bytes: Uint8Array,
  format: SourceFormat,
): Promise<{ text: SourceText; method: string }> {
  if (bytes.length === 0) throw new LegalError('empty-source', 'The file is empty.');
  if (format === 'docx') return { text: await extractDocx(bytes), method: 'docx' };
  if (format === 'pdf') return { text: await extractPdf(bytes), method: 'pdf-text-layer' };
  const content = decode(bytes);
  if (content.trim() === '') throw new LegalError('empty-source', 'The file holds nothing but white space.');
  if (format === 'json') return { text: extractJson(content), method: 'json' };
  if (format === 'markdown') return { text: extractMarkdown(content), method: 'markdown' };
  if (format !== 'html' && format !== 'xml') {
    throw new LegalError(
      'unreadable-source',
      `A ${format} file is a table for cross-checking, not the text of a law.`,
    );
  }
  return { text: extractMarkup(content, format), method: format };
}

/**
 * The characters of a text file, lines ended by a line feed.
 * @throws LegalError `empty-source`, `unreadable-source` where it is not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new LegalError('empty-source', 'The file is empty.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new LegalError(
      'unreadable-source',
      'The file is not UTF-8 text: save it as UTF-8, or give the PDF.',
    );
  }
}
