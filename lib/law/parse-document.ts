import type { Language, LegalDocument } from './document.ts';
import type { Grammar } from './grammar.ts';
import { parseStatute } from './parse-statute.ts';
import { parseTreaty } from './parse-treaty.ts';
import type { SourceText } from './source-text.ts';

/**
 * Reads a source text into its tree.
 * @throws LegalError `not-a-law` where no article or numbered paragraph is found.
 */
export function parseDocument(source: SourceText, grammar: Grammar, language: Language): LegalDocument {
  if (grammar === 'treaty') return parseTreaty(source, language);
  const { notes = [], furniture } = source;
  return parseStatute({ ...source, furniture: [...furniture, ...notes] });
}
