import type { Bilingual, InstrumentFacts } from '../law/catalogue.ts';
import { eIdLineage } from '../law/eid.ts';
import type { Verification } from '../law/instrument.ts';
import type { ProvisionView } from './views.ts';

/** What a court has said of a provision, as the catalogue tells it. */
export interface RulingView {
  date: string | null;
  note: Bilingual;
  verification: Verification;
  /** A public address, where the fact has one. */
  source: string | null;
}

/**
 * The rulings on a provision, on what it is part of or on its parts, given by a day; `YYYY-MM-DD`. They are told and never applied to the text.
 * @example rulingsOn(facts, 'art_96', '2020-01-01')[0]?.date // '2013-03-28'
 */
export function rulingsOn(
  { events }: Pick<InstrumentFacts, 'events'>,
  eId: string,
  on: string,
): RulingView[] {
  const lineage = eIdLineage(eId);
  return events
    .filter(
      (event) =>
        event.type === 'ruling' &&
        event.eId !== null &&
        (lineage.includes(event.eId) || event.eId.startsWith(`${eId}__`)) &&
        (event.date === null || event.date <= on),
    )
    .flatMap(({ date, note, verification, source }) =>
      note ? [{ date, note, verification, source: source?.startsWith('http') ? source : null }] : [],
    );
}

/** Beside a provision: what a court has said of it. */
export function rulingNotices(
  facts: Pick<InstrumentFacts, 'events'>,
  eId: string,
  on: string,
): ProvisionView['notices'] {
  return rulingsOn(facts, eId, on).map((ruling) => ({
    kind: 'ruling',
    by: null,
    date: ruling.date,
    parts: [],
    ruling,
  }));
}
