import { database } from '../db/client.ts';
import { readEntries } from '../db/editorial.ts';
import type { Locale } from './catalogue-entry.ts';
import type { ContextView, InstitutionRow, PrincipleRow } from './editorial-views.ts';
import { openReferences } from './references.ts';

/** The institutions that protect children, with the provisions they rest on. */
export async function listInstitutions(locale: Locale): Promise<InstitutionRow[]> {
  const institutions = await readEntries(database(), 'institution');
  const book = await openReferences(
    institutions.flatMap(({ basis }) => basis),
    locale,
  );
  return institutions.map((entry) => ({ ...entry, basis: entry.basis.map(book.view) }));
}

/** The principles of a reporting mechanism, each against what the law provides. */
export async function listPrinciples(locale: Locale): Promise<PrincipleRow[]> {
  const principles = await readEntries(database(), 'principle');
  const book = await openReferences(
    principles.flatMap(({ provisions }) => provisions),
    locale,
  );
  return principles.map((entry) => ({ ...entry, provisions: entry.provisions.map(book.view) }));
}

/** The paper's figures, with what checking them found. */
export async function openContext(): Promise<ContextView> {
  const db = database();
  const [countries, shares, remarks] = await Promise.all([
    readEntries(db, 'country'),
    readEntries(db, 'share'),
    readEntries(db, 'remark'),
  ]);
  return { countries, shares, remarks };
}
