import type { Language } from './document.ts';
import { formatPath } from './eid.ts';
import { type InstrumentType, pathStyle, primaryLanguage } from './instrument.ts';

export interface Address {
  locale: string;
  id: string;
  type: InstrumentType;
  eId?: string | null;
  /** Day of the state of the law, `YYYY-MM-DD`. */
  on?: string | null;
  language?: Language | null;
}

/**
 * The address of a page of law: the one place that builds it.
 * @example formatAddress({ locale: 'en', id: 'uu-44-2008', type: 'uu', eId: 'art_4__para_1' }) // '/en/law/uu-44-2008/pasal-4/ayat-1'
 */
export function formatAddress({ locale, id, type, eId, on, language }: Address): string {
  const path = eId ? `/${formatPath(eId, pathStyle(type))}` : '';
  const query = language && language !== primaryLanguage(type) ? `?lang=${language}` : '';
  return `/${locale}/law/${id}${on ? `@${on}` : ''}${path}${query}`;
}
