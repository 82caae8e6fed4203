import { database } from '../db/client.ts';
import type { HeldText } from '../db/read-catalogue.ts';
import { readSources, readText, type StoredSource } from '../db/read-text.ts';
import { isDeleted } from '../law/amendments/amending-act.ts';
import { eIdLineage } from '../law/eid.ts';
import { formatCitations } from '../law/format-citation.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { LegalError } from '../law/legal-error.ts';
import { type Provision, plainText, walk } from '../law/provision.ts';
import { catalogueEntry } from './catalogue-entry.ts';
import { catchwordsOf } from './catchwords.ts';
import { citedFacts } from './cited-facts.ts';
import { gistOf } from './gists.ts';
import { standpoint } from './instrument.ts';
import { type OpenedInstrument, type Opening, openText, sourceView, standingNotices } from './opened-text.ts';
import { penaltyNotices } from './penalty-notices.ts';
import { latestOrigin, provisionHistory } from './provision-history.ts';
import { hrefOf, provisionNode, type Standpoint } from './provision-node.ts';
import { referenceViews } from './reference-views.ts';
import { rulingNotices } from './rulings.ts';
import { doubtOf, secondCopies } from './second-copies.ts';
import { changeNotices, provisionStatus, repealOf } from './timeline-view.ts';
import { topicsOf } from './topics.ts';
import { consolidatedActs, notAppliedViews, touching } from './version-views.ts';
import type { ProvisionView } from './views.ts';

/** Second copies are compared by article and recital. */
const COMPARED = /^(?:sec_a[pt]__)?(?:art_|preamble__recs__)/;

/**
 * One provision with its words, its place, its Penjelasan and its source.
 * @throws LegalError `unknown-instrument`, `malformed-date`, `not-held`, `not-yet-in-existence`, and `unknown-provision` with the last level that exists
 * @example (await openProvision('uu-44-2008', 'art_4__para_1__point_f', { locale: 'en' })).text // 'pornografi anak.'
 */
export async function openProvision(id: string, asked: string, opening: Opening): Promise<ProvisionView> {
  const opened = await openText(id, opening, opening.locale);
  const { row, text, absence, sources, name, on } = opened;
  if (!text || absence)
    throw absence ?? new LegalError('not-held', `The text of ${id} is not held.`, { instrument: id });
  const stored = await readText(database(), text.id);
  const source = sources.find(({ facts }) => facts.id === text.sourceId);
  if (!stored || !source)
    throw new LegalError('not-held', `The text ${text.id} is being replaced; try again.`);
  const { body, explanation, attachment } = stored.trees;
  const base = standpoint(opened, opening, stored.origins);
  const all = [...body, ...explanation, ...attachment];
  const lineage = lineageOf(all, caseAsPrinted(all, asked));
  const provision = lineage.at(-1);
  if (!provision) throw await unknownProvision(asked, all, opened, base);
  const { eId } = provision;
  const references = await referenceViews({
    instrument: id,
    type: row.facts.type,
    expressionId: text.id,
    eId,
    body: all,
    locale: opening.locale,
  });
  const from = { ...base, links: references.links };
  const history = await provisionHistory(opened, eId, opening.locale);
  const latest = latestOrigin(provision, stored.origins);
  const printedIn = await sourceOf(source, stored.origins.get(eId)?.source ?? null);
  const neighbours = neighboursOf(provision, lineage, all);
  const node = provisionNode(provision, from);
  const explained = explanationOf(eId, explanation);
  const notApplied = touching(notAppliedViews(opened, opening.locale), eId);
  const enactedBy = name(latest?.enactedBy ?? id, latest?.enactedByEId ?? null);
  const checks = checksOf(stored.problems, eId);
  // What second copies of the base text say is not about words that an amending act prints.
  const copies =
    COMPARED.test(eId) && latest === null && printedIn === source ? secondCopies(sources, eId) : [];
  const link = (found: Provision | undefined): ProvisionView['previous'] =>
    found ? { label: labelOf(found.eId, from), href: hrefOf(found.eId, from) } : null;
  return {
    instrument: catalogueEntry(row, opening.locale, on),
    eId,
    label: node.label,
    kind: node.kind,
    num: node.num,
    heading: node.heading,
    status: isDeleted(provision) ? 'repealed' : provisionStatus(row, eId, on),
    text: plainText(provision),
    node,
    lang: text.language,
    explanation: explained ? provisionNode(explained, from) : null,
    ancestors: lineage.slice(0, -1).map((above) => ({
      eId: above.eId,
      label: labelOf(above.eId, from),
      heading: above.heading,
      href: hrefOf(above.eId, from),
    })),
    leadIn: leadIn(lineage, from),
    previous: link(neighbours.previous),
    next: link(neighbours.next),
    inForceFrom: latest?.validFrom ?? firstDay(row, text),
    inForceTo: endOf(history) ?? repealOf(row, eId, on)?.date ?? null,
    enactedBy,
    basis: text.basis,
    deleted: isDeleted(provision),
    history,
    notApplied,
    notices: [
      ...standingNotices(opened, opening.locale),
      ...changeNotices(row, eId, on, name, consolidatedActs(opened)),
      ...(notApplied.length > 0 ? [notAppliedNotice(notApplied)] : []),
      ...penaltyNotices(opened, provision),
      ...rulingNotices(row.facts, eId, on),
    ],
    source: { ...sourceView(printedIn), checks, ...provision.position },
    // What was corrected in the base text is not about words that an amending act prints.
    corrections: printedIn === source ? correctionsWithin(stored.corrections, provision) : [],
    completions: stored.completions.filter(
      (taken) => isWithin(taken.eId, eId) || (taken.extent === 'unit' && isWithin(eId, taken.eId)),
    ),
    copies,
    doubt: doubtOf(copies, checks),
    citations: formatCitations(await citedFacts(row, on), eId),
    cites: references.cites,
    citedBy: references.citedBy,
    gist: await gistOf(id, eId, enactedBy.id),
    topics: await topicsOf(id, eId, opening.locale),
    catchwords: await catchwordsOf(id, eId),
    href: hrefOf(eId, from),
  };
}

