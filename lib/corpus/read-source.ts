import type { SourceFacts } from '../law/catalogue.ts';
import type { LegalDocument } from '../law/document.ts';
import { LegalError } from '../law/legal-error.ts';
import { parseDocument } from '../law/parse-document.ts';
import type { Provision } from '../law/provision.ts';
import { detectGrammar } from './detect-grammar.ts';
import { readAkomaNtoso } from './extract-akn.ts';
import { decode, extractText } from './extract-text.ts';

/** A tree, and how its bytes were read. */
export interface ReadDocument extends Pick<SourceFacts, 'grammar' | 'language'> {
  document: LegalDocument;
  method: string;
}

/**
 * Reads a source file into its tree; for an annexed instrument, into the tree of the annex alone.
 * @throws LegalError as `extractText` and `parseDocument` do, the file named
 * @example (await readSource(bytes, source)).document.body
 */
export async function readSource(
  bytes: Uint8Array,
  source: Pick<SourceFacts, 'format' | 'grammar' | 'language' | 'portion' | 'path'>,
): Promise<{ document: LegalDocument; method: string }> {
  try {
    const { document, method } = await readBytes(bytes, source.format, source);
    return { document: source.portion === 'attachment' ? annexOf(document) : document, method };
  } catch (error) {
    if (!(error instanceof LegalError)) throw error;
    throw new LegalError(error.code, `${source.path}: ${error.message}`, {
      ...error.context,
      file: source.path,
    });
  }
}

/**
 * The tree of a file: Akoma Ntoso has one already, other formats are read line by line.
 * @param told grammar and language where they are known; else they are told from the text
 * @throws LegalError as `extractText`, `parseDocument` and `readAkomaNtoso` do
 * @example (await readBytes(bytes, detectFormat(file, bytes))).document
 */
export async function readBytes(
  bytes: Uint8Array,
  format: SourceFacts['format'],
  told?: Pick<SourceFacts, 'grammar' | 'language'>,
): Promise<ReadDocument> {
  if (format === 'akn') {
    const document = readAkomaNtoso(decode(bytes));
    const grammar = /statute|amendingAct/.test(document.kind) ? 'statute' : 'treaty';
    return { document, method: 'akn', grammar, language: document.language };
  }
  const { text, method } = await extractText(bytes, format);
  const { grammar, language } = told ?? detectGrammar(text);
  return { document: parseDocument(text, grammar, language), method, grammar, language };
}

function annexOf(document: LegalDocument): LegalDocument {
  const annex = document.attachments[0];
  if (!annex)
    throw new LegalError(
      'not-a-law',
      'The file has no annex, though the catalogue says the instrument is one.',
    );
  const own = annex.children.map((child) => withoutPrefix(child, `${annex.eId}__`));
  return {
    ...document,
    title: annex.heading,
    body: own.filter((child) => child.kind !== 'explanation'),
    explanation: own.filter((child) => child.kind === 'explanation'),
    attachments: [],
  };
}

function withoutPrefix(provision: Provision, prefix: string): Provision {
  const eId = provision.eId.startsWith(prefix) ? provision.eId.slice(prefix.length) : provision.eId;
  return { ...provision, eId, children: provision.children.map((child) => withoutPrefix(child, prefix)) };
}
