import type { SourceLine } from './source-text.ts';
import { ARTICLE } from './statute-lines.ts';

/** The line that announces what is explained may hold the first own article: "II. PASAL DEMI PASAL Pasal I Angka 1". */
const OWN_ARTICLE = /^(II\s*\.?\s*PASAL DEMI PASAL\s+)?(Pasal I)(?:\s+(?=Angka 1\b)|$)/;
const HEADING = /^Pasal\s+\d+\s?[A-Z]{0,2}(?![\p{L}\d(])(?!\s+(?:ayat|huruf|angka|dan|atau|sampai|jo)\b)/u;
const NUMBER = /(?<=^|\s)Angka (\d+)\b/g;
const REFERS = /\b(?:pada|dalam|dan|atau|dengan|ke|dimaksud|huruf \w|ayat \(\w+\))$/i;
const NOTHING_TO_SAY = /^(?:Cukup\s+\^?jelas|Dihapus)\b/i;
/** Another article of the same instruction, in the line of the one before. */
const NEXT_ARTICLE =
  /(?<=^|(?:[.”")]|\bjelas)\s+)Pasal\s+\d+\s?[A-Z]{0,2}\s+(?=Cukup\s+\^?jelas|Ayat \(1\)|Huruf a\b|Yang dimaksud)/giu;
/** So many instructions in a row may have none explained. */
const LONGEST_GAP = 3;

/**
 * The Penjelasan of an amending act, each number of an instruction it explains ("Angka 3" of Pasal I) and each article heading after one on a line of its own.
 * @returns `numbers` are those of `lines` that hold such a number, and not an angka of the article before
 * @example explainedInstructions(lines).lines.map(({ text }) => text) // ['Pasal I', 'Angka 1', 'Pasal 9', 'Cukup jelas.', 'Angka 2', ...]
 */
export function explainedInstructions(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  numbers: ReadonlySet<SourceLine>;
} {
  const reading = new Reading(!lines.some(({ text }) => OWN_ARTICLE.test(text)));
  for (const [index, line] of lines.entries()) reading.read(line, lines[index + 1]?.text ?? '');
  return { lines: reading.lines, numbers: reading.numbers };
}

class Reading {
  readonly lines: SourceLine[] = [];
  readonly numbers = new Set<SourceLine>();
  /** The instruction being explained; null where it is not known. */
  private last: number | null;
  /** Of the article open: whether something is said of it, and whether its own angka are explained. */
  private explained = false;
  private counted = false;

  /** @param inside whether the articles of Pasal I are being explained: from the start where its heading is lost */
  constructor(private inside: boolean) {
    this.last = inside ? null : 0;
  }

  read(line: SourceLine, next: string): void {
    const own = OWN_ARTICLE.exec(line.text);
    if (own) {
      const [whole, announcement = '', heading = ''] = own;
      this.inside = true;
      this.open(0);
      this.explained = true;
      this.add(line, announcement.trim());
      this.add(line, heading);
      if (whole.length < line.text.length) this.cut({ ...line, text: line.text.slice(whole.length) }, next);
    } else if (/^Pasal\s+[IVX]+\b/.test(line.text)) {
      this.inside = false;
      this.lines.push(line);
    } else if (this.inside) this.cut(line, next);
    else this.lines.push(line);
  }

  private cut(line: SourceLine, next: string): void {
    let from = 0;
    for (const match of line.text.matchAll(NUMBER)) {
      const before = line.text.slice(from, match.index).trim();
      const end = match.index + match[0].length;
      this.note(before);
      if (REFERS.test(before)) continue;
      if (!this.isInstruction(Number(match[1]), line.text.slice(end).trim() || next)) {
        this.counted = true;
        continue;
      }
      this.addArticles(line, before);
      this.numbers.add(this.add(line, match[0]));
      this.open(Number(match[1]));
      from = end;
    }
    const rest = line.text.slice(from).trim();
    this.note(rest);
    this.addArticles(line, rest);
  }

  private isInstruction(number: number, after: string): boolean {
    if (this.last === null) return HEADING.test(after);
    if (number <= this.last || number > this.last + LONGEST_GAP) return false;
    if (HEADING.test(after)) return true;
    return number === this.last + 1 && this.explained && !this.counted && NOTHING_TO_SAY.test(after);
  }

  private note(words: string): void {
    if (ARTICLE.test(words)) this.open(this.last);
    else if (words) this.explained = true;
  }

  private open(instruction: number | null): void {
    this.last = instruction;
    this.explained = false;
    this.counted = false;
  }

  private addArticles(line: SourceLine, words: string): void {
    const after = this.lines.at(-1);
    const first = after && this.numbers.has(after) ? (HEADING.exec(words)?.[0] ?? '') : '';
    this.add(line, first);
    let from = first.length;
    for (const match of words.matchAll(NEXT_ARTICLE)) {
      if (match.index < from) continue;
      this.add(line, words.slice(from, match.index).trim());
      this.add(line, match[0].trim());
      from = match.index + match[0].length;
    }
    this.add(line, words.slice(from).trim());
  }

  private add(line: SourceLine, text: string): SourceLine {
    const piece = text === line.text ? line : { ...line, text };
    if (text) this.lines.push(piece);
    return piece;
  }
}