function labelOf(eId: string, from: Standpoint): string {
  return formatLabel(eId, pathStyle(from.type));
}

/** "art_76d" asks for art_76D: letters in numbers are found in either case, the case given first. */
export function caseAsPrinted(all: readonly Provision[], asked: string): string {
  const small = asked.toLowerCase();
  const alike = [...walk(all)].map(({ eId }) => eId).filter((eId) => eId.toLowerCase() === small);
  return alike.includes(asked) ? asked : (alike[0] ?? asked);
}

/** The provision with all above it, outermost first; empty where there is none of this eId. */
export function lineageOf(provisions: readonly Provision[], eId: string): Provision[] {
  for (const provision of provisions) {
    if (provision.eId === eId) return [provision];
    const below = lineageOf(provision.children, eId);
    if (below.length > 0) return [provision, ...below];
  }
  return [];
}

/** The file the words shown are printed in: of an amended provision, that of the amending act. */
async function sourceOf(base: StoredSource, id: string | null): Promise<StoredSource> {
  if (id === null || id === base.facts.id) return base;
  const [source] = await readSources(database(), [id]);
  return source ?? base;
}

/** The first day of the text as enacted: what was never amended is law since then. */
function firstDay({ texts }: OpenedInstrument['row'], { language, validFrom }: HeldText): string | null {
  return texts.find((text) => text.language === language && text.basis === 'printed')?.validFrom ?? validFrom;
}

/** The day other words came after those shown, or none. */
function endOf(history: ProvisionView['history']): string | null {
  const shown = history.findIndex((state) => state.shown);
  // Before its day an article shows the words it will have: none came after them.
  if (shown < 0) return null;
  const ends = history.slice(shown + 1).find(({ change }) => change !== 'explanation');
  return (history[shown]?.change === 'repealed' ? history[shown] : ends)?.validFrom ?? null;
}

function notAppliedNotice(views: ProvisionView['notApplied']): ProvisionView['notices'][number] {
  const [first] = views;
  return { kind: 'notApplied', by: first?.by ?? null, date: first?.date ?? null, parts: [] };
}

