import { database } from '../db/client.ts';
import { readEntries } from '../db/editorial.ts';
import { readText } from '../db/read-text.ts';
import type { ProvisionReference } from '../law/editorial.ts';
import { primaryLanguage } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { type Provision, walk } from '../law/provision.ts';
import type { Locale } from './catalogue-entry.ts';
import type { ComparedProvision, ObligationView } from './editorial-views.ts';
import { gistOf } from './gists.ts';
import { obligationRow, stopsOf } from './harmonisation.ts';
import { provisionNode } from './provision-node.ts';
import { isLawOn, openReferences, type ReferenceBook } from './references.ts';
import { today } from './today.ts';
import { topicHref } from './topic.ts';

/**
 * One obligation: what is asked and what answers it, word by word, with the grades over time.
 * @throws LegalError `unknown-entry`
 * @example (await openObligation('online-grooming', { locale: 'en' })).asked[0]?.node?.text
 */
export async function openObligation(
  id: string,
  { locale, on = today() }: { locale: Locale; on?: string | undefined },
): Promise<ObligationView> {
  const db = database();
  const [obligations, themes, gaps, topics] = await Promise.all([
    readEntries(db, 'obligation'),
    readEntries(db, 'theme'),
    readEntries(db, 'gap'),
    readEntries(db, 'topic'),
  ]);
  const obligation = obligations.find((entry) => entry.id === id);
  if (!obligation)
    throw new LegalError('unknown-entry', `There is no obligation "${id.slice(0, 80)}".`, { field: 'id' });
  const book = await openReferences([...obligation.asked, ...obligation.national], locale);
  const texts = new Map<string, Map<string, Provision>>();
  const compare = async (references: readonly ProvisionReference[]): Promise<ComparedProvision[]> => {
    const compared: ComparedProvision[] = [];
    for (const reference of references)
      compared.push(await comparedProvision(reference, book, texts, { locale, on }));
    return compared;
  };
  return {
    ...obligationRow(obligation, themes, book, { on, locale }),
    asked: await compare(obligation.asked),
    national: await compare(obligation.national),
    assessments: obligation.assessments,
    gaps: gaps
      .filter(({ obligations: named }) => named.includes(id))
      .map((gap) => ({ id: gap.id, number: gap.number, finding: gap.finding })),
    topics: topics
      .filter(({ obligations: named }) => named.includes(id))
      .map((topic) => ({ id: topic.id, name: topic.name, href: topicHref(topic.id, locale) })),
    stops: stopsOf([obligation]),
  };
}

async function comparedProvision(
  reference: ProvisionReference,
  book: ReferenceBook,
  texts: Map<string, Map<string, Provision>>,
  { locale, on }: { locale: Locale; on: string },
): Promise<ComparedProvision> {
  const view = book.view(reference);
  const found = book.location(reference);
  const { instrument, eId, by } = reference;
  const gist = eId === null ? null : await gistOf(instrument, eId, by ?? instrument);
  const type = book.row(instrument)?.facts.type ?? 'uu';
  const absent = { ...view, language: primaryLanguage(type), node: null, gist, inForce: isLawOn(view, on) };
  if (found.state !== 'found' || eId === null) return absent;
  const { at } = found;
  const held = texts.get(at.expressionId) ?? (await provisionsOf(at.expressionId));
  texts.set(at.expressionId, held);
  const provision = held.get(at.eId);
  if (!provision) return absent;
  const from = {
    locale,
    id: at.instrument,
    type: book.row(at.instrument)?.facts.type ?? type,
    on: null,
    language: at.language,
    repealedBy: () => null,
    amendedBy: () => null,
    links: () => [],
  };
  return { ...absent, language: at.language, node: provisionNode(provision, from) };
}

async function provisionsOf(expressionId: string): Promise<Map<string, Provision>> {
  const stored = await readText(database(), expressionId);
  const { body = [], explanation = [], attachment = [] } = stored?.trees ?? {};
  return new Map([...walk([...body, ...explanation, ...attachment])].map((item) => [item.eId, item]));
}
