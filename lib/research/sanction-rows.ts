import type { ActingRelation, CatalogueRow } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { sanctionFacets } from '../law/sanction-facets.ts';
import type { Sanction } from '../law/sanction-links.ts';
import { instrumentStatus } from '../law/status.ts';
import type { Locale } from './catalogue-entry.ts';
import type { Name, Namer } from './names.ts';
import { PENALTY_ADJUSTMENT, SINCE } from './penalty-adjustment.ts';
import { rulingsOn } from './rulings.ts';
import type { SanctionRow, StoredSanction, UnsettledReason } from './sanction-views.ts';

const CODE = 'uu-1-2023';

/** Where a row is looked at from. */
export interface SanctionStandpoint {
  locale: Locale;
  on: string;
  name: Namer;
  rows: ReadonlyMap<string, CatalogueRow>;
  /** Penal articles that amending acts put in the place of others. */
  replacements: readonly Replacement[];
}

/** An article of an act as a later act words it from a day on. */
export interface Replacement {
  /** The act amended, and the article in it. */
  instrument: string;
  article: string;
  by: string;
  byEId: string;
  from: string;
}

/**
 * A penal provision of a text as it stands on a day: its words and figures, whether it is in force, what took its place, what is unsettled.
 * @param text the expression it was read from, its first day where known
 */
export function sanctionRow(
  sanction: StoredSanction,
  row: CatalogueRow,
  text: { validFrom: string | null; sourceUrl: string },
  from: SanctionStandpoint,
): SanctionRow {
  const { facts } = row;
  const { name, on, locale } = from;
  const owner = ownerOf(sanction.eId, row, from);
  const repeal = endOf(owner, text.validFrom, from);
  const ended = repeal !== null && (repeal.date === null || repeal.date <= on);
  const status = instrumentStatus(facts, row.actedOnBy, on);
  const begun = text.validFrom === null || text.validFrom <= on;
  const conduct = prohibited(sanction);
  const childLaw = /\banak\b|child/i.test(`${facts.title.id}`) || /\banak\b/i.test(owner.row.facts.title.id);
  return {
    instrument: facts.id,
    instrumentTitle: facts.shortTitle,
    eId: sanction.eId,
    label: formatLabel(sanction.eId, pathStyle(facts.type)),
    href: formatAddress({ locale, id: facts.id, type: facts.type, eId: printedAt(sanction) }),
    kind: sanction.kind,
    conduct,
    words: sanction.conduct,
    imprisonment: sanction.imprisonment,
    detention: sanction.detention,
    fine: sanction.fine,
    joined: sanction.joined,
    aggravations: sanction.aggravations.map((raised) => {
      const { label, href } = place(name(facts.id, raised.eId));
      return { ...raised, label, href };
    }),
    additionalPenalties: sanction.additionalPenalties,
    administrative: sanction.administrative,
    refersTo: sanction.refersTo.map(({ eId, instrument, found }) => ({
      ...place(name(instrument ?? facts.id, eId)),
      found,
    })),
    prohibitions: sanction.prohibitions.map(({ eId, instrument }) =>
      place(name(instrument ?? facts.id, eId)),
    ),
    penaltyOf: sanction.penaltyOf.map((eId) => place(name(facts.id, eId))),
    inForceFrom: sanction.since ?? firstDay(row) ?? text.validFrom,
    inForceTo: repeal?.date ?? null,
    inForce: begun && !ended && status !== 'repealed',
    repealedBy: repeal ? place(name(repeal.by, repeal.eId)) : null,
    successor: successorsOf(repeal).map(({ instrument, eId }) => place(name(instrument, eId))),
    unsettled:
      begun && !ended && status !== 'repealed'
        ? [
            ...(standsOnRepealed(sanction, row, text, from) ? (['base'] as const) : []),
            ...unsettledReasons(sanction, owner, from),
          ]
        : [],
    rulings: rulingsOn(owner.row.facts, owner.eId, on),
    corrections: sanction.corrections,
    findings: sanction.findings,
    source: text.sourceUrl,
    ...sanctionFacets(`${sanction.conduct} ${conduct}`, childLaw),
  };
}

/** An ayat that the source ran into the one before is read there. */
function printedAt({ eId, findings }: Sanction): string {
  if (!findings.some(({ code }) => code === 'swallowed-paragraph')) return eId;
  return eId.replace(/__para_(\d+)$/, (_, num: string) => `__para_${String(Number(num) - 1)}`);
}

function place({ id, eId, label, href }: Name): SanctionRow['refersTo'][number] {
  return { instrument: id, eId, label, href };
}

/** "Setiap orang yang melanggar ketentuan sebagaimana dimaksud dalam Pasal 76D" is told in the words of Pasal 76D. */
function prohibited({ conduct, prohibitions }: Sanction): string {
  const bare = /melanggar|memenuhi unsur|tidak melaksanakan kewajiban/i.test(conduct) && conduct.length < 600;
  return bare && prohibitions.length > 0 ? prohibitions.map(({ text }) => text).join('\n') : conduct;
}

