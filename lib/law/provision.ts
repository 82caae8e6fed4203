/** A unit of law that can be addressed. False friend: `subpart` is the Indonesian *Paragraf*, `paragraph` is *ayat*. */
export type ProvisionKind =
  | 'preamble'
  | 'formula'
  | 'recitals'
  | 'recital'
  | 'legalBases'
  | 'legalBasis'
  | 'book'
  | 'chapter'
  | 'part'
  | 'subpart'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'subparagraph'
  | 'point'
  | 'wrapUp'
  | 'instruction'
  | 'quotedStructure'
  | 'conclusion'
  | 'explanation'
  | 'generalExplanation'
  | 'attachment';

/** The parts of one publication: the act itself, its Penjelasan, its Lampiran. */
export type Component = 'body' | 'explanation' | 'attachment';

/** Where a provision stands in the source: 1-based line of the extracted text, 1-based page for PDF. */
export interface SourcePosition {
  line: number;
  page: number | null;
}

/**
 * One node of the tree of a text.
 * `num` is the number as printed without its marks ("76D", "1", "a", "IV", "Kesatu"); `marker` is what is printed ("(1)", "a.").
 * `text` is the node's own words, before its children. Words after a list are a child of kind `wrapUp`.
 */
export interface Provision {
  eId: string;
  kind: ProvisionKind;
  num: string | null;
  marker: string | null;
  heading: string | null;
  text: string;
  children: Provision[];
  position: SourcePosition;
}

/**
 * Yields a provision and all below it, in reading order.
 * @example [...walk([article])].map((p) => p.eId) // ['art_1', 'art_1__para_1']
 */
export function* walk(provisions: readonly Provision[]): Generator<Provision> {
  const waiting = provisions.toReversed();
  for (let provision = waiting.pop(); provision; provision = waiting.pop()) {
    yield provision;
    const { children } = provision;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) waiting.push(child);
    }
  }
}

/**
 * A provision and all below it, in reading order, without what it quotes: a quotation shows only what changes.
 * @example unquoted(document.body).length
 */
export function unquoted(provisions: readonly Provision[], into: Provision[] = []): Provision[] {
  for (const provision of provisions) {
    if (provision.kind === 'quotedStructure') continue;
    into.push(provision);
    unquoted(provision.children, into);
  }
  return into;
}

/** What has words of its own and below it. */
export interface Worded extends Pick<Provision, 'marker' | 'heading' | 'text'> {
  children: readonly Worded[];
}

/**
 * The provision's words with those of all below it, markers as printed, one line a unit.
 * @example plainText(article) // 'Setiap orang dilarang:\na. menjual;\nb. membeli.'
 */
export function plainText(provision: Pick<Worded, 'text' | 'children'>): string {
  const lines = provision.text ? [provision.text] : [];
  for (const child of provision.children) {
    const label = [child.marker, child.heading].filter(Boolean).join(' ');
    const body = plainText(child);
    if (label || body)
      lines.push([label, body].filter(Boolean).join(child.marker && !child.heading ? ' ' : '\n'));
  }
  return lines.join('\n');
}
