import { database } from '../db/client.ts';
import { readText } from '../db/read-text.ts';
import type { Origins } from '../law/amendments/origins.ts';
import { formatCitations } from '../law/format-citation.ts';
import { workUri } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { existsFrom } from '../law/timeline.ts';
import { catalogueEntry } from './catalogue-entry.ts';
import { citedFacts } from './cited-facts.ts';
import { gistEntries } from './gists.ts';
import { type OpenedInstrument, type Opening, openText, sourceView, standingNotices } from './opened-text.ts';
import { outline, provisionNode, type Standpoint } from './provision-node.ts';
import { type ReferenceViews, referenceViews } from './reference-views.ts';
import { changeNotices, relationViews, repealOf, successorLinks, timelineView } from './timeline-view.ts';
import { consolidatedActs, notAppliedViews, versionViews } from './version-views.ts';
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
    absence: opened.absence && {
      code: opened.absence.code,
      message: opened.absence.message,
      from: existsFrom(row.facts),
    },
    versions: versionViews(opened, opening.locale),
    notApplied: notAppliedViews(opened, opening.locale),
    gists: row.texts.length > 0 ? [] : await gistEntries(row.facts, opening.locale),
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
  const from = { ...standpoint(opened, opening, stored.origins), links: references.links };
  const nodes = (component: 'body' | 'explanation' | 'attachment'): ExpressionView['body'] =>
    stored.trees[component].map((provision) => provisionNode(provision, from));
  const expression = {
    language: text.language,
    validFrom: text.validFrom,
    validTo: text.validTo,
    basis: text.basis,
    notices: [
      ...standingNotices(opened, opening.locale),
      ...changeNotices(row, null, on, name, consolidatedActs(opened)),
    ],
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
export function standpoint(
  { row, name, on, text }: OpenedInstrument,
  opening: Opening,
  origins: Origins = new Map(),
): Standpoint {
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
      return { label, href, date: repeal.date, successors: successorLinks(repeal.successors, name) };
    },
    amendedBy: (eId) => {
      const origin = origins.get(eId);
      if (!origin?.enactedBy || !origin.validFrom) return null;
      const { label, href } = name(origin.enactedBy, origin.enactedByEId);
      return { label, href, date: origin.validFrom };
    },
  };
}
