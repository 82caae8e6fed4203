import { LegalError } from '../law/legal-error.ts';
import type { Correction, SourceText } from '../law/source-text.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };
/** Lines as the printed law would have them, with what was changed to make them so. */
interface Flat {
  lines: string[];
  corrections: Correction[];
}

const SHAPES =
  'a statute tree ({content}), UUD ({data: [{namapasal, arrayisi}]}), a treaty ({articles}), numbered paragraphs ([{ID, Text}])';

/**
 * The lines of a law kept as JSON, in the order and with the markers of the printed law.
 * @throws LegalError `unreadable-source` where it is no JSON, or of a shape not known
 * @example extractJson('{"articles":[{"number":"1","paragraphs":[{"num":"1","text":"…"}]}]}').lines[0].text // 'Article 1'
 */
export function extractJson(content: string): SourceText {
  const { lines, corrections } = flatten(parse(content));
  const texts = lines
    .flatMap((text) => text.split('\n'))
    .map((text) =>
      text
        .replace(/&nbsp;/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  return {
    lines: texts.map((text, index) => ({ text, line: index + 1, page: null })),
    furniture: [],
    corrections,
  };
}

function parse(content: string): Json {
  try {
    return JSON.parse(content) as Json;
  } catch (error) {
    throw new LegalError(
      'unreadable-source',
      `The file is not valid JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function flatten(root: Json): Flat {
  if (Array.isArray(root) && root.every((item) => isObject(item) && 'ID' in item && 'Text' in item)) {
    return unchanged(
      root.map((item) => `${text((item as JsonObject).ID)} ${text((item as JsonObject).Text)}`),
    );
  }
  if (isObject(root)) {
    if (isObject(root.content)) return unchanged(treeLines(root.content));
    if (Array.isArray(root.data)) return constitutionLines(root.data.filter(isObject));
    if (Array.isArray(root.articles)) return treatyLines(root, root.articles.filter(isObject));
  }
  throw new LegalError('unreadable-source', `The JSON is of no shape known here. Known: ${SHAPES}.`);
}

function unchanged(lines: string[]): Flat {
  return { lines, corrections: [] };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A tree of typed nodes: a marker and the words after it are one line. */
function treeLines(node: JsonObject): string[] {
  const children = Array.isArray(node.children) ? node.children.filter(isObject) : [];
  if (children.length === 0) return text(node.text) ? [text(node.text)] : [];
  const lines: string[] = [];
  let marker = '';
  for (const child of children) {
    const type = text(child.type);
    if (/^(?:LETTER|NUMBER)_WITH_/.test(type)) {
      if (marker) lines.push(marker);
      marker = text(child.text);
      continue;
    }
    const [first, ...rest] = treeLines(child);
    if (first === undefined) continue;
    lines.push(marker ? `${marker} ${first}` : first, ...rest);
    marker = '';
  }
  return marker ? [...lines, marker] : lines;
}

function constitutionLines(articles: JsonObject[]): Flat {
  const flat: Flat = { lines: [], corrections: [] };
  let section = '';
  for (const article of articles) {
    const [, name = '', rules = ''] =
      /^(.*?)(?:\s*\((Aturan \w+)\))?$/.exec(text(article.namapasal).trim()) ?? [];
    if (rules && rules !== section) flat.lines.push(rules.toUpperCase());
    section = rules;
    flat.lines.push(name);
    const paragraphs = Array.isArray(article.arrayisi) ? article.arrayisi.filter(isObject) : [];
    for (const [index, paragraph] of paragraphs.entries()) {
      const own = text(paragraph.isi);
      const numbered =
        paragraphs.length > 1 && !own.trimStart().startsWith('(') ? `(${index + 1}) ${own}` : own;
      flat.lines.push(numbered);
      if (numbered !== own)
        flat.corrections.push({
          line: flat.lines.length,
          from: '',
          to: `(${index + 1})`,
          rule: 'ayat-by-order',
        });
    }
  }
  return flat;
}

function treatyLines(root: JsonObject, articles: JsonObject[]): Flat {
  const flat: Flat = { lines: [], corrections: [] };
  flat.lines.push(text(root.name_full) || text(root.treaty_en));
  if (text(root.preamble_en)) flat.lines.push('Preamble', text(root.preamble_en));
  for (const [index, article] of articles.entries()) {
    const printed = text(article.number) || text(article.article);
    const number = /^\d+[A-Za-z]*$/.test(printed) ? printed : String(index + 1);
    const paragraphs = Array.isArray(article.paragraphs) ? article.paragraphs.filter(isObject) : null;
    const titled = paragraphs && paragraphs.length > 0 ? titleOf(number, text(paragraphs[0]?.text)) : null;
    flat.lines.push(titled ? `Article ${number} — ${titled.title}` : `Article ${number}`);
    if (titled)
      flat.corrections.push({
        line: flat.lines.length,
        from: titled.printed,
        to: titled.title,
        rule: 'joined-title',
      });
    if (number !== printed)
      flat.corrections.push({ line: flat.lines.length, from: printed, to: number, rule: 'article-by-order' });
    if (text(article.title_en)) flat.lines.push(text(article.title_en));
    if (paragraphs) {
      const [first, ...rest] = paragraphs.map(paragraphLine);
      flat.lines.push(...(first === undefined ? [] : [titled?.words ?? first]), ...rest);
    } else flat.lines.push(...text(article.content_en).split(/\n+/));
  }
  return flat;
}

/** How far into an article its title may reach, in words. */
const TITLE_WORDS = 14;
/** A word that begins a sentence, and no name within a title. */
const BEGINS =
  /^(?:A|An|The|In|Any|Each|Every|All|If|Where|When|At|For|No|Nothing|Unless|Upon|After|Before|Subject|This|These|Without|Notwithstanding|Pursuant)$/;
/** A capital among so few words begins the sentence, where there is but one. */
const FEW_WORDS = 8;

/** The title that is printed before the words of an article, in their line, after a dash; null where its end cannot be told. */
function titleOf(number: string, printed: string): { title: string; words: string; printed: string } | null {
  const [, heading = '', rest = ''] =
    new RegExp(`^((?:Article\\s${number})?\\s*[—–]\\s+)(.*)$`, 's').exec(printed.replaceAll('&nbsp;', ' ')) ??
    [];
  if (heading === '') return null;
  const words = rest.split(/\s+/);
  const capitals = words.flatMap((word, index) => (index > 0 && /^\p{Lu}/u.test(word) ? [index] : []));
  const sentence = capitals.find((index) => index < TITLE_WORDS && BEGINS.test(words[index] ?? ''));
  const few = capitals.filter((index) => index < FEW_WORDS);
  const end = sentence ?? (few.length === 1 ? few[0] : undefined);
  if (end === undefined) return null;
  const title = words.slice(0, end).join(' ');
  return { title, words: words.slice(end).join(' '), printed: `${heading}${title}` };
}

function paragraphLine(paragraph: JsonObject): string {
  const own = text(paragraph.text);
  return text(paragraph.num) && !own.startsWith(text(paragraph.num)) ? `${text(paragraph.num)}. ${own}` : own;
}
