import { AKN_NAMESPACE, OWN_NAMESPACE } from '../law/akoma-ntoso.ts';
import { isNational } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import type { Provision } from '../law/provision.ts';
import { collectionMeta, type HeldItem, meta } from './akn-meta.ts';
import { blocks, head, hierarchy, identity, preamble, preamblePart, titledBlock } from './akn-structure.ts';
import type { ExportItem } from './exported.ts';
import { element } from './xml.ts';

const ROOT = { xmlns: AKN_NAMESPACE, 'xmlns:l': OWN_NAMESPACE };
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** Kinds that may stand in a portion under their own element. */
const PREAMBLE_PARTS = new Set<Provision['kind']>(['formula', 'recitals', 'legalBases']);

/**
 * Writes an instrument, a provision of one, or a collection of these as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0), with the eIds of the product.
 * The inverse is `readAkomaNtoso` of the importer: every provision comes back with its eId, number, words, line and page.
 * @throws LegalError `not-held` for an item without text
 * @example formatAkomaNtoso([item]).startsWith('<?xml') // true
 */
export function formatAkomaNtoso(items: readonly ExportItem[]): string {
  const held = items.map(withText);
  const [only, ...others] = held;
  if (!only) throw new LegalError('invalid-parameter', 'There is nothing to write.', { field: 'items' });
  const content = others.length === 0 ? documentOf(only) : collection(held);
  return `${DECLARATION}${element('akomaNtoso', ROOT, content)}\n`;
}

function withText(item: ExportItem): HeldItem {
  const { text, facts } = item;
  if (text === null)
    throw new LegalError('not-held', `The text of ${facts.shortTitle.en} is not held.`, {
      instrument: facts.id,
    });
  return { ...item, text };
}

function documentOf(item: HeldItem): string {
  if (item.chosen) return portion(item, item.chosen.provision);
  const { body, attachments, explanation } = item.text;
  return structure(item, 'main', { text: '', children: [...body, ...attachments, ...explanation] });
}

function collection(items: readonly HeldItem[]): string {
  const components = items.map((item, index) =>
    element('component', { eId: `item_${index + 1}` }, apart(documentOf(item), `item_${index + 1}`)),
  );
  return element(
    'documentCollection',
    { name: 'folder' },
    collectionMeta(items),
    element('collectionBody', {}, ...components),
  );
}

/** eIds are unique in a collection: those of an item stand below it, and `wId` keeps what they are in their own document. */
function apart(document: string, item: string): string {
  return document
    .replace(/ eId="([^"]+)"/g, ` eId="${item}__$1" wId="$1"`)
    .replace(/ (source|href|by|from|refersTo|includedIn)="#([^"]+)"/g, ` $1="#${item}__$2"`);
}

function portion(item: HeldItem, provision: Provision): string {
  const content =
    provision.kind === 'preamble'
      ? preamble(provision)
      : PREAMBLE_PARTS.has(provision.kind) && provision.marker !== null
        ? preamblePart(provision)
        : hierarchy(provision);
  return element(
    'portion',
    { includedIn: '#original' },
    meta(item, 'main', provision.eId),
    element('portionBody', {}, content),
  );
}

/** Provisions in the parts a document has: preface, preamble, body, conclusions, attachments, components. */
function structure(
  item: HeldItem,
  component: string,
  { text, children }: Pick<Provision, 'text' | 'children'>,
): string {
  const rest = [...children];
  const explanations = takeLast(rest, 'explanation');
  const attachments = takeLast(rest, 'attachment');
  const conclusions = isBare(rest.at(-1)) ? takeLast(rest, 'conclusion', 1) : [];
  const formulas = text === '' ? takeFirst(rest, 'formula') : [];
  const [opening] = text === '' && rest[0]?.kind === 'preamble' && isBare(rest[0]) ? rest.splice(0, 1) : [];
  const isAct =
    text === '' && rest.length > 0 && (isNational(item.facts.type) || item.facts.type === 'treaty');
  const main = blocks(text) + rest.map(hierarchy).join('');
  return element(
    isAct ? 'act' : 'doc',
    { name: component === 'main' ? item.facts.type : component },
    meta(item, component, null),
    formulas.length > 0 ? element('preface', {}, ...formulas.map(titleOrFormula)) : '',
    opening ? preamble(opening) : '',
    element(isAct ? 'body' : 'mainBody', {}, main || '<p/>'),
    ...conclusions.map((conclusion) =>
      element(
        'conclusions',
        identity(conclusion),
        blocks(conclusion.text) + conclusion.children.map((child) => titledBlock(child, 'tblock')).join('') ||
          '<p/>',
      ),
    ),
    within(item, 'attachments', 'attachment', attachments),
    within(item, 'components', 'component', explanations),
  );
}

function within(item: HeldItem, group: string, name: string, provisions: readonly Provision[]): string {
  const parts = provisions.map((provision) =>
    element(name, identity(provision), head(provision), structure(item, provision.eId, provision)),
  );
  return parts.length > 0 ? element(group, {}, ...parts) : '';
}

function titleOrFormula(formula: Provision): string {
  return formula.num === 'title' && formula.marker === null && formula.heading === null
    ? element('longTitle', identity(formula), blocks(formula.text))
    : preamblePart(formula);
}

/** Preambles and conclusions of the standard have neither number nor heading. */
function isBare(provision: Provision | undefined): boolean {
  return provision?.marker === null && provision.heading === null;
}

function takeFirst(provisions: Provision[], kind: Provision['kind']): Provision[] {
  const end = provisions.findIndex((provision) => provision.kind !== kind || provision.children.length > 0);
  return provisions.splice(0, end === -1 ? provisions.length : end);
}

/** The provisions of a kind that stand at the end, at most so many of them. */
function takeLast(
  provisions: Provision[],
  kind: Provision['kind'],
  most = Number.POSITIVE_INFINITY,
): Provision[] {
  let count = 0;
  while (count < most && provisions.at(-1 - count)?.kind === kind) count += 1;
  return count === 0 ? [] : provisions.splice(-count);
}
