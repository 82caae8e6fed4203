import type { SourceLine, SourceText } from '../law/source-text.ts';

/** In the Dutch treaty collection the English text comes first; from here on the page is Dutch. */
const DUTCH_BEGINS = /^#{2,4} (?:Artikel\s+[1I]\b|Preambule\b)/;

const DUTCH_TITLE =
  /^####\s*(?:Verdrag|Facultatief|Protocol (?:inzake|tot|bij)|Aanbeveling|Internationaal)\b/;
/** Its page is headed by the Dutch title; the English one follows at the fourth level. */
const ENGLISH_TITLE = /^####\s*\S/;

/**
 * The lines of a Markdown file without its marks; a translation that follows the text is set aside.
 * @example extractMarkdown('## Pasal 1\n**Anak** adalah …').lines[0] // { text: 'Pasal 1', line: 1, page: null }
 */
export function extractMarkdown(content: string): SourceText {
  const all = content.split('\n');
  const first = all.findIndex((text) => text.startsWith('##') && DUTCH_BEGINS.test(text));
  const start =
    first === -1
      ? 0
      : Math.max(
          0,
          all.findIndex((text) => ENGLISH_TITLE.test(text)),
        );
  const end = first === -1 ? all.length : titleBefore(all, first);
  const matter = frontMatter(all);
  const marks = new NextMark(content);
  const lines: SourceLine[] = [];
  const furniture: SourceLine[] = [];
  let offset = 0;
  for (const [index, printed] of all.entries()) {
    const next = offset + printed.length + 1;
    const text =
      marks.isBefore(offset, next) || LIST_ITEM.test(printed) ? withoutMarks(printed) : printed.trim();
    offset = next;
    if (text === '') continue;
    const inText = index >= Math.max(start, matter) && index < end;
    (inText ? lines : furniture).push({ text, line: index + 1, page: null });
  }
  return { lines, furniture, corrections: [] };
}

/** How many lines of facts about the file stand before its text, between two rules; 0 where there are none. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const close = lines.slice(1, FRONT_MATTER).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const facts = lines.slice(1, close + 1);
  return close > 0 && /^[\w-]+:/.test(facts[0] ?? '') ? close + 2 : 0;
}

/** The longest such block. */
const FRONT_MATTER = 60;

/** The Dutch text begins with its title and preamble, before its first article and after the last English one. */
function titleBefore(lines: readonly string[], article: number): number {
  for (let index = article - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? '';
    if (/^#{2,4} Article\b/.test(text)) return article;
    if (DUTCH_TITLE.test(text)) return index;
  }
  return article;
}

/** What a line holds that is not plain. */
const SIGNS = [...'#>*_`[<\\|\t\u00a0', '  '];
const LIST_ITEM = /^\s*[-+]\s/;

/** Where the next sign of a mark stands: most lines hold none, and a file is searched for each sign once. */
class NextMark {
  private readonly places: number[] = SIGNS.map(() => -1);
  private first = -1;

  constructor(private readonly content: string) {}

  /** Whether a sign stands from one place of the content up to another; asked of places in their order. */
  isBefore(from: number, to: number): boolean {
    if (this.first < from) {
      for (const [index, sign] of SIGNS.entries()) {
        if ((this.places[index] ?? 0) >= from) continue;
        const place = this.content.indexOf(sign, from);
        this.places[index] = place < 0 ? Number.POSITIVE_INFINITY : place;
      }
      this.first = Math.min(...this.places);
    }
    return this.first < to;
  }
}

/** What stands for a mark, looked for only where its sign is in the line, and what it leaves. */
const MARKUP: readonly [sign: RegExp, mark: RegExp, left: string][] = [
  [/^\s*[#>*+-]/, /^\s*(?:#{1,6}\s*(?=\S)|>\s?|[-*+]\s+(?=\S))/, ''],
  [/\[/, /!?\[([^[\]]*)\]\([^)\s[]*\)/g, '$1'],
  [/[*_`<]/, /\*\*|__|`|<\/?(?:b|i|u|em|strong|sup|sub|br|p)\s*\/?>/g, ''],
  [/[*_]/, /(^|[\s(“"])[_*]([^_*\s][^_*]*)[_*](?=$|[\s).,;:”"])/g, '$1$2'],
  [/\\/, /\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1'],
  [/\|/, /^\|\s*|\s*\|\s*$/g, ''],
];

/** More than one space, or another than the common one. */
const WIDE_SPACE = /[\t\u00a0][\t\u00a0 ]*| [\t\u00a0 ]+/g;

function withoutMarks(printed: string): string {
  let text = printed;
  for (const [sign, mark, left] of MARKUP) if (sign.test(text)) text = text.replace(mark, left);
  return text.replace(WIDE_SPACE, ' ').trim();
}
