import { Parser } from 'htmlparser2';
import { LegalError } from '../law/legal-error.ts';
import type { Correction, SourceLine, SourceText } from '../law/source-text.ts';

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
  const corrections: Correction[] = [];
  // Items counted so far of each list that is open; null for lists without numbers.
  const lists: (number | null)[] = [];
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
        // The number of an item stays with the paragraph inside it.
        if (BLOCKS.has(name) && !/^\d+\. $/.test(current)) flush();
        const number = attributes.number ?? attributes.tag;
        if (name === 'ol' || name === 'ul') lists.push(name === 'ol' ? 0 : null);
        const counted = name === 'li' ? lists.at(-1) : undefined;
        if (typeof counted === 'number') {
          lists[lists.length - 1] = counted + 1;
          current = `${counted + 1}. `;
          corrections.push({ line: lines.length + 1, from: '', to: `${counted + 1}.`, rule: 'list-number' });
        }
        if (name === 'article' && number) current = `Article ${number}`;
        else if (number && (name === 'para' || name === 'listitem')) current = `${number} `;
      },
      ontext(data) {
        if (silent === 0) current += data;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1;
        if (name === 'ol' || name === 'ul') lists.pop();
        if (BLOCKS.has(name)) flush();
      },
    },
    { xmlMode: format === 'xml', decodeEntities: true },
  );
  parser.end(content);
  flush();
  if (lines.length === 0)
    throw new LegalError('unreadable-source', `The ${format.toUpperCase()} file holds no text.`);
  return { lines, furniture: [], corrections };
}
