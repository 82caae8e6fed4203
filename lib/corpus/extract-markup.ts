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
const LISTS = new Set(['ol', 'ul', 'orderedlist', 'itemizedlist']);
const ITEM_NUMBER = /^(?:\d+|[a-z])\. $/;
const PRINTS_ARTICLE = /^(?:Article|Pasal|Art\.)\s/i;

/** A list that is open, and the items counted so far. */
interface CountedList {
  isNumbered: boolean;
  isLettered: boolean;
  count: number;
}

function openList(name: string, { type, start }: Record<string, string>): CountedList {
  return {
    isNumbered: name === 'ol' || name === 'orderedlist',
    isLettered: type === 'a',
    count: Number(start ?? 1) - 1,
  };
}

function letterOf(count: number): string {
  return String.fromCharCode(96 + count);
}

/**
 * The lines of an HTML or XML file: one a block; the head of the page and its scripts are not text.
 * @throws LegalError `unreadable-source` where no text is left
 * @example extractMarkup('<h4>Pasal 1</h4><p>Anak …</p>', 'html').lines.length // 2
 */
export function extractMarkup(content: string, format: 'html' | 'xml'): SourceText {
  const lines: SourceLine[] = [];
  const corrections: Correction[] = [];
  const lists: CountedList[] = [];
  // The number of an article, until its title is seen to print it or not.
  let article: string | null = null;
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
    if (text && article !== null && !PRINTS_ARTICLE.test(text))
      lines.push({ text: `Article ${article}`, line: lineAt(parser.startIndex), page: null });
    if (text) article = null;
    if (text) lines.push({ text, line: lineAt(parser.startIndex), page: null });
    current = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        // The number of an item stays with the paragraph inside it.
        if (BLOCKS.has(name) && !ITEM_NUMBER.test(current)) flush();
        const number = attributes.number ?? attributes.tag;
        if (LISTS.has(name)) lists.push(openList(name, attributes));
        const list = name === 'li' || (name === 'listitem' && !number) ? lists.at(-1) : undefined;
        if (list?.isNumbered) {
          list.count = Number(attributes.value ?? list.count + 1);
          const to = `${list.isLettered ? letterOf(list.count) : list.count}.`;
          current = `${to} `;
          corrections.push({ line: lines.length + 1, from: '', to, rule: 'list-number' });
        }
        if (name === 'article' && number) article = number;
        else if (number && (name === 'para' || name === 'listitem')) current = `${number} `;
      },
      ontext(data) {
        if (silent === 0) current += data;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1;
        if (LISTS.has(name)) lists.pop();
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
