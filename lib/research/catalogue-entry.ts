import type { CatalogueRow } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import { instrumentStatus } from '../law/status.ts';
import type { CatalogueEntry } from './views.ts';

export type Locale = 'id' | 'en';

/**
 * An instrument as lists show it, its status computed from the timeline on a day.
 * @example catalogueEntry(row, 'en', '2026-11-24').status // 'partlyRepealed'
 */
export function catalogueEntry(
  { facts, actedOnBy, texts }: CatalogueRow,
  locale: Locale,
  on: string,
): CatalogueEntry {
  const { id, type, level, number, year, title, shortTitle } = facts;
  return {
    id,
    type,
    level,
    number,
    year,
    title,
    shortTitle,
    status: instrumentStatus(facts, actedOnBy, on),
    held: texts.length > 0,
    articles: Math.max(0, ...texts.map((text) => text.articles)),
    languages: [...new Set(texts.map((text) => text.language))],
    href: formatAddress({ locale, id, type }),
  };
}
