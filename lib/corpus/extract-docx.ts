import mammoth from 'mammoth';
import { LegalError } from '../law/legal-error.ts';
import type { SourceText } from '../law/source-text.ts';
import { extractMarkup } from './extract-markup.ts';

/**
 * The lines of a Word file: one a paragraph; numbers that Word counts by itself are written out as `1.`, and recorded.
 * @throws LegalError `unreadable-source` where it is no Word file, or holds no text
 */
export async function extractDocx(bytes: Uint8Array): Promise<SourceText> {
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LegalError(
      'unreadable-source',
      `The Word file cannot be read: ${reason} Save it again as .docx.`,
    );
  }
  return extractMarkup(html, 'html');
}
