import { Parser } from 'htmlparser2';
import { LegalError } from '../law/legal-error.ts';
import type { SourceLine, SourceText } from '../law/source-text.ts';

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'center',
  'ol',
  'ul',
  'table',
  'title',
  'hr',
  'body',
  'para',
  'preamble',
  'article',
  'note',
  'listitem',
]);
const SILENT = new Set(['script', 'style', 'head', 'noscript', 'metadata', 'xsl:stylesheet']);

/**
 * The lines of an HTML or XML file: one a block; the head of the page and its scripts are not text.
 * @throws LegalError `unreadable-source` where no text is left
 * @example extractMarkup('<h4>Pasal 1</h4><p>Anak …</p>', 'html').lines.length // 2
 */
export function extractMarkup(content: string, format: 'html' | 'xml'): SourceText {
  const lines: SourceLine[] = [];
  let current = '';
  let silent = 0;
  let offset = 0;
  let line = 1;
  const lineAt = (index: number): number => {
    for (; offset < index; offset += 1) if (content.charCodeAt(offset) === 10) line += 1;
    return line;
  };
  const flush = (): void => {
    const text = current.replace(/\s+/g, ' ').trim();
    if (text) lines.push({ text, line: lineAt(parser.startIndex), page: null });
    current = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        if (BLOCKS.has(name)) flush();
        const number = attributes.number ?? attributes.tag;
        if (name === 'article' && number) current = `Article ${number}`;
        else if (number && (name === 'para' || name === 'listitem')) current = `${number} `;
      },
      ontext(data) {
        if (silent === 0) current += data;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1;
        if (BLOCKS.has(name)) flush();
      },
    },
    { xmlMode: format === 'xml', decodeEntities: true },
  );
  parser.end(content);
  flush();
  if (lines.length === 0)
    throw new LegalError('unreadable-source', `The ${format.toUpperCase()} file holds no text.`);
  return { lines, furniture: [], corrections: [] };
}
