import mammoth from 'mammoth';
import { LegalError } from '../law/legal-error.ts';
import type { SourceText } from '../law/source-text.ts';
import { extractMarkup } from './extract-markup.ts';
import { adviceOn, isZip } from './other-formats.ts';

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
    if (!isZip(bytes))
      throw new LegalError(
        'unreadable-source',
        adviceOn(bytes) ?? 'The file is no Word file (.docx), whatever its name.',
      );
    const why = /main document part/.test(reason)
      ? 'The file is a ZIP archive, but no Word file: it holds no document.'
      : `The Word file is cut off or damaged: ${reason}.`;
    throw new LegalError('unreadable-source', `${why} Save it again as .docx.`);
  }
  return extractMarkup(html, 'html');
}
