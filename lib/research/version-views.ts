import { formatAddress } from '../law/address.ts';
import type { RefusalCode } from '../law/amendments/refusal.ts';
import type { Locale } from './catalogue-entry.ts';
import type { OpenedInstrument } from './opened-text.ts';
import type { NotAppliedView, VersionView } from './time-views.ts';
import { repealOf } from './timeline-view.ts';
import { today } from './today.ts';

/** The acts whose instructions are worked into the versions of a text. */
export function consolidatedActs({ amendments }: Pick<OpenedInstrument, 'amendments'>): Set<string> {
  return new Set(amendments.filter(({ applied }) => applied).map(({ by }) => by));
}

/**
 * The versions of an instrument's text in order of date, those of other languages with them.
 * @example versionViews(opened, 'en').map(({ validFrom }) => validFrom) // ['2002-10-22', '2014-10-17', '2016-05-25']
 */
export function versionViews(opened: OpenedInstrument, locale: Locale): VersionView[] {
  const { row, name, amendments } = opened;
  const { id, type } = row.facts;
  const now = today();
  const repealed = repealOf(row, null, '9999-12-31')?.date ?? null;
  return row.texts
    .map(({ validFrom, validTo, language, basis, articles }): VersionView => {
      const made = basis === 'consolidated' ? amendments.filter(({ date }) => date === validFrom) : [];
      const acts = basis === 'consolidated' ? [...new Set(made.map(({ by }) => by))] : [id];
      const latest = (validFrom ?? '') <= now && (validTo === null || validTo > now);
      return {
        validFrom,
        validTo: validTo ?? repealed,
        language,
        basis,
        by: acts.map((act) => linkOf(name(act, null))),
        articles,
        applied: made.filter(({ applied }) => applied).length,
        notApplied: made.filter(({ applied }) => !applied).length,
        href: formatAddress({ locale, id, type, on: latest ? null : validFrom, language }),
        current: latest && (repealed === null || repealed > now),
      };
    })
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
}

/** The instructions not worked into the text of the day looked at, of all acts that were law by then. */
export function notAppliedViews(opened: OpenedInstrument, locale: Locale): NotAppliedView[] {
  const { row, name, on, amendments } = opened;
  const { id, type } = row.facts;
  return amendments
    .filter(({ applied, date }) => !applied && (date === null || date <= on))
    .map(({ by, byEId, date, reason, detail, words, targets }) => ({
      by: { ...linkOf(name(by, byEId || null)), id: by, eId: byEId || null },
      date,
      reason: reason as RefusalCode,
      detail,
      words,
      targets: targets.map((eId) => ({
        eId,
        label: name(id, eId).provision ?? eId,
        href: formatAddress({ locale, id, type, eId }),
      })),
    }));
}

/** Those that name a provision, what it is part of, or a part of it. */
export function touching(views: readonly NotAppliedView[], eId: string): NotAppliedView[] {
  const related = (target: string): boolean =>
    target === eId || target.startsWith(`${eId}__`) || eId.startsWith(`${target}__`);
  return views.filter(({ targets }) => targets.some((target) => related(target.eId.replace(/^exp__/, ''))));
}

export function linkOf({ label, href }: { label: string; href: string }): { label: string; href: string } {
  return { label, href };
}
