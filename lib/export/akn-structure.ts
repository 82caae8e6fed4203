import { HIERARCHY, PREAMBLE_LISTS } from '../law/akoma-ntoso.ts';
import type { Provision } from '../law/provision.ts';
import { element, escapeXml } from './xml.ts';

/** Identity, place in the source and the bare number of a provision. */
export function identity({ eId, num, position }: Provision): Record<string, string | number | null> {
  return { eId, 'l:num': num, 'l:line': position.line, 'l:page': position.page };
}

/** The marker as printed and the heading. */
export function head({ marker, heading }: Provision): string {
  const num = marker === null ? '' : element('num', {}, escapeXml(marker));
  return num + (heading === null ? '' : element('heading', {}, escapeXml(heading)));
}

/** The lines of a text, one block each; a text without words has no block. */
export function blocks(text: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => element('p', {}, escapeXml(line)))
        .join('');
}

/**
 * A provision in the hierarchy of an act; closing words that more provisions follow are a container of that name.
 * @example hierarchy(article) // '<article eId="art_1">…</article>'
 */
export function hierarchy(provision: Provision): string {
  const { kind, text, children } = provision;
  if (kind === 'instruction' && children.every((child) => child.kind === 'quotedStructure'))
    return instruction(provision);
  const last = children.at(-1);
  const closing =
    last?.kind === 'wrapUp' &&
    last.children.length === 0 &&
    last.heading === null &&
    last.marker === null &&
    children.filter((child) => child.kind === 'wrapUp').length === 1
      ? last
      : null;
  const below = (closing ? children.slice(0, -1) : children).map(hierarchy);
  const content =
    children.length === 0
      ? text === ''
        ? ''
        : element('content', {}, blocks(text))
      : [
          text === '' ? '' : element('intro', {}, blocks(text)),
          ...below,
          closing ? element('wrapUp', identity(closing), blocks(closing.text) || '<p/>') : '',
        ].join('');
  const named = HIERARCHY.has(kind);
  return `${element(named ? kind : 'hcontainer', { ...(named ? {} : { name: kind }), ...identity(provision) }, head(provision), content)}\n`;
}

/** An instruction of an amending act: a point whose words are a `mod` that holds the structures it quotes. */
function instruction(provision: Provision): string {
  const { eId, text, children } = provision;
  const lines = text.split('\n');
  const before = lines.slice(0, -1).map((line) => element('p', {}, escapeXml(line)));
  const quotes = children.map((quote) =>
    element(
      'quotedStructure',
      { ...identity(quote), startQuote: '', endQuote: '' },
      head(quote),
      blocks(quote.text),
      quote.children.map(hierarchy).join('') || (quote.text === '' ? '<p/>' : ''),
    ),
  );
  const mod = element('mod', { eId: `${eId}__mod` }, escapeXml(lines.at(-1) ?? ''), ...quotes);
  return `${element('point', identity(provision), head(provision), element('content', {}, ...before, element('p', {}, mod)))}\n`;
}

/** A preamble; what the standard does not know in a preamble is a titled block that says its kind. */
export function preamble(provision: Provision): string {
  const { text, children } = provision;
  const content = blocks(text) + children.map(preamblePart).join('');
  return `${element('preamble', identity(provision), content || '<p/>')}\n`;
}

/** One part of a preamble on its own. */
export function preamblePart(provision: Provision): string {
  const { kind, text, children, num } = provision;
  if (kind === 'formula' && children.length === 0 && provision.marker === null && provision.heading === null)
    return `${element('formula', { name: num ?? 'formula', ...identity(provision) }, blocks(text))}\n`;
  const list = PREAMBLE_LISTS.find((candidate) => candidate.kind === kind);
  if (!list || children.some((child) => child.kind !== list.itemKind))
    return titledBlock(provision, 'tblock');
  const items =
    children.length > 0
      ? children.map((child) => titledBlock(child, list.item)).join('')
      : element(list.item, {}, blocks(text) || '<p/>');
  const intro = text === '' || children.length === 0 ? '' : element('intro', {}, blocks(text));
  return `${element(list.element, identity(provision), head(provision), intro, items)}\n`;
}

/** A provision among blocks: an item of a list, or a titled block that says its kind. */
export function titledBlock(provision: Provision, name: 'tblock' | 'item' | 'recital' | 'citation'): string {
  const { kind, text, children } = provision;
  const listed = children.length > 0 && children.every((child) => child.kind === 'point');
  const below = listed
    ? element('blockList', {}, children.map((child) => titledBlock(child, 'item')).join(''))
    : children.map((child) => titledBlock(child, 'tblock')).join('');
  const type = name === 'tblock' ? { class: kind } : {};
  return element(name, { ...type, ...identity(provision) }, head(provision), blocks(text) + below || '<p/>');
}
