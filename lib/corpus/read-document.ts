import type { SourceFormat } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';
import { detectFormat } from './detect-format.ts';
import { type ReadDocument, readBytes } from './read-source.ts';

/**
 * Reads a file nobody catalogued into its tree; format, grammar and language are told from its content.
 * @throws LegalError `empty-source`, `unreadable-source`, `not-a-law`
 * @example (await readDocument('uu.md', bytes)).document.kind // 'statute'
 */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
): Promise<ReadDocument & { format: SourceFormat }> {
  const format = detectFormat(file, bytes);
  try {
    return { ...(await readBytes(bytes, format)), format };
  } catch (error) {
    if (!(error instanceof LegalError) || error.code !== 'not-a-law') throw error;
    throw new LegalError(
      'not-a-law',
      'The file holds no law, treaty or guideline: no line of it is a heading such as "Pasal 1" or "Article 1", and no paragraph is numbered.',
    );
  }
}
