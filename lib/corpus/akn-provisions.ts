import { HIERARCHY, PREAMBLE_LISTS } from '../law/akoma-ntoso.ts';
import { formatEId } from '../law/eid.ts';
import type { Provision, ProvisionKind } from '../law/provision.ts';
import { emptyProvision, uniqueEId } from '../law/provision-list.ts';
import { type AknElement, type AknFile, childElements, descendants, localName, wordsOf } from './akn-dom.ts';

/** What files of others call the units that the product names otherwise. */
const OTHER_NAMES: Record<string, ProvisionKind> = {
  tome: 'book',
  title: 'book',
  subtitle: 'part',
  subchapter: 'part',
  division: 'part',
  subdivision: 'subpart',
  transitional: 'section',
  rule: 'article',
  subsection: 'paragraph',
  subrule: 'paragraph',
  clause: 'paragraph',
  subclause: 'point',
  indent: 'point',
  item: 'point',
  level: 'point',
  alinea: 'subparagraph',
  proviso: 'subparagraph',
};
const NAMED_KINDS = new Set<string>([
  ...HIERARCHY,
  ...['formula', 'recitals', 'recital', 'legalBases', 'legalBasis', 'preamble', 'wrapUp', 'instruction'],
  ...['quotedStructure', 'conclusion', 'explanation', 'generalExplanation', 'attachment'],
]);
/** Wrappers without an identity of their own: what is in them belongs to the unit around. */
const TRANSPARENT = new Set([
  'intro',
  'content',
  'list',
  'sublist',
  'container',
  'div',
  'blockList',
  'ul',
  'ol',
  'table',
  'caption',
  'td',
  'th',
]);
/** Blocks: each is a line of the text. */
const LINES = new Set(['p', 'block', 'li', 'tr', 'listIntroduction', 'listWrapUp', 'longTitle']);
const SILENT = new Set(['num', 'heading', 'subheading', 'componentRef', 'documentRef', 'meta', 'toc']);
const ARTICLES = new Set<ProvisionKind>(['article']);
/** What has its own eId wherever it stands, below the prefix alone. */
const GROUPS_PREFIX = new Set<ProvisionKind>([
  'quotedStructure',
  'attachment',
  'explanation',
  'point',
  'instruction',
]);

/** Reads the units of one file of Akoma Ntoso. */
export class AknProvisions {
  /** Words that belong to no unit: notes, remarks, headings between units, pictures. */
  readonly unplaced: { line: number; text: string }[] = [];
  /** Acts whose basic unit is the section have no articles. */
  private readonly sectionsAreArticles: boolean;

  constructor(private readonly file: AknFile) {
    const names = new Set(descendants(file.root).map(localName));
    this.sectionsAreArticles =
      !file.isOwn && names.has('section') && !names.has('article') && !names.has('rule');
  }

  /** A unit with all that is in its element, put below another or at the top of a list. */
  unit(
    element: AknElement,
    kind: ProvisionKind,
    parent: Pick<Provision, 'children'>,
    prefix: string | null,
  ): Provision {
    const provision = this.opened(element, kind, parent, prefix);
    const below = GROUPS_PREFIX.has(provision.kind) ? provision.eId : prefix;
    this.fill(element, provision, below);
    return provision;
  }

  /** A unit with its number and heading, still without words. */
  opened(
    element: AknElement,
    kind: ProvisionKind,
    parent: Pick<Provision, 'children'>,
    prefix: string | null,
  ): Provision {
    const { file } = this;
    const marker = this.labelOf(element, 'num');
    const num = file.isOwn ? file.own(element, 'num') : numberOf(marker, kind, parent);
    const line = Number(file.own(element, 'line') ?? file.lineOf(element));
    const page = file.own(element, 'page');
    const above = ARTICLES.has(kind) || !('eId' in parent) ? prefix : (parent as Provision).eId;
    const provision = emptyProvision(kind, num, above, {
      text: '',
      line,
      page: page === null ? null : Number(page),
    });
    provision.marker = marker;
    provision.heading =
      [this.labelOf(element, 'heading'), this.labelOf(element, 'subheading')].filter(Boolean).join(' ') ||
      null;
    provision.eId = (file.isOwn ? element.attribs.eId : null) ?? uniqueEId(this, formatEId(kind, num, above));
    parent.children.push(provision);
    return provision;
  }

  /** The printed head of a text as one formula; formulas that the product wrote stay apart. */
  title(preface: AknElement, top: Pick<Provision, 'children'>, prefix: string | null): void {
    if (!this.file.isOwn) {
      const title = this.unit(preface, 'formula', top, prefix);
      title.num = 'title';
      title.eId = formatEId('formula', 'title', prefix);
      return;
    }
    for (const child of childElements(preface)) this.unit(child, 'formula', top, prefix);
  }

  /** Reads the main part of a document: units at the top, and words outside any unit as the text of the holder. */
  fillTop(element: AknElement, holder: Provision, prefix: string | null): void {
    for (const child of childElements(element)) {
      const name = localName(child);
      const kind = LINES.has(name) ? null : this.topKind(child, name);
      if (kind) this.unit(child, kind, { children: holder.children }, prefix);
      else this.place(child, holder, prefix);
    }
  }

