import type { ProvisionKind } from './provision.ts';

/** The namespace of Akoma Ntoso 3.0 (OASIS LegalDocML 1.0, 29 August 2018). */
export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** What the standard has no place for: the number of a provision apart from its marker, its line and page, the source and its hash. */
export const OWN_NAMESPACE = 'urn:lindung:provenance:1';

/** Kinds whose element has their name; any other kind is an `hcontainer` that says its name. */
export const HIERARCHY: ReadonlySet<ProvisionKind> = new Set([
  'book',
  'chapter',
  'part',
  'subpart',
  'section',
  'article',
  'paragraph',
  'subparagraph',
  'point',
]);

/** Containers of a preamble and what they list. */
export const PREAMBLE_LISTS = [
  { kind: 'recitals', element: 'recitals', item: 'recital', itemKind: 'recital' },
  { kind: 'legalBases', element: 'citations', item: 'citation', itemKind: 'legalBasis' },
] as const satisfies {
  kind: ProvisionKind;
  element: string;
  item: string;
  itemKind: ProvisionKind;
}[];

/** ISO 639-2 codes, as expression IRIs have them. */
export const AKN_LANGUAGES = { id: 'ind', en: 'eng' } as const;