export async function unknownProvision(
  eId: string,
  all: readonly Provision[],
  opened: OpenedInstrument,
  from: Standpoint,
): Promise<LegalError> {
  const { row, on } = opened;
  if (eId.startsWith('exp__') && !all.some(({ kind }) => kind === 'explanation'))
    return new LegalError(
      'not-held',
      `The Penjelasan of ${row.facts.shortTitle[from.locale]} as it read on ${on} is not held.`,
      { instrument: from.id, eId },
    );
  const history = await provisionHistory(opened, eId, from.locale);
  const other = history.find(({ href }) => href !== null);
  if (other) {
    const label = labelOf(eId, from);
    const setApart = (other.validFrom ?? '') > on || hasEnded(history, on);
    const [found = eId] = setApart ? [eId] : eIdLineage(eId);
    return new LegalError(
      'unknown-provision',
      `${row.facts.shortTitle[from.locale]} had no ${label} on ${on}: ${whenElse(history, other, on)}.`,
      {
        instrument: from.id,
        eId,
        lastExisting: {
          eId: found,
          label: `${labelOf(found, from)} (${other.validFrom})`,
          href: other.href ?? '',
        },
      },
    );
  }
  const known = new Set([...walk(all)].map((provision) => provision.eId));
  const last = eIdLineage(eId).findLast((candidate) => known.has(candidate));
  const title = row.facts.shortTitle[from.locale];
  const asked = labelOf(eId, from);
  if (!last) {
    return new LegalError('unknown-provision', `${title} has no ${asked}.`, { instrument: from.id, eId });
  }
  const label = labelOf(last, from);
  return new LegalError('unknown-provision', `${title} has no ${asked}; what exists is ${label}.`, {
    instrument: from.id,
    eId,
    lastExisting: { eId: last, label, href: hrefOf(last, from) },
  });
}

function whenElse(
  history: ProvisionView['history'],
  other: ProvisionView['history'][number],
  on: string,
): string {
  if ((other.validFrom ?? '') > on) return `it came on ${other.validFrom}`;
  const end = hasEnded(history, on);
  return end
    ? `it was law from ${other.validFrom} until ${end}`
    : 'the text of that day does not set it apart, and its words stand in what is above it';
}

function hasEnded(history: ProvisionView['history'], on: string): string | null {
  const end = history.find(({ change }) => change === 'deleted' || change === 'repealed')?.validFrom;
  return end && end <= on ? end : null;
}

/** Articles follow each other across chapters; other provisions among their siblings of the same kind. */
function neighboursOf(
  provision: Provision,
  lineage: readonly Provision[],
  all: readonly Provision[],
): { previous: Provision | undefined; next: Provision | undefined } {
  const siblings =
    provision.kind === 'article' &&
    !lineage.some(({ kind }) => kind === 'quotedStructure' || kind === 'explanation')
      ? ownArticles(all)
      : (lineage.at(-2)?.children ?? all).filter(({ kind }) => kind === provision.kind);
  const index = siblings.findIndex(({ eId }) => eId === provision.eId);
  return { previous: siblings[index - 1], next: siblings[index + 1] };
}

function ownArticles(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((provision) => {
    if (provision.kind === 'article') return [provision];
    return provision.kind === 'explanation' ? [] : ownArticles(provision.children);
  });
}

/** The introductory words of what the provision is part of, from its article down. */
function leadIn(lineage: readonly Provision[], from: Standpoint): ProvisionView['leadIn'] {
  const article = lineage.findIndex(({ kind }) => kind === 'article' || kind === 'recitals');
  if (article === -1) return [];
  return lineage
    .slice(article, -1)
    .filter(({ text }) => text !== '')
    .map(({ eId, text }) => ({ eId, label: labelOf(eId, from), text }));
}

/** The Penjelasan of the provision, else of the least part above it that has one. */
export function explanationOf(eId: string, explanation: readonly Provision[]): Provision | null {
  const known = new Map([...walk(explanation)].map((provision) => [provision.eId, provision]));
  for (const above of eIdLineage(eId).reverse()) {
    const found = known.get(`exp__${above}`);
    if (found && plainText(found) !== '') return found;
  }
  return null;
}

function isWithin(eId: string, above: string): boolean {
  return eId === above || eId.startsWith(`${above}__`);
}

function checksOf(
  problems: ProvisionView['source']['checks'],
  eId: string,
): ProvisionView['source']['checks'] {
  return problems.filter((problem) => problem.eId !== null && isWithin(problem.eId, eId));
}

function correctionsWithin(
  corrections: ProvisionView['corrections'],
  provision: Provision,
): ProvisionView['corrections'] {
  const lines = [...walk([provision])].map(({ position }) => position.line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return corrections.filter(({ line }) => line >= first && line <= last);
}
