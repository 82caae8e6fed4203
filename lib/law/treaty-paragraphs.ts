import type { Provision } from './provision.ts';
import { emptyProvision } from './provision-list.ts';
import type { Correction, SourceLine } from './source-text.ts';
import {
  groupHeading,
  type Heading,
  isClosing,
  isTitle,
  letterHeading,
  romanHeading,
  romanValue,
} from './treaty-headings.ts';
import { type Numbered, type Numbering, numberingOf } from './treaty-numbering.ts';
import { type Root, TreatyTree } from './treaty-tree.ts';
import { readUnit } from './treaty-units.ts';

interface OpenParagraph {
  provision: Provision;
  lines: SourceLine[];
  titled: boolean;
}

/** Reads a component whose units are numbered paragraphs: a General Comment, a resolution, a declaration, a guideline. */
export function readParagraphs(lines: readonly SourceLine[], root: Root, corrections: Correction[]): void {
  new ParagraphReader(lines, root, corrections).read();
}

class ParagraphReader {
  private readonly tree: TreatyTree;
  private readonly numbering: Numbering;
  private readonly taken = new Set<string>();
  private open: OpenParagraph | null = null;
  private closed = false;
  /** Whether a group was opened since the last paragraph, after which numbers may begin anew. */
  private anew = true;

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly root: Root,
    private readonly corrections: Correction[],
  ) {
    this.tree = new TreatyTree(root);
    this.numbering = numberingOf(lines);
  }

  read(): void {
    for (const [index, line] of this.lines.entries()) this.readLine(index, line);
    this.finish();
  }

  private readLine(index: number, line: SourceLine): void {
    if (this.closed) {
      this.tree.addWords(line);
      return;
    }
    const numbered = this.numbering.unitAt(index, this.anew, this.open?.lines ?? []);
    const heading = this.headingAt(index, line.text, numbered);
    if (heading) {
      this.finish();
      this.tree.openGroup(heading, line);
      this.anew = true;
    } else if (numbered) this.begin(numbered, line);
    else if (this.taken.size > 0 && isClosing(line.text)) {
      this.finish();
      this.tree.close(line);
      this.closed = true;
    } else if (this.open) this.open.lines.push(line);
    else this.tree.addWords(line);
  }

  private begin({ num, marker, rest, titled, byOrder }: Numbered, line: SourceLine): void {
    this.finish();
    const parent = this.taken.has(num) ? this.tree.innermost.eId : this.root.eId;
    const provision = emptyProvision('paragraph', num, parent, line);
    provision.marker = marker || null;
    this.taken.add(num);
    this.tree.addUnit(provision);
    this.open = { provision, lines: rest === '' ? [] : [{ ...line, text: rest }], titled };
    this.anew = false;
    if (byOrder) this.corrections.push({ line: line.line, from: '', to: num, rule: 'paragraph-by-order' });
  }

  private finish(): void {
    if (this.open) readUnit(this.open.provision, this.open.lines, this.open.titled);
    this.open = null;
  }

  /** The heading of a section: by its word or number, or a short line between two paragraphs. */
  private headingAt(index: number, text: string, numbered: Numbered | null): Heading | null {
    const before = this.lines[index - 1]?.text;
    const afterSentence = before === undefined || /[.!?:;”")\]]$/.test(before) || this.open === null;
    if (!afterSentence) return null;
    if (numbered) return this.numbering.isSection(index, numbered) ? sectionOf(numbered) : null;
    const { tree } = this;
    const named =
      groupHeading(text) ??
      romanHeading(text, romanValue(tree.lastOf('I') ?? '')) ??
      letterHeading(text, tree.lastOf('A'));
    if (named) return named;
    const isFirst =
      this.taken.size === 0 && (this.root.children.length === 0 || (!tree.hasGroups && !isSectionWord(text)));
    if (
      isFirst ||
      tree.awaitsHeading ||
      /^\p{Ll}/u.test(text) ||
      !isTitle(text) ||
      !this.numbering.isBefore(index)
    )
      return null;
    const [, marker = '', rest = text] = /^(\d{1,2}[.)]|\([a-z\d]{1,2}\))\s+(\p{Lu}.*)$/u.exec(text) ?? [];
    const style = marker === '' ? 'unnumbered' : 'numbered';
    const kind = marker !== '' || tree.isOpen('A') ? 'subpart' : 'section';
    const num = marker.replace(/[.()]/g, '') || String(tree.countOf(kind, style) + 1);
    return { kind, style, num, marker, rest };
  }
}

/** Before the first paragraph a short line is of the title, unless it is all in capitals or one word. */
function isSectionWord(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) || (text === text.toUpperCase() && !/\d/.test(text));
}

function sectionOf({ num, marker, rest }: Numbered): Heading {
  const depth = num.split('.').length;
  return { kind: depth === 1 ? 'section' : 'subpart', style: `level-${depth}`, num, marker, rest };
}
