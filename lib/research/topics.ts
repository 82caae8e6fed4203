import { database } from '../db/client.ts';
import { readEntries } from '../db/editorial.ts';
import { concerns, type Topic } from '../law/editorial.ts';
import { quotedEId } from '../law/gist.ts';
import type { Locale } from './catalogue-entry.ts';
import { topicHref } from './topic.ts';
import type { ProvisionView } from './views.ts';

/** Whether a topic points to a provision, in the act it belongs to or in the amending act that gave it. */
export function isOnTopic({ national, international }: Topic, instrument: string, eId: string): boolean {
  const quoted = quotedEId(eId);
  return [...national, ...international].some(
    (reference) =>
      concerns(reference, instrument, eId) ||
      (quoted !== null && reference.by === instrument && concerns(reference, reference.instrument, quoted)),
  );
}

/** The topics that point to a provision. */
export async function topicsOf(
  instrument: string,
  eId: string,
  locale: Locale,
): Promise<ProvisionView['topics']> {
  const topics = await readEntries(database(), 'topic');
  return topics
    .filter((topic) => isOnTopic(topic, instrument, eId))
    .map(({ id, name }) => ({ id, name, href: topicHref(id, locale) }));
}