/** The day the law's first text held became law: that of words nobody amended since. */
function firstDay({ texts }: CatalogueRow): string | null {
  const days = texts.filter(({ language }) => language === 'id').map(({ validFrom }) => validFrom ?? '');
  return days.sort()[0] || null;
}

/** An article that an amending act quotes lives in the act amended. */
function ownerOf(
  eId: string,
  row: CatalogueRow,
  { rows }: SanctionStandpoint,
): { row: CatalogueRow; eId: string } {
  const quoted = /__qstr_[^_]+__(art_.+)$/.exec(eId)?.[1];
  const amended = row.facts.relations.find(({ type }) => type === 'amends')?.to;
  const owner = amended === undefined ? undefined : rows.get(amended);
  return quoted && owner ? { row: owner, eId: quoted } : { row, eId };
}

/** What ends a provision first: a repeal of it or of what it is part of, or new words for its article. */
function endOf(
  owner: { row: CatalogueRow; eId: string },
  validFrom: string | null,
  { replacements }: SanctionStandpoint,
): Ending | null {
  const { row, eId } = owner;
  const repeals = row.actedOnBy.filter(
    ({ type, toEId, uncertain }) =>
      type === 'repeals' && !uncertain && (toEId === null || eId === toEId || eId.startsWith(`${toEId}__`)),
  );
  const replaced = replacements.filter(
    ({ instrument, article, from }) =>
      instrument === row.facts.id && eId.split('__')[0] === article && from > (validFrom ?? ''),
  );
  const endings = [
    ...repeals.map(
      (relation): Ending => ({ date: relation.date, by: relation.from, eId: relation.eId, relation }),
    ),
    ...replaced.map(({ by, byEId, from }): Ending => ({ date: from, by, eId: byEId, relation: null })),
  ];
  // Of two acts that end it on one day, the one that says what took its place tells more.
  const known = ({ relation }: Ending): number => relation?.successors.length ?? 0;
  return endings.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || known(b) - known(a))[0] ?? null;
}

interface Ending {
  date: string | null;
  by: string;
  eId: string | null;
  relation: ActingRelation | null;
}

/** The articles that amending acts word anew, told from where their penal provisions stand. */
export function replacementsOf(
  texts: readonly { row: CatalogueRow; validFrom: string | null; eIds: readonly string[] }[],
): Replacement[] {
  return texts.flatMap(({ row, validFrom, eIds }) => {
    const amended = row.facts.relations.find(({ type }) => type === 'amends')?.to;
    if (amended === undefined || validFrom === null) return [];
    const articles = new Map(
      eIds.flatMap((eId) => {
        const [, place, article] = /^(.*__qstr_[^_]+__(art_[^_]+))/.exec(eId) ?? [];
        return place && article ? [[article, place] as const] : [];
      }),
    );
    return [...articles].map(([article, byEId]) => ({
      instrument: amended,
      article,
      by: row.facts.id,
      byEId,
      from: validFrom,
    }));
  });
}

/** The provisions that references to a revoked one now mean, where the catalogue knows them. */
function successorsOf(ending: Ending | null): { instrument: string; eId: string }[] {
  if (ending?.relation === null && ending.eId !== null) return [{ instrument: ending.by, eId: ending.eId }];
  return ending?.relation?.successors ?? [];
}

/** Whether the penalty it takes over or raises is that of a provision no longer in force on the day. */
function standsOnRepealed(
  { penaltyOf, refersTo, kind }: Sanction,
  row: CatalogueRow,
  { validFrom }: { validFrom: string | null },
  from: SanctionStandpoint,
): boolean {
  const raised = kind === 'aggravation' ? refersTo.filter(({ instrument }) => instrument === null) : [];
  return [...penaltyOf, ...raised.map(({ eId }) => eId)].some((eId) => {
    const ending = endOf(ownerOf(eId, row, from), validFrom, from);
    return ending?.relation != null && (ending.date === null || ending.date <= from.on);
  });
}

function unsettledReasons(
  { fine, imprisonment, detention }: Sanction,
  { row, eId }: { row: CatalogueRow; eId: string },
  { on, rows }: SanctionStandpoint,
): UnsettledReason[] {
  const held = (rows.get(PENALTY_ADJUSTMENT)?.texts.length ?? 0) > 0;
  if (held || on < SINCE) return [];
  if (row.facts.id === CODE) return ['code-amended'];
  const doubtful = row.actedOnBy.some(
    ({ type, toEId, uncertain, date }) =>
      type === 'repeals' &&
      uncertain &&
      (date ?? '') <= on &&
      toEId !== null &&
      (eId === toEId || eId.startsWith(`${toEId}__`)),
  );
  const reasons: UnsettledReason[] = doubtful ? ['repeal'] : [];
  if (fine) reasons.push('fine');
  if (imprisonment?.minMonths) reasons.push('minimum');
  if (imprisonment?.kind === 'kurungan' || detention) reasons.push('detention');
  return reasons;
}