  private topKind(element: AknElement, name: string): ProvisionKind | null {
    if (name === 'preamble') return 'preamble';
    if (this.listOf(name)) return null;
    if (name === 'paragraph') return this.numbered(element, name);
    const kind = this.kindOf(element, name);
    return kind === 'transparent' ? null : kind;
  }

  get isOwn(): boolean {
    return this.file.isOwn;
  }

  /** Reads what is inside an element into a unit. */
  fill(element: AknElement, into: Provision, prefix: string | null): void {
    for (const child of childElements(element)) this.place(child, into, prefix);
  }

  private place(child: AknElement, into: Provision, prefix: string | null): void {
    const name = localName(child);
    if (SILENT.has(name)) return;
    if (LINES.has(name)) this.addLine(child, into, prefix);
    else if (name === 'wrapUp' || name === 'quotedStructure') this.unit(child, name, into, prefix);
    else if (TRANSPARENT.has(name)) this.fill(child, into, prefix);
    else if (this.listOf(name)) this.addList(child, into, prefix);
    else {
      const kind = this.kindOf(child, name);
      if (kind === null) this.setAside(child);
      else if (kind === 'transparent') this.fill(child, into, prefix);
      else this.unit(child, kind, into, prefix);
    }
  }

  /** The kind of an element; null where the product knows none, `transparent` for a wrapper without number and heading. */
  kindOf(element: AknElement, name: string): ProvisionKind | 'transparent' | null {
    if (this.file.isOwn && HIERARCHY.has(name as ProvisionKind)) return name as ProvisionKind;
    if (name === 'section' && this.sectionsAreArticles) return 'article';
    if (this.sectionsAreArticles && /^(?:sub)?paragraph$/.test(name)) return 'point';
    if (HIERARCHY.has(name as ProvisionKind)) return this.numbered(element, name as ProvisionKind);
    const item = PREAMBLE_LISTS.find((list) => list.item === name);
    if (item) return item.itemKind;
    if (name === 'formula') return 'formula';
    const said = name === 'hcontainer' ? element.attribs.name : element.attribs.class;
    if (/^(?:hcontainer|tblock|blockContainer)$/.test(name)) {
      if (NAMED_KINDS.has(said ?? '')) return said as ProvisionKind;
      return (this.labelOf(element, 'num') ?? this.labelOf(element, 'heading'))
        ? 'subparagraph'
        : 'transparent';
    }
    return OTHER_NAMES[name] ?? null;
  }

  /** A paragraph without a number is an alinea. */
  private numbered(element: AknElement, kind: ProvisionKind): ProvisionKind {
    return kind === 'paragraph' && this.labelOf(element, 'num') === null ? 'subparagraph' : kind;
  }

  private listOf(name: string): (typeof PREAMBLE_LISTS)[number] | undefined {
    return PREAMBLE_LISTS.find(({ element }) => element === name);
  }

  /** Recitals or legal bases; a single item without a number holds the words of the list itself. */
  private addList(element: AknElement, into: Provision, prefix: string | null): void {
    const list = this.listOf(localName(element));
    if (!list) return;
    const provision = this.opened(element, list.kind, into, prefix);
    const items = childElements(element).filter((child) => localName(child) === list.item);
    const [only] = items;
    const bare =
      items.length === 1 && only && this.labelOf(only, 'num') === null && only.attribs.eId === undefined;
    for (const child of childElements(element)) {
      if (bare && child === only) this.fill(child, provision, prefix);
      else this.place(child, provision, prefix);
    }
  }

  private addLine(element: AknElement, into: Provision, prefix: string | null): void {
    const { text, asides } = wordsOf(element);
    if (into.children.length === 0) into.text = into.text === '' ? text : `${into.text}\n${text}`;
    else if (text !== '') this.unit(element, 'wrapUp', into, prefix).text = text;
    for (const aside of asides) {
      if (!/Structure$/.test(localName(aside))) this.setAside(aside);
      else {
        if (into.kind === 'point') into.kind = 'instruction';
        this.unit(aside, 'quotedStructure', into, prefix);
      }
    }
    if (into.kind === 'point' && descendants(element).some((found) => localName(found) === 'mod'))
      into.kind = 'instruction';
  }

  private setAside(element: AknElement): void {
    const text = wordsOf(element).text || element.attribs.alt || '';
    if (text !== '') this.unplaced.push({ line: this.file.lineOf(element), text });
  }

  private labelOf(element: AknElement, name: string): string | null {
    const found = childElements(element).find((child) => localName(child) === name);
    if (!found) return null;
    const { text, asides } = wordsOf(found);
    for (const aside of asides) this.setAside(aside);
    return text;
  }
}

/** "Pasal 76D" is 76D, "(2)" is 2; what counts by its place alone is numbered so. */
function numberOf(
  marker: string | null,
  kind: ProvisionKind,
  parent: Pick<Provision, 'children'>,
): string | null {
  const number = marker === null ? null : /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(marker)?.[1];
  if (number) return number;
  return /^(?:wrapUp|subparagraph|quotedStructure|attachment)$/.test(kind)
    ? String(parent.children.filter((sibling) => sibling.kind === kind).length + 1)
    : null;
}
