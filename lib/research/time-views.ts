import type { RefusalCode } from '../law/amendments/refusal.ts';
import type { UnitChange } from '../law/diff/compare-provisions.ts';
import type { WordRun } from '../law/diff/word-diff.ts';
import type { ReferenceView } from './views.ts';

export interface LinkView {
  label: string;
  href: string;
}

/** A version of a text by date. */
export interface VersionView {
  validFrom: string | null;
  /** The day from which the next version is law, or the instrument is repealed. */
  validTo: string | null;
  language: string;
  basis: 'printed' | 'consolidated';
  /** The instruments that made it: the act itself, or those that amended it. */
  by: LinkView[];
  articles: number;
  /** Instructions applied and left out on that day. */
  applied: number;
  notApplied: number;
  href: string;
  /** Law today. */
  current: boolean;
}

/** An instruction that is not worked into the text. */
export interface NotAppliedView {
  by: LinkView & { id: string; eId: string | null };
  date: string | null;
  reason: RefusalCode;
  detail: string | null;
  /** The instruction in the amending act's words; empty where that is not held. */
  words: string;
  targets: (LinkView & { eId: string })[];
}

/** A stretch of time in which a provision had the same words and Penjelasan; `explanation`: only the latter changed. */
export interface ProvisionState {
  validFrom: string | null;
  validTo: string | null;
  change: 'enacted' | 'changed' | 'inserted' | 'deleted' | 'repealed' | 'explanation';
  by: LinkView & { id: string; eId: string | null };
  /** The provision as it read then; null where it was deleted or repealed. */
  href: string | null;
  /** The state shown. */
  shown: boolean;
  /** What changed in words against the state before. */
  diff: UnitDiffView[];
}

export interface UnitDiffView {
  eId: string;
  label: string;
  marker: string | null;
  change: UnitChange;
  words: WordRun[];
}

/** A provision in two versions. */
export interface ProvisionDiffView {
  eId: string;
  label: string;
  change: UnitChange;
  /** The instruction by which the later words are law. */
  by: (LinkView & { id: string; eId: string | null; date: string }) | null;
  units: UnitDiffView[];
  href: string;
}

/** A provision that stopped being law without its words being taken out, by an instruction of another act or a day set for it. */
export interface EndedView extends LinkView {
  eId: string;
  /** The first day on which it is no longer law. */
  date: string;
  by: LinkView & { id: string; eId: string | null };
  /** What references to it mean from then on. */
  successors: ReferenceView[];
}

/** What changed in an instrument between two days. */
export interface DiffView {
  instrument: string;
  from: string;
  to: string;
  versions: { from: VersionView; to: VersionView };
  provisions: ProvisionDiffView[];
  notApplied: NotAppliedView[];
  /** What stopped being law between the days though its words stay. */
  ended: EndedView[];
  /** Where the instrument as a whole was repealed after the one day and by the other. */
  repealed: { date: string | null; by: LinkView } | null;
}
