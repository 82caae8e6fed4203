import type { Language } from './document.ts';

/** What an Akoma Ntoso IRI names: a work, one version of it, a component or portion, one format. */
export interface AknIri {
  work: string;
  language: Language | null;
  /** `YYYY-MM-DD` as written, unchecked; null where the IRI has none or names the original version. */
  date: string | null;
  /** eId of the provision or component. */
  portion: string | null;
  /** `xml`, `akn`; null where the IRI names no format. */
  extension: string | null;
}

const LANGUAGES: Record<string, Language> = { ind: 'id', id: 'id', eng: 'en', en: 'en' };
const IRI =
  /^(?<work>\/akn\/[\w./-]+?)(?:\/(?<language>ind|eng|id|en)(?:@(?<date>[\w-]*))?)?(?:\/?!(?<component>[\w-]+))?(?:\/?~(?<portion>[\p{L}\d_-]+))?(?:\.(?<extension>xml|akn))?\/?$/u;

/**
 * The parts of an IRI by the Akoma Ntoso naming convention 1.0; null where it is none. The inverse of `workUri` for a work.
 * @example parseAknIri('/akn/id/act/uu/2002/23/ind@2002-10-22~art_4') // { work: '/akn/id/act/uu/2002/23', language: 'id', date: '2002-10-22', portion: 'art_4', extension: null }
 */
export function parseAknIri(iri: string): AknIri | null {
  const parts = IRI.exec(iri)?.groups;
  if (!parts?.work) return null;
  const component = parts.component === 'main' ? undefined : parts.component;
  return {
    work: parts.work,
    language: LANGUAGES[parts.language ?? ''] ?? null,
    date: parts.date || null,
    portion: parts.portion ?? component ?? null,
    extension: parts.extension ?? null,
  };
}
