import type { Provision } from './provision.ts';
import { append, emptyProvision } from './provision-list.ts';
import type { SourceLine } from './source-text.ts';
import type { Heading } from './treaty-headings.ts';

/** What holds the groups and articles of a component: the body, or an annex. */
export interface Root {
  children: Provision[];
  eId: string | null;
}

interface OpenGroup {
  provision: Provision;
  style: string;
}

/** From the outermost in; a style that is none of these stands below the group in which it is met first. */
const OUTER = ['book', 'buku', 'part', 'I', 'chapter', 'bab', 'bagian', 'section'];
const RECITAL =
  /^(?:preamble|preambule|mukadimah|pembukaan|the\s+(?:high\s+)?(?:contracting\s+)?(?:states?|member|parties|general|government|signator|committee|council|undersigned)|we\b|whereas|having|considering|recalling|recogni[sz]ing|reaffirming|noting|menimbang|mengingat|kami\b|negara-negara)/i;
const LONGEST_HEADING = 150;

/** The tree of a component as its lines come: preamble, groups within groups, units, closing. */
export class TreatyTree {
  private groups: OpenGroup[] = [];
  private readonly order: string[] = [];
  private plain: Provision | null = null;
  private titled = false;

  constructor(private readonly root: Root) {}

  get innermost(): Root {
    return this.groups.at(-1)?.provision ?? this.root;
  }

  /** The number the innermost open group of a style has, null where none is open. */
  lastOf(style: string): string | null {
    return this.groups.findLast((group) => group.style === style)?.provision.num ?? null;
  }

  isOpen(style: string): boolean {
    return this.groups.some((group) => group.style === style);
  }

  /** How many groups of a kind the innermost open group, or one of its style above it, has. */
  countOf(kind: Provision['kind'], style: string): number {
    const depth = this.groups.findIndex((group) => group.style === style);
    const parent: Root = depth < 0 ? this.innermost : (this.groups[depth - 1]?.provision ?? this.root);
    return parent.children.filter((child) => child.kind === kind).length;
  }

  get hasGroups(): boolean {
    return this.groups.length > 0;
  }

  /** Whether the group opened last has neither its heading nor anything in it. */
  get awaitsHeading(): boolean {
    const group = this.groups.at(-1)?.provision;
    return group !== undefined && group.heading === null && group.children.length === 0;
  }

  openGroup({ kind, style, num, marker, rest }: Heading, line: SourceLine): void {
    const depth = this.depthOf(style);
    while (this.groups.length > 0 && this.depthOf(this.groups.at(-1)?.style ?? '') >= depth)
      this.groups.pop();
    const parent = this.innermost;
    const provision = emptyProvision(kind, num, parent.eId, line);
    provision.marker = marker || null;
    provision.heading = rest || null;
    append(parent, provision);
    this.groups.push({ provision, style });
    this.plain = null;
  }

  /** Where a style stands: by name, else below the group that was open when it was first met. */
  private depthOf(style: string): number {
    if (!this.order.includes(style)) {
      const rank = OUTER.indexOf(style);
      const after = this.order.findLastIndex(
        (other) => rank < 0 || OUTER.indexOf(other) < 0 || OUTER.indexOf(other) < rank,
      );
      const inner = this.order.indexOf(this.groups.at(-1)?.style ?? '');
      this.order.splice(rank < 0 ? inner + 1 : Math.min(after, inner) + 1, 0, style);
    }
    return this.order.indexOf(style);
  }

  /** Puts an article or a numbered paragraph where it belongs; its eId names no group above it, unless its number is taken. */
  addUnit(unit: Provision): void {
    this.innermost.children.push(unit);
    this.plain = null;
  }

  /** Words outside every unit: the heading of a group goes on, or they are title, preamble or words between. */
  addWords(line: SourceLine): void {
    const group = this.groups.at(-1)?.provision;
    if (group && group.children.length === 0 && !this.plain && !isFull(group, line.text)) {
      group.heading = group.heading === null ? line.text : `${group.heading} ${line.text}`;
      return;
    }
    const isFirst = this.root.children.length === 0;
    if (this.plain && !(this.plain.kind === 'formula' && this.titled && !isTitleLine(line.text))) {
      this.plain.text = `${this.plain.text}\n${line.text}`;
      return;
    }
    this.titled = isFirst && isTitleLine(line.text);
    if (this.titled) this.open('formula', 'title', this.root, line);
    else if (this.root.children.every(({ kind }) => kind === 'formula'))
      this.open('preamble', null, this.root, line);
    else this.open('formula', String(this.innermost.children.length), this.innermost, line);
  }

  close(line: SourceLine): void {
    this.groups = [];
    this.open('conclusion', null, this.root, line);
  }

  private open(kind: Provision['kind'], num: string | null, parent: Root, line: SourceLine): void {
    this.plain = emptyProvision(kind, num, parent.eId, line);
    this.plain.text = line.text;
    append(parent, this.plain);
  }
}

/** A group has a heading already, and what follows is no second line of it. */
function isFull(group: Provision, text: string): boolean {
  return group.heading !== null && (text.length > LONGEST_HEADING || /[.;:,]$/.test(text));
}

/** A line of the title before the text: no sentence, and not the opening of a preamble. */
function isTitleLine(text: string): boolean {
  return text.length < LONGEST_HEADING * 2 && !/[.;:,]$/.test(text) && !RECITAL.test(text);
}
