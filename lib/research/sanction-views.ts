import type { Bilingual } from '../law/catalogue.ts';
import type { Fine, Imprisonment, PenaltyCorrection } from '../law/penalty.ts';
import type { SanctionFacets } from '../law/sanction-facets.ts';
import type { SanctionKind } from '../law/sanction-kinds.ts';
import type { Sanction } from '../law/sanction-links.ts';
import type { RulingView } from './rulings.ts';

/** Why a penalty may not be what its text says: the provision whose penalty it takes or raises is no longer in force; a repeal whose reach is not certain; fines, special minima and detention adjusted by an act whose text is not held. */
export type UnsettledReason = 'base' | 'repeal' | 'fine' | 'minimum' | 'detention' | 'code-amended';

/** A penal provision as stored, with the day since which its words are law where an act amended them. */
export interface StoredSanction extends Sanction {
  since: string | null;
}

/** A provision named on a page. */
export interface PlaceView {
  instrument: string;
  eId: string | null;
  label: string;
  href: string;
}

/** One penal provision as a row of the table. */
export interface SanctionRow extends SanctionFacets {
  instrument: string;
  instrumentTitle: Bilingual;
  eId: string;
  label: string;
  href: string;
  kind: SanctionKind;
  /** What is prohibited, joined from the provision that says it where this one only refers to it. */
  conduct: string;
  /** The penal provision's own words for it. */
  words: string;
  imprisonment: Imprisonment | null;
  detention: Imprisonment | null;
  fine: Fine | null;
  joined: 'dan' | 'atau' | 'dan/atau' | null;
  aggravations: (Sanction['aggravations'][number] & { label: string; href: string })[];
  additionalPenalties: string[];
  administrative: string[];
  refersTo: (PlaceView & { found?: boolean })[];
  prohibitions: PlaceView[];
  penaltyOf: PlaceView[];
  inForceFrom: string | null;
  inForceTo: string | null;
  inForce: boolean;
  repealedBy: PlaceView | null;
  successor: PlaceView[];
  unsettled: UnsettledReason[];
  /** What a court has said of the provision by that day; told, not applied. */
  rulings: RulingView[];
  corrections: PenaltyCorrection[];
  findings: Sanction['findings'];
  /** Where the text it was read from was published. */
  source: string;
}

export const SANCTION_SORTS = ['severity', 'law', 'fine', 'minimum'] as const;

/** What a reader asks the table for. */
export interface SanctionRequest {
  instrument?: readonly string[] | undefined;
  eId?: string | undefined;
  on?: string | undefined;
  victim?: readonly SanctionFacets['victims'][number][] | undefined;
  means?: readonly SanctionFacets['means'][number][] | undefined;
  theme?: readonly SanctionFacets['themes'][number][] | undefined;
  kind?: readonly SanctionKind[] | undefined;
  /** `yes` in force on the day alone, `no` the others alone. */
  inForce?: 'yes' | 'no' | undefined;
  q?: string | undefined;
  sort: (typeof SANCTION_SORTS)[number];
  limit: number | null;
  offset: number;
}

/** A page of the table. */
export interface SanctionTable {
  on: string;
  total: number;
  rows: SanctionRow[];
  /** The most severe of all that match, for the chart. */
  chart: SanctionRow[];
  facets: {
    instrument: { value: string; label: string; count: number }[];
    victim: { value: string; count: number }[];
    means: { value: string; count: number }[];
    theme: { value: string; count: number }[];
    kind: { value: string; count: number }[];
  };
}
