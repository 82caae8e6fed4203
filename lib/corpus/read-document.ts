import type { SourceFormat } from '../law/catalogue.ts';
import type { Language, LegalDocument } from '../law/document.ts';
import type { Grammar } from '../law/grammar.ts';
import { parseDocument } from '../law/parse-document.ts';
import { detectFormat } from './detect-format.ts';
import { detectGrammar } from './detect-grammar.ts';
import { extractText } from './extract-text.ts';

/** A text nobody catalogued, with what its bytes told of it. */
export interface ReadDocument {
  document: LegalDocument;
  format: SourceFormat;
  grammar: Grammar;
  language: Language;
  method: string;
}

/**
 * Reads a file of any known format into its tree; format, grammar and language are told from its content.
 * A format that carries a tree of its own (Akoma Ntoso) has its place here, beside the formats that are read by lines.
 * @throws LegalError `empty-source`, `unreadable-source`, `not-a-law`
 * @example (await readDocument('uu.md', bytes)).document.kind // 'statute'
 */
export async function readDocument(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  const format = detectFormat(file, bytes);
  const { text, method } = await extractText(bytes, format);
  const { grammar, language } = detectGrammar(text);
  return { document: parseDocument(text, grammar, language), format, grammar, language, method };
}
