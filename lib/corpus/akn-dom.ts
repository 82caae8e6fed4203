import { parseDocument } from 'htmlparser2';
import { AKN_NAMESPACE, OWN_NAMESPACE } from '../law/akoma-ntoso.ts';
import { LegalError } from '../law/legal-error.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
export type AknElement = Extract<Node, { attribs: Record<string, string> }>;

/** Older drafts of the standard had the same elements in these namespaces. */
const NAMESPACES = [AKN_NAMESPACE, 'http://www.akomantoso.org/2.0', 'http://www.akomantoso.org/1.0'];

/**
 * Whether a file is Akoma Ntoso: its root is in a namespace of the standard.
 * @example isAkomaNtoso('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">') // true
 */
export function isAkomaNtoso(start: string): boolean {
  return (
    /<(?:[\w.-]+:)?akomaNtoso\b/i.test(start) && NAMESPACES.some((namespace) => start.includes(namespace))
  );
}

const DEEPEST = 200;
const END_TAG = /<\/(?:[\w.-]+:)?akomaNtoso\s*>|\/>\s*$/;
const END_WITHIN = 2000;

/** A file of Akoma Ntoso as a tree of elements, with what is needed to read it. */
export class AknFile {
  readonly root: AknElement;
  /** Attributes of ours in this file begin with it; null in files of others. */
  private readonly ownPrefix: string | null;
  private readonly lineStarts: number[] = [0];

  /** @throws LegalError `unreadable-source` where it has no root `akomaNtoso` */
  constructor(content: string) {
    const tree = parseDocument(content, { xmlMode: true, decodeEntities: true, withStartIndices: true });
    const root = tree.children.find((node): node is AknElement => isElement(node));
    if (!root || localName(root) !== 'akomaNtoso')
      throw new LegalError('unreadable-source', 'The XML has no root element akomaNtoso.');
    if (!END_TAG.test(content.slice(-END_WITHIN)))
      throw new LegalError(
        'unreadable-source',
        'The Akoma Ntoso file is cut off: its end tag is missing. Fetch the file again.',
      );
    if (isTooDeep(root))
      throw new LegalError(
        'unreadable-source',
        `The XML nests its elements deeper than ${DEEPEST} levels; no law does.`,
      );
    this.root = root;
    const declared = Object.entries(root.attribs).find(([, value]) => value === OWN_NAMESPACE)?.[0];
    this.ownPrefix = declared?.startsWith('xmlns:') ? declared.slice('xmlns:'.length) : null;
    for (let at = content.indexOf('\n'); at !== -1; at = content.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
  }

  /** Whether the product wrote the file: its eIds, numbers, lines and pages are then taken as they are. */
  get isOwn(): boolean {
    return this.ownPrefix !== null;
  }

  /** An attribute of ours. */
  own(element: AknElement, name: string): string | null {
    return this.ownPrefix === null ? null : (element.attribs[`${this.ownPrefix}:${name}`] ?? null);
  }

  /** Elements of ours with a name, wherever they stand. */
  ownElements(name: string): AknElement[] {
    return this.ownPrefix === null
      ? []
      : descendants(this.root).filter((found) => found.name === `${this.ownPrefix}:${name}`);
  }

  /** 1-based line of the file an element begins on. */
  lineOf(element: AknElement): number {
    const index = element.startIndex ?? 0;
    let [low, high] = [0, this.lineStarts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Asked without recursion: what reads the tree afterwards recurses. */
function isTooDeep(root: AknElement): boolean {
  const open: [AknElement, number][] = [[root, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, depth] = next;
    if (depth > DEEPEST) return true;
    for (const child of childElements(element)) open.push([child, depth + 1]);
  }
  return false;
}

function isElement(node: Node): boolean {
  return 'attribs' in node;
}

export function localName({ name }: AknElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childElements(element: AknElement): AknElement[] {
  return element.children.filter((node): node is AknElement => isElement(node));
}

/** All elements below, in reading order. */
export function descendants(element: AknElement): AknElement[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}

/** Elements inside a sentence that are no words of it. */
const ASIDE = new Set(['authorialNote', 'remark', 'noteRef', 'quotedStructure', 'embeddedStructure', 'img']);

/**
 * The words of a block, white space as one space, and what stands in it that is not of its sentence.
 * @example wordsOf(p) // { text: 'Pasal 1 diubah:', asides: [quotedStructure] }
 */
export function wordsOf(element: AknElement): { text: string; asides: AknElement[] } {
  const asides: AknElement[] = [];
  const collect = (node: Node): string => {
    if ('attribs' in node && ASIDE.has(localName(node as AknElement))) {
      asides.push(node as AknElement);
      return '';
    }
    if ('attribs' in node && /^(?:br|eol|eop)$/.test(localName(node as AknElement))) return ' ';
    if ('children' in node) {
      const words = node.children.map((child) => collect(child as Node)).join('');
      return /^(?:td|th|p|li)$/.test(localName(node as AknElement)) ? ` ${words} ` : words;
    }
    return node.type === 'text' && 'data' in node ? node.data : '';
  };
  const text = element.children.map((child) => collect(child as Node)).join('');
  // Only the white space of XML: a no-break space is a character of the text.
  return { text: text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''), asides };
}
