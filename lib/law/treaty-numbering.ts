import type { SourceLine } from './source-text.ts';
import { groupHeading, isClosing, isTitle } from './treaty-headings.ts';

/** A paragraph that stands for itself, and how it is marked. */
export interface Numbered {
  num: string;
  marker: string;
  rest: string;
  /** Whether its first line may be a title: "Rule 1", "1.2 Reporting". */
  titled: boolean;
  /** Whether the source gives it no number, and it is counted. */
  byOrder: boolean;
}

type Style = 'decimal' | 'named' | 'dotted' | 'bracketed' | 'none';

const PATTERNS: Record<Exclude<Style, 'none'>, RegExp> = {
  named:
    /^((?:Rule|RULE|Principle|PRINCIPLE|Guideline|GUIDELINE|Standard|STANDARD|Recommendation|RECOMMENDATION|Prinsip|PRINSIP|Pedoman|PEDOMAN|Aturan|ATURAN)\s+(\d{1,3}[A-Z]?)(?:\s*[.:–—-]+(?=\s|$))?)\s*(.*)$/,
  decimal: /^((\d{1,2}(?:\.\d{1,2})+)\.?)\s+(.*)$/,
  dotted: /^((\d{1,3})\s?(?:\.{1,2}|\)))(?:\s+|(?=[\p{L}“"(]|$))(.*)$/u,
  bracketed: /^(\((\d{1,3})\))\s*(.*)$/,
};
const STYLES: readonly Exclude<Style, 'none'>[] = ['named', 'decimal', 'dotted', 'bracketed'];
/** Words after which each line of a declaration without numbers is a paragraph of its own. */
const ENACTS =
  /\b(?:hereby|agree|declare|decide|resolve|adopt|proclaim|commit|dengan ini|menyatakan|menyepakati|menyetujui|memproklamasikan)\b[^.;]*:$|^(?:do )?hereby (?:declare|agree|adopt|proclaim)/i;
/** A reference to a paragraph far off is no paragraph. */
const FARTHEST = 10;

/** Which lines of a text without articles begin a paragraph. */
export class Numbering {
  private last = 0;
  private counted = 0;
  private readonly places = new Map<string, number>();
  private readonly enacting: number;

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly style: Style,
  ) {
    for (const [index, { text }] of lines.entries()) {
      const num = this.match(text)?.num;
      if (num !== undefined) this.places.set(num, index);
    }
    this.enacting = style === 'none' ? lines.findIndex(({ text }) => ENACTS.test(text)) : -1;
  }

  /** The paragraph the line begins; `anew` where a section has begun, `within` the lines of the open paragraph. */
  unitAt(index: number, anew: boolean, within: readonly SourceLine[]): Numbered | null {
    const text = this.lines[index]?.text ?? '';
    if (this.style === 'none') return this.byOrder(index, text);
    const found = this.match(text);
    if (found?.num.includes('.')) {
      this.last = Number.parseInt(found.num, 10);
      return found;
    }
    if (!found || !this.isNext(index, Number.parseInt(found.num, 10), anew, within))
      return this.sectionAt(text);
    this.last = Number.parseInt(found.num, 10);
    return found;
  }

  /** Whether the lines after this one begin with the next paragraph. */
  isBefore(index: number): boolean {
    const next = this.match(this.lines[index + 1]?.text ?? '');
    if (next) {
      const num = Number.parseInt(next.num, 10);
      return num === this.last + 1 || num === 1 || next.num.startsWith(`${this.last}.`);
    }
    const heading = this.lines[index + 1]?.text ?? '';
    return (
      heading !== '' &&
      isTitle(heading) &&
      this.match(this.lines[index + 2]?.text ?? '')?.num === String(this.last + 1)
    );
  }

  /** Whether a numbered line is the heading of those below it: "1. Scope" over "1.1 …". */
  isSection(index: number, { num, rest }: Numbered): boolean {
    if (!isTitle(rest) || rest === '') return false;
    const next =
      this.match(this.lines[index + 1]?.text ?? '')?.num ?? sectionNumber(this.lines[index + 1]?.text ?? '');
    if (this.style === 'decimal')
      return next?.startsWith(`${num}.`) === true || (!num.includes('.') && next === undefined);
    return next === num;
  }

  private isNext(index: number, num: number, anew: boolean, within: readonly SourceLine[]): boolean {
    if (within.some(({ text }) => this.match(text)?.num === String(num - 1)) && num > 1) return false;
    if (num === this.last + 1) return true;
    if (num === 1) return anew;
    return (
      num > this.last && num <= this.last + FARTHEST && (this.places.get(String(this.last + 1)) ?? -1) < index
    );
  }

  /** "1. Scope" in a text whose paragraphs are "1.1": never a paragraph, always a section. */
  private sectionAt(text: string): Numbered | null {
    if (this.style !== 'decimal') return null;
    const [, marker = '', num = '', rest = ''] = PATTERNS.dotted.exec(text) ?? [];
    if (num === '' || Number(num) !== this.last + 1 || !isTitle(rest)) return null;
    this.last = Number(num);
    return { num, marker, rest, titled: false, byOrder: false };
  }

  private match(text: string): Numbered | null {
    if (this.style === 'none') return null;
    const [, marker = '', num = '', rest = ''] = PATTERNS[this.style].exec(text) ?? [];
    if (num === '') return null;
    return { num, marker, rest, titled: this.style === 'named' || this.style === 'decimal', byOrder: false };
  }

  private byOrder(index: number, text: string): Numbered | null {
    if (
      this.enacting < 0 ||
      index <= this.enacting ||
      !/[.;:,]$/.test(text) ||
      groupHeading(text) ||
      isClosing(text)
    )
      return null;
    if (/^(?:\(?[a-z]{1,3}[.)]|[–—•·-])\s?/.test(text) || /^\p{Ll}/u.test(text)) return null;
    this.counted += 1;
    return { num: String(this.counted), marker: '', rest: text, titled: false, byOrder: true };
  }
}

function sectionNumber(text: string): string | undefined {
  return /^(\d{1,2})\.\s/.exec(text)?.[1];
}

/** How a text numbers the paragraphs that stand for themselves. */
export function numberingOf(lines: readonly SourceLine[]): Numbering {
  const counts = new Map<Style, number>();
  for (const { text } of lines)
    for (const style of STYLES)
      if (PATTERNS[style].test(text)) counts.set(style, (counts.get(style) ?? 0) + 1);
  const many = (style: Style): boolean => (counts.get(style) ?? 0) > 1;
  if (many('named')) return new Numbering(lines, 'named');
  if (many('decimal')) return new Numbering(lines, 'decimal');
  if (counts.has('dotted')) return new Numbering(lines, 'dotted');
  return new Numbering(lines, counts.has('bracketed') ? 'bracketed' : 'none');
}
