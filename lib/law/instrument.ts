import type { Language } from './document.ts';
import type { PathStyle } from './eid.ts';

/** What sort of norm an instrument is. The order of `INSTRUMENT_TYPES` is the order of UU 12/2011 Pasal 7, then treaties, then soft law. */
export const INSTRUMENT_TYPES = [
  'uud',
  'uu',
  'perppu',
  'pp',
  'perpres',
  'keppres',
  'permen',
  'kuhp',
  'treaty',
  'declaration',
  'resolution',
  'general-comment',
  'guideline',
  'asean',
] as const;
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/** `unverified` facts come from no text we hold and are marked on the page. */
export type Verification = 'verified' | 'unverified';

export type EventType =
  | 'enacted'
  | 'promulgated'
  | 'inForce'
  | 'amended'
  | 'repealed'
  | 'partlyRepealed'
  | 'adopted'
  | 'entryIntoForce'
  | 'signed'
  | 'ratified'
  | 'acceded'
  | 'declared'
  | 'withdrawn'
  | 'published'
  | 'ruling';

/** Stated once, from the acting instrument: `uu-35-2014 amends uu-23-2002`. */
export const RELATION_TYPES = [
  'amends',
  'repeals',
  'implements',
  'ratifies',
  'enacts',
  'protocolTo',
  'replaces',
  'supplements',
  'interprets',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export type Status =
  | 'inForce'
  | 'amended'
  | 'partlyRepealed'
  | 'repealed'
  | 'notYetInForce'
  | 'notBinding'
  | 'notRatified'
  | 'unknown';

/** Whether an instrument's paths say `pasal` or `article`. */
export function pathStyle(type: InstrumentType): PathStyle {
  return isNational(type) ? 'indonesian' : 'english';
}

/** True of Indonesian law, false of treaties and soft law. */
export function isNational(type: InstrumentType): boolean {
  return INSTRUMENT_TYPES.indexOf(type) <= INSTRUMENT_TYPES.indexOf('kuhp');
}

/** The language of the authentic text a reader is shown first. */
export function primaryLanguage(type: InstrumentType): Language {
  return isNational(type) ? 'id' : 'en';
}

/**
 * The Akoma Ntoso work IRI.
 * @example workUri({ id: 'uu-23-2002', type: 'uu', number: '23', year: 2002 }) // '/akn/id/act/uu/2002/23'
 */
export function workUri(work: {
  id: string;
  type: InstrumentType;
  number: string | null;
  year: number | null;
}): string {
  if (isNational(work.type)) {
    return ['/akn/id/act', work.type, work.year, work.number ?? work.id]
      .filter((part) => part !== null)
      .join('/');
  }
  return ['/akn/un', work.type === 'treaty' ? 'act' : 'doc', work.type, work.year, work.id]
    .filter((part) => part !== null)
    .join('/');
}
