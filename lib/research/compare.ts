import { diffProvisions, diffTexts } from '../law/diff/compare-provisions.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { LegalError } from '../law/legal-error.ts';
import { type Provision, plainText, walk } from '../law/provision.ts';
import type { Locale } from './catalogue-entry.ts';
import { standpoint } from './instrument.ts';
import { diffViews } from './provision-history.ts';
import { hrefOf } from './provision-node.ts';
import type { ProvisionDiffView, UnitDiffView } from './time-views.ts';
import { today } from './today.ts';
import { type OpenedVersion, openedOn, unamendedBetween } from './versions.ts';

/** What stands on one side. */
export interface SideView {
  label: string;
  href: string;
  on: string;
  validFrom: string | null;
  consolidated: boolean;
  language: string;
  /** The provision's words, line by line; empty where whole texts are compared or it is not there. */
  lines: string[];
}

export interface CompareView {
  sides: [SideView, SideView];
  /** One provision against another; null where whole texts are compared. */
  units: UnitDiffView[] | null;
  /** The provisions that differ, of whole texts. */
  provisions: Pick<ProvisionDiffView, 'eId' | 'label' | 'change' | 'units'>[];
  /** Whether the two are one provision of one law at two days. */
  sameProvision: boolean;
}

interface Side {
  id: string;
  on: string | null;
  eId: string | null;
}

/**
 * Two wordings side by side: of two days, two provisions or two laws.
 * @throws LegalError `unknown-instrument`, `malformed-date`, `not-held`, `not-yet-in-existence`, and `unknown-provision` where neither side has what it names
 * @example (await openCompare([{ id: 'uu-1-1974', on: '2010-01-01', eId: 'art_7' }, { id: 'uu-1-1974', on: null, eId: 'art_7' }], 'en')).units?.length
 */
export async function openCompare([a, b]: readonly [Side, Side], locale: Locale): Promise<CompareView> {
  const [first, second] = await Promise.all([
    openedOn(a.id, a.on ?? today(), locale),
    openedOn(b.id, b.on ?? today(), locale),
  ]);
  const unamended = a.id === b.id ? unamendedBetween(first, second) : () => false;
  const before = a.eId === null ? null : find(first, a.eId);
  const after = b.eId === null ? null : find(second, b.eId);
  const named = a.eId !== null || b.eId !== null;
  if (named && !before && !after)
    throw new LegalError('unknown-provision', 'Neither text has the provision named.', { instrument: a.id });
  const style = pathStyle(second.opened.row.facts.type);
  return {
    sides: [sideView(first, a, before, locale), sideView(second, b, after, locale)],
    units: named ? diffViews(diffProvisions(before, after, unamended).units, style) : null,
    provisions: named
      ? []
      : diffTexts(bodyOf(first), bodyOf(second), unamended).map(({ eId, change, units }) => ({
          eId,
          change,
          label: formatLabel(eId, style),
          units: diffViews(units, style),
        })),
    sameProvision: a.id === b.id && (before?.eId ?? after?.eId) === (after?.eId ?? before?.eId),
  };
}

function bodyOf({ stored }: OpenedVersion): Provision[] {
  return [...stored.trees.body, ...stored.trees.attachment];
}

function find({ stored }: OpenedVersion, eId: string): Provision | null {
  const small = eId.toLowerCase();
  return (
    [...walk(Object.values(stored.trees).flat())].find(
      (provision) => provision.eId.toLowerCase() === small,
    ) ?? null
  );
}

function sideView(
  { opened, version }: OpenedVersion,
  { on, eId }: Side,
  provision: Provision | null,
  locale: Locale,
): SideView {
  const { facts } = opened.row;
  const from = standpoint(opened, { locale, on });
  const label = eId === null ? null : formatLabel(provision?.eId ?? eId, pathStyle(facts.type));
  return {
    label: [label, facts.shortTitle[locale]].filter(Boolean).join(', '),
    href: provision ? hrefOf(provision.eId, from) : version.href,
    on: opened.on,
    validFrom: version.validFrom,
    consolidated: version.basis === 'consolidated',
    language: version.language,
    lines: provision ? plainText(provision).split('\n') : [],
  };
}
