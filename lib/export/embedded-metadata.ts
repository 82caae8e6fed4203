import type { InstrumentFacts } from '../law/catalogue.ts';
import { isNational, type Status } from '../law/instrument.ts';
import type { BibliographicRecord } from './record.ts';

/**
 * Names and values of `<meta>` elements from which Zotero makes an item of the right type: its translators take
 * `z:` properties over as fields of the item, Dublin Core as the rest.
 * @example embeddedMetadata(record)[0] // ['z:itemType', 'statute']
 */
export function embeddedMetadata(record: BibliographicRecord): [string, string][] {
  const { kind, title, shortTitle, number, date, series, section, language, url, authority } = record;
  const statute = kind === 'legislation' || kind === 'treaty';
  const fields: [string, string | null][] = [
    ['z:itemType', statute ? 'statute' : 'report'],
    ['DC.title', title],
    ['z:shortTitle', shortTitle],
    [statute ? 'z:publicLawNumber' : 'z:reportNumber', number],
    [statute ? 'z:dateEnacted' : 'DC.date', date],
    ['z:code', statute ? (series?.name ?? null) : null],
    ['z:codeNumber', statute ? (series?.reference ?? null) : null],
    ['z:pages', statute ? (series?.page ?? null) : section],
    ['z:section', statute ? section : null],
    ['z:institution', statute ? null : authority],
    ['z:extra', kind === 'treaty' ? 'Type: treaty' : null],
    ['z:url', url],
    ['DC.language', language],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== null);
}

const FORCE: Partial<Record<Status, string>> = {
  inForce: 'InForce',
  amended: 'InForce',
  partlyRepealed: 'PartiallyInForce',
  repealed: 'NotInForce',
  notYetInForce: 'NotInForce',
};

/**
 * A law, or a provision as part of it, in the vocabulary of schema.org (Legislation), for search engines.
 * @example jsonLd(record, facts, '/akn/id/act/uu/2008/44', 'amended')['@type'] // 'Legislation'
 */
export function jsonLd(
  record: BibliographicRecord,
  facts: InstrumentFacts,
  work: { iri: string; url: string; status: Status },
): Record<string, unknown> {
  const { title, translatedTitle, shortTitle, date, language, section, url, authority } = record;
  const force = FORCE[work.status];
  const law = {
    '@type': 'Legislation',
    name: title,
    alternateName: [translatedTitle, shortTitle, ...facts.aliases].filter(
      (name) => name !== null && name !== title,
    ),
    legislationIdentifier: work.iri,
    legislationType: facts.type,
    ...(date !== null && { legislationDate: date }),
    ...(isNational(facts.type) && { legislationJurisdiction: 'ID' }),
    ...(authority !== null && { legislationPassedBy: { '@type': 'Organization', name: authority } }),
    ...(force && isNational(facts.type) && { legislationLegalForce: `https://schema.org/${force}` }),
    inLanguage: language,
    url: work.url,
  };
  if (section === null) return { '@context': 'https://schema.org', ...law };
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: `${section}, ${shortTitle}`,
    inLanguage: language,
    url,
    isPartOf: law,
  };
}
