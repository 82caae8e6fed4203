import type { Language, LegalDocument } from './document.ts';
import type { SourceText } from './source-text.ts';
import { parseStatute } from './parse-statute.ts';
import { parseTreaty } from './parse-treaty.ts';

/** What grammar a source is written in. */
export type Grammar = 'statute' | 'treaty';

/**
 * Reads a source text into its tree.
 * @throws LegalError `not-a-law` where no article or numbered paragraph is found.
 */
export function parseDocument(source: SourceText, grammar: Grammar, language: Language): LegalDocument {
  return grammar === 'statute' ? parseStatute(source) : parseTreaty(source, language);
}
