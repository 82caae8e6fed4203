import { database } from '../db/client.ts';
import type { HeldText } from '../db/read-catalogue.ts';
import { readText, type StoredText } from '../db/read-text.ts';
import { formatAddress } from '../law/address.ts';
import { parseCalendarDate } from '../law/calendar-date.ts';
import { diffProvisions, diffTexts, type ProvisionDiff } from '../law/diff/compare-provisions.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { LegalError } from '../law/legal-error.ts';
import { type Provision, walk } from '../law/provision.ts';
import type { Locale } from './catalogue-entry.ts';
import { endedBetween, repealedBetween } from './ended-between.ts';
import { type OpenedInstrument, openText } from './opened-text.ts';
import { diffViews, latestOrigin } from './provision-history.ts';
import type { DiffView, NotAppliedView, ProvisionDiffView, VersionView } from './time-views.ts';
import { today } from './today.ts';
import { linkOf, notAppliedViews, versionViews } from './version-views.ts';

/**
 * The versions of an instrument by date, and what of its amendments is not worked in.
 * @throws LegalError `unknown-instrument`
 * @example (await openVersions('uu-23-2002', { locale: 'en' })).versions.length // 3
 */
export async function openVersions(
  id: string,
  { locale }: { locale: Locale },
): Promise<{ instrument: string; official: false; versions: VersionView[]; notApplied: NotAppliedView[] }> {
  const opened = await openText(id, { locale }, locale);
  return {
    instrument: id,
    official: false,
    versions: versionViews(opened, locale),
    notApplied: notAppliedViews(opened, locale),
  };
}

export interface DiffRequest {
  from: string;
  to: string | undefined;
  eId: string | null;
  locale: Locale;
}

/**
 * What changed in an instrument, or one provision of it, between two days: by provision, then by words.
 * Words that no instruction changed between them are the same, however recognition read them.
 * @throws LegalError `unknown-instrument`, `malformed-date`, `not-held`, `not-yet-in-existence`, `unknown-provision`
 * @example (await openDiff('uu-23-2002', { from: '2014-01-01', to: '2015-01-01', eId: 'art_76D', locale: 'en' })).provisions[0]?.change // 'inserted'
 */
export async function openDiff(id: string, { from, to, eId, locale }: DiffRequest): Promise<DiffView> {
  const days = [parseCalendarDate(from, 'from'), to ? parseCalendarDate(to, 'to') : today()] as const;
  const [earlier, later] = await Promise.all(days.map((on) => openedOn(id, on, locale)));
  if (!earlier || !later)
    throw new LegalError('not-held', `The text of ${id} is not held.`, { instrument: id });
  // Asked backwards, the diff is told backwards; what was amended in between is the same either way.
  const unamended = unamendedBetween(earlier, later);
  const diffs =
    eId === null
      ? diffTexts(bodyOf(earlier), bodyOf(later), unamended)
      : [diffOne(earlier, later, eId, unamended)];
  return {
    instrument: id,
    from: days[0],
    to: days[1],
    versions: { from: earlier.version, to: later.version },
    provisions: diffs.map((diff) => diffView(diff, later, earlier, locale)),
    notApplied: notAppliedViews(later.opened, locale),
    ended: endedBetween(earlier, later, eId),
    repealed: repealedBetween(earlier, later),
  };
}

/** The version of a text that was law on a day, with its provisions. */
export interface OpenedVersion {
  opened: OpenedInstrument;
  text: HeldText;
  stored: StoredText;
  version: VersionView;
}

/**
 * Opens the version of a day.
 * @throws LegalError as `openText` does, and `not-held`
 */
export async function openedOn(id: string, on: string, locale: Locale): Promise<OpenedVersion> {
  const opened = await openText(id, { locale, on }, locale);
  const { text, absence } = opened;
  const stored = text && (await readText(database(), text.id));
  const version = versionViews(opened, locale).find(
    ({ validFrom, language }) => validFrom === text?.validFrom && language === text?.language,
  );
  if (!text || !stored || !version)
    throw absence ?? new LegalError('not-held', `The text of ${id} is not held.`, { instrument: id });
  return { opened, text, stored, version };
}

function bodyOf({ stored }: OpenedVersion): Provision[] {
  return [...stored.trees.body, ...stored.trees.attachment];
}

/** Whether a provision got no other words between two versions of one text. */
export function unamendedBetween(a: OpenedVersion, b: OpenedVersion): (eId: string) => boolean {
  return (eId) => {
    const [one, other] = [a, b].map(({ stored }) => stored.origins.get(eId));
    return (
      (one?.validFrom ?? null) === (other?.validFrom ?? null) &&
      (one?.enactedByEId ?? null) === (other?.enactedByEId ?? null)
    );
  };
}

function diffOne(
  a: OpenedVersion,
  b: OpenedVersion,
  eId: string,
  unamended: (eId: string) => boolean,
): ProvisionDiff {
  const [before, after] = [a, b].map(
    ({ stored }) =>
      [...walk(Object.values(stored.trees).flat())].find(
        (provision) => provision.eId.toLowerCase() === eId.toLowerCase(),
      ) ?? null,
  ) as [Provision | null, Provision | null];
  if (before || after) return diffProvisions(before, after, unamended);
  const { row } = a.opened;
  const label = formatLabel(eId, pathStyle(row.facts.type));
  throw new LegalError('unknown-provision', `${row.facts.shortTitle.en} has no ${label} on either day.`, {
    field: 'eId',
    instrument: row.facts.id,
    eId,
  });
}

function diffView(
  diff: ProvisionDiff,
  later: OpenedVersion,
  earlier: OpenedVersion,
  locale: Locale,
): ProvisionDiffView {
  const { name, row } = later.opened;
  const { id, type } = row.facts;
  const find = ({ stored }: OpenedVersion): Provision | undefined =>
    [...walk(Object.values(stored.trees).flat())].find(({ eId }) => eId === diff.eId);
  const side = find(later) ? later : earlier;
  const provision = find(side);
  const origin = provision ? latestOrigin(provision, side.stored.origins) : null;
  const by = origin?.enactedBy ? name(origin.enactedBy, origin.enactedByEId) : null;
  return {
    eId: diff.eId,
    label: formatLabel(diff.eId, pathStyle(type)),
    change: diff.change,
    by: by && origin?.validFrom ? { ...linkOf(by), id: by.id, eId: by.eId, date: origin.validFrom } : null,
    units: diffViews(diff.units, pathStyle(type)),
    href: formatAddress({
      locale,
      id,
      type,
      eId: diff.eId,
      on: side.opened.on,
      language: side.text.language,
    }),
  };
}
