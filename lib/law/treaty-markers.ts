import type { Marked, ProvisionList } from './provision-list.ts';

const MARKERS: readonly [Marked['kind'], string, RegExp][] = [
  ['point', '1.1', /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(.*)$/],
  ['paragraph', '1.', /^(\d{1,3})\s?(?:\.{1,2}\s?[–—-]?|\))(?:\s+|(?=[\p{L}“"(]))(.*)$/u],
  ['paragraph', '(1)', /^\((\d{1,3}[a-z]?)\)\s*(.*)$/],
  [
    'paragraph',
    'Ayat 1',
    /^(?:Ayat|AYAT|Paragraph|PARAGRAPH)\s+\(?(\d{1,2})\)?\s*[.:]?(?:\s+(?=[\p{Lu}“"(])|$)(.*)$/u,
  ],
  ['point', '(i)', /^\(((?:x{0,2}(?:ix|iv|v?i{0,3})))\)\s*(.*)$/],
  ['point', 'i.', /^((?:x{0,2}(?:ix|iv|v?i{0,3})))(?:[.)]\s+|\))(.*)$/],
  ['point', '(a)', /^\(([a-z]{1,2})\)\s*(.*)$/],
  ['point', 'a.', /^([a-z]{1,2})(?:[.)]\s+|\))(.*)$/],
  ['point', '(A)', /^\(([A-Z])\)\s*(.*)$/],
];
/** Council of Europe texts print their numbers and letters without a mark after them. */
const BARE: readonly [Marked['kind'], string, RegExp][] = [
  ['paragraph', '1.', /^(\d{1,2})\s+(\S.*)$/],
  ['point', 'a.', /^([a-h])\s+(\S.*)$/],
  ['point', 'i.', /^(i|ii|iii|iv|v|vi)\s+(\S.*)$/],
];
/** A marker on a line of its own, whose first words are those of the list below it. */
const ALONE = /^(?:\d{1,3}\.|[a-z]\))$/;
/** "1. (a) If a matter …": the first point of a list in the line of what it hangs on. */
const LIST_BEGINS = /^(?:\([ai1]\)|[ai][.)])\s*(?!(?:and|or|to|of|above|below)\b)[\p{L}“"]/u;
const DASH = /^([–—•·▪‣●○]|-(?=\s))\s*(\S.*)$/;

/** What the lines of an article begin with, by which a marker is told from a word or a reference. */
export class TreatyMarkers {
  private paragraphStyle: string | null = null;
  private readonly bare: boolean;

  constructor(lines: readonly string[]) {
    const opens = (start: string): boolean => lines.some((line) => line.startsWith(start));
    const marked = lines.some((line) => /^\(?1[.)]/.test(line));
    this.bare = !marked && ((opens('1 ') && opens('2 ')) || (opens('a ') && opens('b ')));
  }

  /** The marker a line begins with, where the list has room for it. */
  markerOf(line: string, list: ProvisionList): Marked | null {
    const first = line.charAt(0);
    if (!/[(\da-zAP]/.test(first)) return null;
    const alone = ALONE.test(line);
    const text = alone ? `${line} ` : line;
    for (const [kind, style, pattern] of MARKERS) {
      const match = pattern.exec(text);
      if (!match?.[1]) continue;
      const [, num = '', rest = ''] = match;
      if (alone && !/^[1a]$/.test(num) && !list.awaits(style, num)) continue;
      if (style === '(i)' && !isRoman(list, style, '(a)', num)) continue;
      if (style === 'i.' && !isRoman(list, style, 'a.', num)) continue;
      return this.marked(kind, style, num, text, rest);
    }
    return this.bare ? this.bareMarker(text, list) : null;
  }

  private bareMarker(text: string, list: ProvisionList): Marked | null {
    for (const [kind, style, pattern] of BARE) {
      const [, num = '', rest = ''] = pattern.exec(text) ?? [];
      const begins = num === '1' || (/^[ai]$/.test(num) && list.tail.endsWith(':'));
      if (num === '' || !(begins || list.awaits(style, num))) continue;
      if (style === 'i.' && !isRoman(list, style, 'a.', num)) continue;
      return this.marked(kind, style, num, text, rest);
    }
    return null;
  }

  /** The first style of numbers in an article is that of its paragraphs; another within them is of a list. */
  private marked(kind: Marked['kind'], style: string, num: string, text: string, rest: string): Marked {
    const marker = text.slice(0, text.length - rest.length).trim();
    if (kind !== 'paragraph') return { kind, style, num, marker, rest };
    this.paragraphStyle ??= style;
    return { kind: style === this.paragraphStyle ? 'paragraph' : 'point', style, num, marker, rest };
  }
}

/** "(i)" after "(h)" is a letter, after "(a)" the first of a roman list; a roman list starts at i. */
function isRoman(list: ProvisionList, style: string, letters: string, num: string): boolean {
  return list.awaits(style, num) || (num === 'i' && !list.awaits(letters, num));
}

/** Whether the words after a marker begin a list of their own. */
export function beginsList(words: string): boolean {
  return LIST_BEGINS.test(words);
}

/** An item of a list without numbers. */
export function dashed(text: string): { marker: string; rest: string } | null {
  const [, marker, rest = ''] = DASH.exec(text) ?? [];
  return marker === undefined ? null : { marker, rest };
}
