import type { Locale } from './catalogue-entry.ts';
import { type HarmonisationFilters, listGaps, openHarmonisation } from './harmonisation.ts';
import { listInstitutions, listPrinciples, openContext } from './institutions.ts';
import { listTopics } from './topic.ts';
import { listTreaties } from './treaties.ts';

export interface TableRequest extends HarmonisationFilters {
  locale: Locale;
}

/** A research table: its rows, and what is said of all of them. */
export interface ResearchTable {
  rows: object[];
  [about: string]: unknown;
}

const TABLES: Record<string, (request: TableRequest) => Promise<ResearchTable>> = {
  harmonisation: async (request) => ({ ...(await openHarmonisation(request, request.locale)) }),
  gaps: async ({ locale }) => ({ rows: await listGaps(locale) }),
  topics: async ({ locale }) => ({ rows: await listTopics(locale) }),
  treaties: async ({ locale }) => ({ rows: await listTreaties(locale) }),
  institutions: async ({ locale }) => ({ rows: await listInstitutions(locale) }),
  reporting: async ({ locale }) => ({ rows: await listPrinciples(locale) }),
  'internet-use': async () => context('countries', 'internet-use'),
  'case-shares': async () => context('shares', 'case-shares'),
};

async function context(
  rows: 'countries' | 'shares',
  about: 'internet-use' | 'case-shares',
): Promise<ResearchTable> {
  const view = await openContext();
  return { rows: view[rows], remarks: view.remarks.filter((remark) => remark.about === about) };
}

/** The table of a name; null where there is none. */
export function researchTable(name: string): ((request: TableRequest) => Promise<ResearchTable>) | null {
  return Object.hasOwn(TABLES, name) ? (TABLES[name] ?? null) : null;
}
