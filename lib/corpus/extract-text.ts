import type { SourceFormat } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';
import type { SourceText } from '../law/source-text.ts';
import { extractDocx } from './extract-docx.ts';
import { extractJson } from './extract-json.ts';
import { extractMarkdown } from './extract-markdown.ts';
import { extractMarkup } from './extract-markup.ts';
import { extractPdf } from './extract-pdf.ts';
import { adviceOn } from './other-formats.ts';

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
 * @throws LegalError `empty-source`, `unreadable-source` where it is not text in UTF-8 or UTF-16
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new LegalError('empty-source', 'The file is empty.');
  try {
    const content = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (!content.includes('\0') && !content.startsWith('{\\rtf')) return content.replace(/\r\n?/g, '\n');
  } catch {
    // Told below, by what the bytes are instead.
  }
  throw new LegalError(
    'unreadable-source',
    adviceOn(bytes) ??
      'The file is no text in UTF-8, perhaps in an older encoding such as Windows-1252: save it as UTF-8, or give the PDF.',
  );
}

/** UTF-8 but where a mark of the order of bytes says UTF-16. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
