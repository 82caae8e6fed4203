import { database } from '../db/client.ts';
import { readText, type StoredText } from '../db/read-text.ts';
import { formatAddress } from '../law/address.ts';
import { isDeleted } from '../law/amendments/amending-act.ts';
import type { Origin, Origins } from '../law/amendments/origins.ts';
import { diffProvisions } from '../law/diff/compare-provisions.ts';
import { eIdLineage } from '../law/eid.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { type Provision, walk } from '../law/provision.ts';
import type { Locale } from './catalogue-entry.ts';
import type { OpenedInstrument } from './opened-text.ts';
import type { ProvisionState, UnitDiffView } from './time-views.ts';
import { linkOf } from './version-views.ts';

/** A provision in one version of the text. */
interface Reading {
  validFrom: string | null;
  provision: Provision | null;
  /** What changed last in it or below it; null where its words are those of the text as enacted. */
  origin: Origin | null;
  /** Where its Penjelasan was changed. */
  explanation: Origin | null;
}

/**
 * The stretches of time in which a provision had the same words, from its first day to its repeal.
 * @example (await provisionHistory(opened, 'art_81', 'en')).map(({ validFrom }) => validFrom) // ['2002-10-22', '2014-10-17', '2016-05-25']
 */
export async function provisionHistory(
  opened: OpenedInstrument,
  eId: string,
  locale: Locale,
): Promise<ProvisionState[]> {
  const readings = await readingsOf(opened, eId);
  const states: ProvisionState[] = [];
  let before: Reading | null = null;
  for (const reading of readings) {
    if (before ? sameWords(before, reading) && sameExplanation(before, reading) : !reading.provision)
      continue;
    const state = stateOf(opened, eId, locale, before, reading);
    states.push(before || reading.origin ? state : undivided(opened, eId, locale, state, readings[0]));
    before = reading;
  }
  return withEnds(withRepeal(opened, eId, states), opened.on);
}

/** Words as enacted that an earlier version does not set apart are as old as that one, where they stand in their article. */
function undivided(
  { row, text }: OpenedInstrument,
  eId: string,
  locale: Locale,
  state: ProvisionState,
  first: Reading | undefined,
): ProvisionState {
  if (!first || first.validFrom === state.validFrom) return state;
  const { id, type } = row.facts;
  const [article = eId] = eIdLineage(eId);
  const { validFrom } = first;
  const language = text?.language ?? null;
  return {
    ...state,
    validFrom,
    href: formatAddress({ locale, id, type, eId: article, on: validFrom, language }),
  };
}

/** The latest origin in a provision and all below it: its words as a whole are those of that day. */
export function latestOrigin(provision: Provision, origins: Origins): Origin | null {
  let latest: Origin | null = null;
  for (const { eId } of walk([provision])) {
    const origin = origins.get(eId);
    if (origin?.validFrom && (!latest?.validFrom || origin.validFrom > latest.validFrom)) latest = origin;
  }
  return latest;
}

async function readingsOf({ row, text }: OpenedInstrument, eId: string): Promise<Reading[]> {
  const versions = row.texts
    .filter(({ language }) => language === text?.language)
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return Promise.all(
    versions.map(async ({ id, validFrom }): Promise<Reading> => {
      const stored = await readText(database(), id);
      const provision = stored ? provisionOf(Object.values(stored.trees).flat(), eId) : null;
      const explained = stored ? provisionOf(stored.trees.explanation, `exp__${eId}`) : null;
      return {
        validFrom,
        provision,
        origin: stored ? (provision ? latestOrigin(provision, stored.origins) : absence(eId, stored)) : null,
        explanation: explained && stored ? latestOrigin(explained, stored.origins) : null,
      };
    }),
  );
}

/** What took a unit away changed the unit it was part of. */
function absence(eId: string, { origins }: StoredText): Origin | null {
  const above = eIdLineage(eId).slice(0, -1).reverse();
  return above.map((each) => origins.get(each)).find((origin) => origin?.validFrom) ?? null;
}

function provisionOf(provisions: readonly Provision[], eId: string): Provision | null {
  return [...walk(provisions)].find((provision) => provision.eId === eId) ?? null;
}

/** A Penjelasan that came with new words, or is not held, is no change of its own. */
function sameExplanation(a: Reading, b: Reading): boolean {
  return !b.explanation || a.explanation?.validFrom === b.explanation.validFrom;
}

function sameWords(a: Reading, b: Reading): boolean {
  if (!a.provision || !b.provision) return a.provision === b.provision;
  return a.origin?.validFrom === b.origin?.validFrom && a.origin?.enactedByEId === b.origin?.enactedByEId;
}

function stateOf(
  { row, name, text }: OpenedInstrument,
  eId: string,
  locale: Locale,
  before: Reading | null,
  reading: Reading,
): ProvisionState {
  const { validFrom, provision } = reading;
  const { id, type } = row.facts;
  const explained = before !== null && sameWords(before, reading);
  const origin = explained ? reading.explanation : reading.origin;
  const by = origin?.enactedBy ? name(origin.enactedBy, origin.enactedByEId) : name(id, null);
  const gone = !provision || isDeleted(provision);
  const old = before?.provision ?? null;
  return {
    validFrom,
    validTo: null,
    change: explained ? 'explanation' : gone ? 'deleted' : old ? 'changed' : origin ? 'inserted' : 'enacted',
    by: { ...linkOf(by), id: by.id, eId: by.eId },
    href: gone
      ? null
      : formatAddress({ locale, id, type, eId, on: validFrom, language: text?.language ?? null }),
    shown: false,
    diff:
      !explained && old && provision
        ? diffViews(diffProvisions(old, provision, () => false).units, pathStyle(type))
        : [],
  };
}

/** Units of a diff with their labels; null labels of the page's own provision are its name. */
export function diffViews(
  units: ReturnType<typeof diffProvisions>['units'],
  style: ReturnType<typeof pathStyle>,
): UnitDiffView[] {
  return units.map((unit) => ({ ...unit, label: formatLabel(unit.eId, style) }));
}

function withRepeal(
  { row, name }: OpenedInstrument,
  eId: string,
  states: ProvisionState[],
): ProvisionState[] {
  const repeal = row.actedOnBy
    .filter(
      ({ type, toEId, date, uncertain }) =>
        type === 'repeals' &&
        !uncertain &&
        date !== null &&
        (toEId === null || toEId === eId || eId.startsWith(`${toEId}__`)),
    )
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0];
  const last = states.findLast(({ validFrom }) => (validFrom ?? '') < (repeal?.date ?? ''));
  if (!repeal || last?.change === 'deleted') return states;
  const by = name(repeal.from, repeal.eId);
  const state: ProvisionState = {
    validFrom: repeal.date,
    validTo: null,
    change: 'repealed',
    by: { ...linkOf(by), id: by.id, eId: by.eId },
    href: null,
    shown: false,
    diff: [],
  };
  return [...states.filter(({ validFrom }) => (validFrom ?? '') < (repeal.date ?? '')), state];
}

function withEnds(states: readonly ProvisionState[], on: string): ProvisionState[] {
  return states.map((state, index) => {
    const validTo = states[index + 1]?.validFrom ?? null;
    const begun = state.validFrom === null || state.validFrom <= on;
    return { ...state, validTo, shown: begun && (validTo === null || validTo > on) };
  });
}
