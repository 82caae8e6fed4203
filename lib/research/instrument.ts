import { database } from '../db/client.ts';
import { readText } from '../db/read-text.ts';
import { formatCitations } from '../law/format-citation.ts';
import { workUri } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { catalogueEntry } from './catalogue-entry.ts';
import { citedFacts } from './cited-facts.ts';
import { type OpenedInstrument, type Opening, openText, sourceView, standingNotices } from './opened-text.ts';
import { outline, provisionNode, type Standpoint } from './provision-node.ts';
import { type ReferenceViews, referenceViews } from './reference-views.ts';
import { changeNotices, relationViews, repealOf, timelineView } from './timeline-view.ts';
import type { ExpressionView, InstrumentView } from './views.ts';

/**
 * An instrument with its facts, timeline, relations and sources, and its text on a day where that is held.
 * @throws LegalError `unknown-instrument`, `malformed-date`
 * @example (await openInstrument('uu-44-2008', { locale: 'en' })).expression?.outline[1].label // 'BAB I'
 */
export async function openInstrument(id: string, opening: Opening): Promise<InstrumentView> {
  const opened = await openText(id, opening, opening.locale);
  const { row, name, on, sources } = opened;
  const { aliases, gazette, officialUrl, summary } = row.facts;
  const { expression, references } = await expressionView(opened, opening);
  return {
    ...catalogueEntry(row, opening.locale, on),
    aliases,
    gazette,
    officialUrl,
    summary,
    workUri: workUri(row.facts),
    timeline: timelineView(row, name),
    relations: relationViews(row, name),
    sources: sources.map(sourceView),
    citation: formatCitations(await citedFacts(row, on), null),
    cites: references.cites,
    citedBy: references.citedBy,
    expression,
  };
}

type Read = { expression: ExpressionView | null; references: Pick<ReferenceViews, 'cites' | 'citedBy'> };

async function expressionView(opened: OpenedInstrument, opening: Opening): Promise<Read> {
  const { text, row, name, on, sources } = opened;
  const asked = { instrument: row.facts.id, type: row.facts.type, eId: null, locale: opening.locale };
  if (!text)
    return { expression: null, references: await referenceViews({ ...asked, expressionId: '', body: [] }) };
  const stored = await readText(database(), text.id);
  const source = sources.find(({ facts }) => facts.id === text.sourceId);
  if (!stored || !source)
    throw new LegalError('not-held', `The text ${text.id} is being replaced; try again.`);
  const references = await referenceViews({ ...asked, expressionId: text.id, body: stored.trees.body });
  const from = { ...standpoint(opened, opening), links: references.links };
  const nodes = (component: 'body' | 'explanation' | 'attachment'): ExpressionView['body'] =>
    stored.trees[component].map((provision) => provisionNode(provision, from));
  const expression = {
    language: text.language,
    validFrom: text.validFrom,
    notices: [...standingNotices(opened), ...changeNotices(row, null, on, name)],
    outline: outline(stored.trees, from),
    body: nodes('body'),
    explanation: nodes('explanation'),
    attachments: nodes('attachment'),
    source: sourceView(source),
    problems: stored.problems,
    corrections: stored.corrections,
    characters: stored.characters,
  };
  return { expression, references };
}

/** Where the nodes of an opened text are reached from. */
export function standpoint({ row, name, on, text }: OpenedInstrument, opening: Opening): Standpoint {
  return {
    locale: opening.locale,
    id: row.facts.id,
    type: row.facts.type,
    on: opening.on ?? null,
    language: text?.language ?? 'id',
    links: () => [],
    repealedBy: (eId) => {
      const repeal = repealOf(row, eId, on);
      if (!repeal || repeal.toEId === null) return null;
      const { label, href } = name(repeal.from, repeal.eId);
      return { label, href, date: repeal.date };
    },
  };
}
