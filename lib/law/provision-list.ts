import { formatEId } from './eid.ts';
import { follows } from './marker-order.ts';
import type { Provision, ProvisionKind } from './provision.ts';
import type { SourceLine } from './source-text.ts';

/** A printed marker at the start of a line, and the words after it. */
export interface Marked {
  kind: Extract<ProvisionKind, 'paragraph' | 'point'>;
  /** Lists of one style continue each other: `(1)`, `a.`, `1.`, `(a)`, `(i)`. */
  style: string;
  num: string;
  marker: string;
  rest: string;
}

/** Lists nest no deeper in any law: ayat, huruf, angka, huruf), angka) and bracketed ones. */
const DEEPEST = 8;
/** Printed on a line of its own between two points of a list. */
const CONJUNCTION = /^(?:dan|atau|dan\s?\/\s?atau|and|or)$/;

/** How a sentence ends, or a part of one; asked of the last two signs, since a pattern goes through a whole line to find its end. */
const ENDS = /\.["”)]?$/;
const PAUSES = /[.:;]["”)]?$/;
const CAPITAL = /^["“(]?\p{Lu}/u;

interface OpenItem {
  provision: Provision;
  style: string;
}

/**
 * Builds the list structure of one article line by line: a marker goes on in the list it continues, else opens one inside the last item.
 */
export class ProvisionList {
  private readonly open: OpenItem[] = [];
  /** Made when first needed: most articles have no such words. */
  private unmarked: Map<Provision, { wrapUp: number; subparagraph: number }> | null = null;
  /** The last line read: whether a sentence is over is asked of it, not of all the words before. */
  private lastLine = '';
  private lastParagraph = 0;

  /** @param parts whether a sentence after the full stop of a list is a paragraph of its own, not the list's closing words */
  constructor(
    private readonly root: Provision,
    private readonly parts = false,
  ) {}

  get current(): Provision {
    return this.open.at(-1)?.provision ?? this.root;
  }

  /** The ayat that comes next. */
  get nextParagraph(): number {
    return this.lastParagraph + 1;
  }

  get tail(): string {
    return this.lastLine;
  }

  /** Whether an open list of this style waits for this number. */
  awaits(style: string, num: string): boolean {
    return this.open.some((item) => item.style === style && follows(item.provision.num ?? '', num));
  }

  /** Depths of the open items that the number comes right after, innermost first. */
  private depthsAwaiting({ style, num }: Marked): number[] {
    const depths: number[] = [];
    for (let depth = this.open.length - 1; depth >= 0; depth -= 1) {
      const item = this.open[depth];
      if (item?.style === style && follows(item.provision.num ?? '', num)) depths.push(depth);
    }
    return depths;
  }

  /** Starts the item a marker announces. */
  addMarked(marked: Marked, line: SourceLine): Provision {
    this.closeBefore(marked);
    const parent = this.current;
    const provision = emptyProvision(marked.kind, marked.num, parent.eId, line);
    provision.marker = marked.marker;
    provision.text = marked.rest;
    append(parent, provision);
    this.open.push({ provision, style: marked.style });
    this.lastLine = marked.rest;
    if (marked.kind === 'paragraph') this.lastParagraph = Number.parseInt(marked.num, 10);
    return provision;
  }

  /** Adds words without a marker: they go on with the sentence before, or follow the list as its closing words, or are a paragraph of their own. */
  addWords(line: SourceLine, wrapped: boolean): void {
    const target = this.current;
    const goesOn = wrapped
      ? !startsAnew(target.kind, this.lastLine, line.text)
      : !PAUSES.test(this.lastLine.slice(-2)) && !closesList(this.open.length, line.text);
    const before = this.lastLine;
    this.lastLine = line.text;
    if (CONJUNCTION.test(line.text) && target.text !== '') target.text = `${target.text} ${line.text}`;
    else if (target.text === '' && target.children.length === 0) target.text = line.text;
    else if (goesOn) target.text = joinWrapped(target.text, before, line.text);
    else
      this.addUnmarked(line, {
        parted: this.parts && ENDS.test(before.slice(-2)) && CAPITAL.test(line.text),
      });
  }

  /** Adds an item of a list without numbers: it belongs to the words its list hangs on. */
  addDashed({ marker, rest }: Pick<Marked, 'marker' | 'rest'>, line: SourceLine): void {
    while (/^(?:wrapUp|subparagraph)$/.test(this.current.kind) && !this.lastLine.endsWith(':'))
      this.open.pop();
    this.addUnmarked({ ...line, text: rest }, { parted: true, container: this.current }).marker = marker;
    this.lastLine = rest;
  }

  private addUnmarked(
    line: SourceLine,
    { parted, container: given }: { parted: boolean; container?: Provision },
  ): Provision {
    const container = given ?? (this.open.length > 0 ? this.containerOfList() : this.root);
    // Closing words count from 1, paragraphs without a number from 2: the words of the article itself are the first.
    this.unmarked ??= new Map();
    const counts = this.unmarked.get(container) ?? { wrapUp: 0, subparagraph: 1 };
    this.unmarked.set(container, counts);
    const isAfterList = !parted && container.children.length > counts.wrapUp + counts.subparagraph - 1;
    const kind = isAfterList ? 'wrapUp' : 'subparagraph';
    counts[kind] += 1;
    const number = counts[kind];
    const provision = emptyProvision(kind, String(number), container.eId, line);
    provision.text = line.text;
    append(container, provision);
    this.open.push({ provision, style: kind });
    return provision;
  }

  /** The item whose list of points ends: closing words belong to it, not to the last point. */
  private containerOfList(): Provision {
    while (this.open.length > 0 && this.open.at(-1)?.provision.kind !== 'paragraph') this.open.pop();
    return this.current;
  }

  /** A list goes on after words without a marker that seemed to close it. */
  private reopen({ style, num }: Marked): boolean {
    for (let depth = this.open.length; depth >= 0; depth -= 1) {
      const container = depth === 0 ? this.root : this.open[depth - 1]?.provision;
      const unmarked = this.open[depth]?.provision.kind;
      if (!container || (unmarked !== 'wrapUp' && unmarked !== 'subparagraph')) continue;
      const last = container.children.findLast(({ kind }) => kind === 'point');
      if (!last || styleOf(last.marker) !== style || !follows(last.num ?? '', num)) continue;
      this.open.length = depth;
      return true;
    }
    return false;
  }

  private closeBefore(marked: Marked): void {
    if (marked.kind === 'paragraph') {
      this.open.length = 0;
      return;
    }
    const [inner, outer] = this.depthsAwaiting(marked);
    if (inner !== undefined) {
      // Where two lists wait for the same number, a full stop has ended the inner one.
      this.open.length = outer !== undefined && ENDS.test(this.lastLine.slice(-2)) ? outer : inner;
      return;
    }
    if (this.reopen(marked)) return;
    const restarts = this.open.at(-1)?.style === marked.style && !this.lastLine.trimEnd().endsWith(':');
    const deepest = restarts || this.open.length >= DEEPEST;
    if (/^(?:a|1|i)$/.test(marked.num) && !deepest) {
      while (/^(?:wrapUp|subparagraph)$/.test(this.current.kind) && !this.lastLine.trimEnd().endsWith(':'))
        this.open.pop();
      return;
    }
    const same = this.open.findLastIndex((item) => item.style === marked.style);
    if (same >= 0) this.open.length = same;
    else if (deepest) this.open.length = 0;
  }
}

/** How a printed marker is styled: `(a)`, `1.`, `a.` */
function styleOf(marker: string | null): string {
  const bracketed = marker?.startsWith('(') ?? false;
  const number = /\d/.test(marker ?? '');
  return bracketed ? '(a)' : number ? '1.' : 'a.';
}

/** A provision without words yet. */
export function emptyProvision(
  kind: ProvisionKind,
  num: string | null,
  parent: string | null,
  line: SourceLine,
): Provision {
  return {
    eId: formatEId(kind, num, parent),
    kind,
    num,
    marker: null,
    heading: null,
    text: '',
    children: [],
    position: { line: line.line, page: line.page },
  };
}

/** Adds a child; where its eId is taken, the number gets a suffix so that each provision can be addressed. */
export function append(parent: Pick<Provision, 'children'>, child: Provision): void {
  const { children } = parent;
  if (children.length > 0)
    child.eId =
      children.length < FEW ? firstFree(children, child.eId) : uniqueEId(seeded(children), child.eId);
  children.push(child);
}

/** Among so few, looking at each is quicker than a register. */
const FEW = 8;

const seeds = new WeakMap<object, object>();

/** What the register of many siblings is kept under, with those that were there before it was needed. */
function seeded(siblings: readonly Provision[]): object {
  const known = seeds.get(siblings);
  if (known) return known;
  const seed = {};
  seeds.set(siblings, seed);
  registers.set(seed, new Map(siblings.map(({ eId }) => [eId, 1])));
  return seed;
}

function firstFree(siblings: readonly Provision[], eId: string): string {
  let own = eId;
  for (let copy = 2; isTaken(siblings, own); copy += 1) own = `${eId}-${copy}`;
  return own;
}

function isTaken(siblings: readonly Provision[], own: string): boolean {
  for (const { eId } of siblings) if (eId === own) return true;
  return false;
}

const registers = new WeakMap<object, Map<string, number>>();

/**
 * The eId itself where it is new among its kind, else with the number of its copy.
 * @param owner what the eIds are unique in; it is asked again and again, and remembered
 * @example uniqueEId(siblings, 'art_1') // 'art_1', the second time 'art_1-2'
 */
export function uniqueEId(owner: object, eId: string): string {
  let known = registers.get(owner);
  if (!known) {
    known = new Map();
    registers.set(owner, known);
  }
  let own = eId;
  let copies = known.get(eId) ?? 0;
  while (known.has(own)) {
    copies += 1;
    own = `${eId}-${copies}`;
  }
  known.set(eId, Math.max(1, copies));
  if (own !== eId) known.set(own, 1);
  return own;
}

/**
 * Two printed lines as one: a word divided at the end of a line is whole again when its second half starts small.
 * @param lastLine the last line of `before`; long texts are looked at by line, never whole
 * @example joinWrapped('perlin-', 'perlin-', 'dungan') // 'perlin-dungan' — kept as printed: Indonesian doubles words with a hyphen
 */
export function joinWrapped(before: string, lastLine: string, after: string): string {
  if (before === '') return after;
  return lastLine.endsWith('-') && /\p{L}-$/u.test(lastLine) && /^\p{L}/u.test(after)
    ? before + after
    : `${before} ${after}`;
}

function startsAnew(kind: ProvisionKind, before: string, text: string): boolean {
  return (
    (PAUSES.test(before.slice(-2)) && CAPITAL.test(text)) ||
    (kind === 'point' && /[.;,]$/.test(before.slice(-1)) && /^(?:dipidana|diancam)\b/.test(text))
  );
}

function closesList(depth: number, text: string): boolean {
  return depth > 0 && /^(?:dipidana|diancam|wajib|dilarang|harus|dapat)\b/.test(text);
}
