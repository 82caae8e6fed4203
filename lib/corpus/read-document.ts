import type { SourceFormat } from '../law/catalogue.ts';
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
  return { ...(await readBytes(bytes, format)), format };
}
