import type { ActingRelation, CatalogueRow } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { sanctionFacets } from '../law/sanction-facets.ts';
import type { Sanction } from '../law/sanction-links.ts';
import { instrumentStatus } from '../law/status.ts';
import type { Locale } from './catalogue-entry.ts';
import type { Name, Namer } from './names.ts';
import type { SanctionRow, UnsettledReason } from './sanction-views.ts';

/** The act that adjusts the penalties of other acts to the criminal code, its text not held. */
export const ADJUSTING_ACT = 'uu-1-2026';
/** UU 1/2023 Pasal 613 and 615: when other acts' penalties turn into those of the code. */
const CODE = { instrument: 'uu-1-2023', conversion: 'art_615' };

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
  sanction: Sanction,
  row: CatalogueRow,
  text: { validFrom: string | null },
  from: SanctionStandpoint,
): SanctionRow {
  const { facts } = row;
  const { name, on, locale } = from;
  const owner = ownerOf(sanction.eId, row, from);
  const repeal = endOf(owner, text.validFrom, from);
  const ended = repeal !== null && (repeal.date === null || repeal.date <= on);
  const status = instrumentStatus(facts, row.actedOnBy, on);
  const begun = text.validFrom === null || text.validFrom <= on;
  const words = [sanction.conduct, ...sanction.prohibitions.map(({ text }) => text)].join(' ');
  const childLaw = /\banak\b|child/i.test(`${facts.title.id}`) || /\banak\b/i.test(owner.row.facts.title.id);
  return {
    instrument: facts.id,
    instrumentTitle: facts.shortTitle,
    eId: sanction.eId,
    label: formatLabel(sanction.eId, pathStyle(facts.type)),
    href: formatAddress({ locale, id: facts.id, type: facts.type, eId: sanction.eId }),
    kind: sanction.kind,
    conduct: prohibited(sanction),
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
    inForceFrom: text.validFrom,
    inForceTo: repeal?.date ?? null,
    inForce: begun && !ended && status !== 'repealed',
    repealedBy: repeal ? place(name(repeal.by, repeal.eId)) : null,
    successor: successorsOf(repeal).map(({ instrument, eId }) => place(name(instrument, eId))),
    unsettled: begun && !ended && status !== 'repealed' ? unsettledReasons(sanction, row, from) : [],
    corrections: sanction.corrections,
    findings: sanction.findings,
    ...sanctionFacets(words, childLaw),
  };
}

function place({ id, eId, label, href }: Name): SanctionRow['refersTo'][number] {
  return { instrument: id, eId, label, href };
}

/** "Setiap orang yang melanggar ketentuan sebagaimana dimaksud dalam Pasal 76D" is told in the words of Pasal 76D. */
function prohibited({ conduct, prohibitions }: Sanction): string {
  const bare = /melanggar|memenuhi unsur|tidak melaksanakan kewajiban/i.test(conduct) && conduct.length < 600;
  return bare && prohibitions.length > 0 ? prohibitions.map(({ text }) => text).join('\n') : conduct;
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
    ({ type, toEId }) =>
      type === 'repeals' && (toEId === null || eId === toEId || eId.startsWith(`${toEId}__`)),
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
  return endings.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0] ?? null;
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
  const relation = ending?.relation ?? null;
  if (relation === null || !('successors' in relation) || !Array.isArray(relation.successors)) return [];
  return relation.successors as { instrument: string; eId: string }[];
}

function unsettledReasons(
  { fine, imprisonment, detention }: Sanction,
  { facts }: CatalogueRow,
  { on, rows }: SanctionStandpoint,
): UnsettledReason[] {
  const act = rows.get(ADJUSTING_ACT);
  const code = rows.get(CODE.instrument);
  const from = act?.facts.events.find(({ type, date }) => type === 'inForce' && date)?.date ?? startOf(code);
  if (!act || act.texts.length > 0 || from === null || on < from || facts.id === 'kuhp-wvs') return [];
  if (facts.id === CODE.instrument) return ['code-amended'];
  const reasons: UnsettledReason[] = [];
  if (fine) reasons.push('fine');
  if (imprisonment?.minMonths) reasons.push('minimum');
  if (imprisonment?.kind === 'kurungan' || detention) reasons.push('detention');
  return reasons;
}

function startOf(row: CatalogueRow | undefined): string | null {
  return row?.facts.events.find(({ type, date }) => type === 'inForce' && date !== null)?.date ?? null;
}
