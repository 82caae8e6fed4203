import { database } from '../db/client.ts';
import { readEntries } from '../db/editorial.ts';
import { formatReference, type ProvisionReference, type Topic } from '../law/editorial.ts';
import { LegalError } from '../law/legal-error.ts';
import { termKey } from '../law/term-key.ts';
import type { Locale } from './catalogue-entry.ts';
import { listDefinitions } from './definitions.ts';
import type { TopicRow, TopicView } from './editorial-views.ts';
import { gistOf } from './gists.ts';
import { obligationRow } from './harmonisation.ts';
import { openReferences, type ReferenceBook } from './references.ts';
import type { SanctionRow } from './sanction-views.ts';
import { listSanctions } from './sanctions.ts';
import { today } from './today.ts';

/** All topics, in the order of their file; `parent` makes the tree. */
export async function listTopics(locale: Locale): Promise<TopicRow[]> {
  return (await readEntries(database(), 'topic')).map((topic) => topicRow(topic, locale));
}

/**
 * A topic: where to begin, its provisions, what they threaten, the terms as laws define them, and how far the obligations it stands under are met today.
 * @throws LegalError `unknown-entry`
 * @example (await openTopic('grooming', 'en')).international[0]?.label // 'Article 23 Lanzarote Convention'
 */
export async function openTopic(id: string, locale: Locale): Promise<TopicView> {
  const db = database();
  const [topics, obligations, themes] = await Promise.all([
    readEntries(db, 'topic'),
    readEntries(db, 'obligation'),
    readEntries(db, 'theme'),
  ]);
  const topic = topics.find((entry) => entry.id === id);
  if (!topic)
    throw new LegalError('unknown-entry', `There is no topic "${id.slice(0, 80)}".`, { field: 'id' });
  const { parent, national, international, obligations: named, terms, ...facts } = topic;
  const gaps = obligations.filter((obligation) => named.includes(obligation.id));
  const book = await openReferences(
    [...national, ...international, ...gaps.flatMap((gap) => [...gap.asked, ...gap.national])],
    locale,
  );
  const above = topics.find((entry) => entry.id === parent);
  return {
    ...facts,
    parent: above ? topicRow(above, locale) : null,
    children: topics.filter((entry) => entry.parent === id).map((entry) => topicRow(entry, locale)),
    national: await summarised(national, book),
    international: await summarised(international, book),
    obligations: gaps.map((gap) => obligationRow(gap, themes, book, { on: today(), locale })),
    terms: await definedTerms(terms, locale),
    sanctions: await sanctionsOf(national, locale),
    href: topicHref(id, locale),
  };
}

/** What the provisions themselves threaten, and what is threatened for breach of them. */
async function sanctionsOf(national: readonly ProvisionReference[], locale: Locale): Promise<SanctionRow[]> {
  const within = (place: { instrument: string; eId: string | null }): boolean =>
    national.some(
      ({ instrument, eId }) =>
        instrument === place.instrument &&
        eId !== null &&
        (place.eId === eId || place.eId?.startsWith(`${eId}__`) === true),
    );
  const instrument = [...new Set(national.map(({ instrument }) => instrument))];
  if (instrument.length === 0) return [];
  const { rows } = await listSanctions(
    { instrument, inForce: 'yes', sort: 'law', limit: null, offset: 0 },
    locale,
  );
  return rows.filter((row) => within(row) || (row.kind === 'offence' && row.prohibitions.some(within)));
}

async function definedTerms(terms: readonly string[], locale: Locale): Promise<TopicView['terms']> {
  const rows = terms.length === 0 ? [] : await listDefinitions({}, locale);
  const keys = rows.map(({ term, aliases }) => new Set([term, ...aliases].map(termKey)));
  return terms.map((term) => {
    const key = termKey(term);
    const definitions = keys.filter((names) => names.has(key)).length;
    return {
      term,
      definitions,
      href: definitions > 0 ? `/${locale}/definitions/${encodeURIComponent(key)}` : null,
    };
  });
}

export function topicHref(id: string, locale: Locale): string {
  return `/${locale}/topics/${id}`;
}

function topicRow(
  { id, parent, name, orientation, national, international, author, date, verification, sources }: Topic,
  locale: Locale,
): TopicRow {
  const provisions = national.length + international.length;
  return {
    id,
    parent,
    name,
    orientation,
    provisions,
    national: national.map(formatReference),
    international: international.map(formatReference),
    author,
    date,
    verification,
    sources,
    href: topicHref(id, locale),
  };
}

function summarised(
  references: readonly ProvisionReference[],
  book: ReferenceBook,
): Promise<TopicView['national']> {
  return Promise.all(
    references.map(async (reference) => {
      const { instrument, eId, by } = reference;
      const gist = eId === null ? null : await gistOf(instrument, eId, by ?? instrument);
      return { ...book.view(reference), gist };
    }),
  );
}
