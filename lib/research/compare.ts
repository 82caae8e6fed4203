import { diffProvisions, diffTexts } from '../law/diff/compare-provisions.ts';
import type { WordRun } from '../law/diff/word-diff.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { LegalError } from '../law/legal-error.ts';
import { type Provision, plainText, walk } from '../law/provision.ts';
import type { Locale } from './catalogue-entry.ts';
import { endedBetween, repealedBetween } from './ended-between.ts';
import { standpoint } from './instrument.ts';
import { diffViews } from './provision-history.ts';
import { hrefOf } from './provision-node.ts';
import type { DiffView, EndedView, ProvisionDiffView, UnitDiffView } from './time-views.ts';
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

/** A unit of a provision as it reads on each side, what the other side lacks marked; null where it is not there. */
export interface RowView {
  label: string;
  marker: string | null;
  change: UnitDiffView['change'];
  words: [WordRun[] | null, WordRun[] | null];
}

export interface CompareView {
  sides: [SideView, SideView];
  /** One provision against another; null where whole texts are compared. */
  units: UnitDiffView[] | null;
  /** The same side by side, where the two are one provision on two days; null elsewhere. */
  rows: RowView[] | null;
  /** The provisions that differ, of whole texts. */
  provisions: Pick<ProvisionDiffView, 'eId' | 'label' | 'change' | 'units'>[];
  /** Of one law on two days: what stopped being law between them, as parts or as a whole. */
  ended: EndedView[];
  repealed: DiffView['repealed'];
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
  const oneLaw = a.id === b.id;
  const style = pathStyle(second.opened.row.facts.type);
  const units = named ? diffViews(diffProvisions(before, after, unamended).units, style) : null;
  const sameProvision = oneLaw && (before?.eId ?? after?.eId) === (after?.eId ?? before?.eId);
  return {
    sides: [sideView(first, a, before, locale), sideView(second, b, after, locale)],
    units,
    rows: units && sameProvision ? rowsOf(units, before) : null,
    provisions: named
      ? []
      : diffTexts(bodyOf(first), bodyOf(second), unamended).map(({ eId, change, units }) => ({
          eId,
          change,
          label: formatLabel(eId, style),
          units: diffViews(units, style),
        })),
    ended: oneLaw ? endedBetween(first, second, a.eId === b.eId ? a.eId : null) : [],
    repealed: oneLaw ? repealedBetween(first, second) : null,
    sameProvision,
  };
}

/** The earlier words of a unit that stayed are those of the earlier text: type may differ. */
function rowsOf(units: readonly UnitDiffView[], before: Provision | null): RowView[] {
  const earlier = new Map(
    [...walk(before ? [before] : [])].map(({ eId, heading, text }) => [
      eId,
      [heading, text].filter(Boolean).join(' '),
    ]),
  );
  const worded = units.filter(({ words }) => words.length > 0);
  return worded.map(({ eId, label, marker, change, words }): RowView => {
    const old = earlier.get(eId);
    const left =
      change === 'same' && old !== undefined
        ? [{ op: 'same' as const, text: old }]
        : words.filter(({ op }) => op !== 'inserted');
    const right = words.filter(({ op }) => op !== 'deleted');
    return {
      label,
      marker,
      change,
      words: [change === 'inserted' ? null : left, change === 'deleted' ? null : right],
    };
  });
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
