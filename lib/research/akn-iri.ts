import { database } from '../db/client.ts';
import { instrumentOfWork } from '../db/read-catalogue.ts';
import { parseAknIri } from '../law/akn-iri.ts';
import { parseCalendarDate } from '../law/calendar-date.ts';
import type { Language } from '../law/document.ts';
import { primaryLanguage } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import type { Locale } from './catalogue-entry.ts';
import { openLaw } from './law.ts';
import { openText } from './opened-text.ts';

/** What an IRI leads to, and whether it asks for XML by its ending. */
export interface ResolvedIri {
  id: string;
  eId: string | null;
  on: string | null;
  language: Language | undefined;
  asXml: boolean;
}

/**
 * The instrument, version and provision an Akoma Ntoso IRI names.
 * @throws LegalError `unknown-instrument` naming `iri`, `malformed-date`
 * @example (await resolveIri('/akn/id/act/uu/2008/44/ind@2008-11-26')).id // 'uu-44-2008'
 */
export async function resolveIri(iri: string): Promise<ResolvedIri> {
  const parsed = parseAknIri(iri);
  const id = parsed ? await instrumentOfWork(database(), parsed.work) : null;
  if (!parsed || id === null)
    throw new LegalError('unknown-instrument', `The catalogue has no work "${iri.slice(0, 120)}".`, {
      field: 'iri',
    });
  const { language, date, portion, extension } = parsed;
  return {
    id,
    eId: portion,
    on: date === null ? null : parseCalendarDate(date, 'iri'),
    language: language ?? undefined,
    asXml: extension !== null,
  };
}

/**
 * The page of what an IRI names, in a locale.
 * @throws LegalError as `openLaw` does
 */
export async function pageOfIri({ id, eId, on, language }: ResolvedIri, locale: Locale): Promise<string> {
  const { row } = await openText(id, { locale, on, language }, locale);
  const asked = language === primaryLanguage(row.facts.type) ? undefined : language;
  return (await openLaw({ id, eId }, { locale, on, language: asked })).href;
}
