import { formatAddress } from '../law/address.ts';
import type { Language } from '../law/document.ts';
import { type InstrumentType, pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import type { Component, Provision, ProvisionKind } from '../law/provision.ts';
import type { Locale } from './catalogue-entry.ts';
import type { OutlineEntry, ProvisionNode, TextLink } from './views.ts';

/** Where nodes are reached from: the page of an instrument at a day, in a locale and a language of the text. */
export interface Standpoint {
  locale: Locale;
  id: string;
  type: InstrumentType;
  on: string | null;
  language: Language;
  /** What took a provision out of force by the day of the page. */
  repealedBy: (eId: string) => ProvisionNode['repealedBy'];
  /** The instruction that made a provision's own words what they are, in a consolidated text. */
  amendedBy: (eId: string) => ProvisionNode['amendedBy'];
  /** The references and defined terms in the words of a provision. */
  links: (eId: string) => TextLink[];
}

/**
 * A provision with what a page needs to render and link it.
 * @example provisionNode(article, standpoint).href // '/en/law/uu-44-2008/pasal-4'
 */
export function provisionNode(provision: Provision, from: Standpoint): ProvisionNode {
  const { eId, kind, num, marker, heading, text, children } = provision;
  return {
    eId,
    kind,
    num,
    marker,
    heading,
    text,
    links: from.links(eId),
    label: formatLabel(eId, pathStyle(from.type)),
    href: hrefOf(eId, from),
    children: children.map((child) => provisionNode(child, from)),
    repealedBy: from.repealedBy(eId),
    amendedBy: from.amendedBy(eId),
  };
}

export function hrefOf(eId: string, { locale, id, type, on, language }: Standpoint): string {
  return formatAddress({ locale, id, type, eId, on, language });
}

const OUTLINED = new Set<ProvisionKind>([
  'preamble',
  'book',
  'chapter',
  'part',
  'subpart',
  'section',
  'article',
  'explanation',
  'generalExplanation',
  'attachment',
  'instruction',
  'quotedStructure',
]);
/** Shown through, not listed: their children are. */
const TRANSPARENT = new Set<ProvisionKind>(['instruction', 'quotedStructure']);
const NUMBERED_AT_THE_TOP = new Set<ProvisionKind>(['paragraph']);

/**
 * The table of contents of a text: groups, articles, and the numbered paragraphs of a text without articles.
 * @example outline(trees, standpoint)[1].label // 'BAB I'
 */
export function outline(trees: Record<Component, Provision[]>, from: Standpoint): OutlineEntry[] {
  const entries = (provisions: readonly Provision[], component: Component, top: boolean): OutlineEntry[] =>
    provisions.flatMap((provision): OutlineEntry[] => {
      const { eId, kind, heading, children } = provision;
      if (TRANSPARENT.has(kind)) return entries(children, component, false);
      if (!OUTLINED.has(kind) && !(top && NUMBERED_AT_THE_TOP.has(kind))) return [];
      return [
        {
          eId,
          kind,
          component,
          label: formatLabel(eId, pathStyle(from.type)),
          heading,
          href: hrefOf(eId, from),
          children:
            component === 'explanation' && kind === 'article' ? [] : entries(children, component, false),
        },
      ];
    });
  return (['body', 'explanation', 'attachment'] as const).flatMap((component) =>
    entries(trees[component], component, true),
  );
}
