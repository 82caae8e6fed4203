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
const ITEM_NUMBER = /^(?:\d+|[a-z]{1,7}|[A-Z]{1,7})\. $/;
const PRINTS_ARTICLE = /^(?:Article|Pasal|Art\.)\s/i;

/** A list that is open: how it counts, null where it does not, and the items counted so far. */
interface CountedList {
  type: string | null;
  count: number;
}

/** How lists within lists count where the file does not say: as word processors do. */
const BY_DEPTH = ['1', 'a', 'i'];
const TENS = ['', 'x', 'xx', 'xxx'];
const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const LETTERS = 26;
const FIRST_LETTER = 97;

function openList(
  name: string,
  { type, start }: Record<string, string>,
  open: readonly CountedList[],
): CountedList {
  if (name !== 'ol' && name !== 'orderedlist') return { type: null, count: 0 };
  const depth = open.filter((list) => list.type !== null).length;
  const known = /^[1aAiI]$/.test(type ?? '') ? type : undefined;
  return { type: known ?? BY_DEPTH[depth] ?? '1', count: Number(start ?? 1) - 1 };
}

function numberOf({ type, count }: CountedList): string {
  const kind = type?.toLowerCase();
  let num = String(count);
  if (kind === 'a' && count >= 1 && count <= LETTERS) num = String.fromCharCode(FIRST_LETTER - 1 + count);
  if (kind === 'i' && count >= 1 && count < 40) num = `${TENS[Math.floor(count / 10)]}${ONES[count % 10]}`;
  return type === kind ? num : num.toUpperCase();
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
        if (LISTS.has(name)) lists.push(openList(name, attributes, lists));
        const list = name === 'li' || (name === 'listitem' && !number) ? lists.at(-1) : undefined;
        if (list && list.type !== null) {
          list.count = Number(attributes.value ?? list.count + 1);
          const to = `${numberOf(list)}.`;
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
