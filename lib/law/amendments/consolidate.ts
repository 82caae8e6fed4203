import type { AmendingArticle } from './amending-act.ts';
import { applyInstruction, targetsOf } from './apply-instruction.ts';
import type { AmendmentAction, Instruction } from './instruction.ts';
import { type Origins, recordOrigins } from './origins.ts';
import type { RefusalCode } from './refusal.ts';
import type { WorkingText } from './working-text.ts';

/** An act that amends, with what of it is about the text at hand. */
export interface AmendingSource {
  instrument: string;
  /** The file its text is read from; null where the text is not held. */
  source: string | null;
  /** The file its Penjelasan is read from, where that is another. */
  explanationSource?: string | null;
  /** The day it became law; null where that is not known. */
  date: string | null;
  articles: AmendingArticle[];
}

/** What became of one instruction. */
export interface InstructionOutcome {
  by: string;
  byEId: string;
  date: string | null;
  action: AmendmentAction;
  targets: string[];
  words: string;
  applied: boolean;
  reason: RefusalCode | null;
  detail: string | null;
  /** Single changes it made: a provision replaced, brought in, deleted, retitled. */
  effects: number;
}

/** The text as it reads from a day on. */
export interface Version {
  validFrom: string;
  text: WorkingText;
  origins: Origins;
  /** Articles whose Penjelasan, if there is one, is in a part of an amending act that is not held. */
  unexplained: string[];
  /** Provisions whose words changed in substance although no instruction says so. */
  unannounced: string[];
}

export interface Consolidation {
  versions: Version[];
  outcomes: InstructionOutcome[];
}

const ENACTS_ANNEX = /\bPENETAPAN PERATURAN PEMERINTAH PENGGANTI\b/i;

/**
 * The versions of a text by date: each amending act applied to the text before it, instruction by instruction, what is not certain left out and listed.
 * The order of `acts` does not matter.
 * @param title of the act: what amends an act that enacts a Perppu amends the annexed Perppu, whose articles have the same numbers as its own
 * @example consolidate(base, acts).versions.map(({ validFrom }) => validFrom) // ['2014-10-17', '2016-05-25']
 */
export function consolidate(
  base: WorkingText,
  acts: readonly AmendingSource[],
  title: string | null = null,
): Consolidation {
  if (ENACTS_ANNEX.test(title ?? ''))
    return {
      versions: [],
      outcomes: [...acts].sort(byDate).flatMap((act) => allRefused(act, 'other-instrument')),
    };
  const outcomes: InstructionOutcome[] = [];
  const versions: Version[] = [];
  /** Articles an earlier act changed in a way that was not applied: words below them are not certain. */
  const uncertain = new Set<string>();
  let current: Omit<Version, 'validFrom'> = {
    text: base,
    origins: new Map(),
    unexplained: [],
    unannounced: [],
  };
  for (const act of [...acts].sort(byDate)) {
    if (act.date === null || act.source === null) {
      outcomes.push(...allRefused(act, act.source === null ? 'act-not-held' : 'date-unknown'));
      continue;
    }
    if (act.articles.length === 0) outcomes.push(...allRefused(act, 'not-understood'));
    const next = { ...current, origins: new Map(current.origins), unexplained: new Set(current.unexplained) };
    const unannounced = new Set(current.unannounced);
    let effects = 0;
    for (const article of act.articles) {
      for (const instruction of article.instructions) {
        const result = applyInstruction(instruction, next.text, uncertain);
        const common = { ...describe(instruction), by: act.instrument, date: act.date };
        if (!result.applied) {
          for (const eId of result.targets) uncertain.add(articleOf(eId));
          outcomes.push({ ...common, ...result, effects: 0 });
          continue;
        }
        const change = {
          validFrom: act.date,
          enactedBy: act.instrument,
          enactedByEId: instruction.eId,
          source: act.source,
        };
        const explained = { ...change, source: act.explanationSource ?? act.source };
        const touched = [...result.targets, ...result.announced.filter(isExplanation)];
        for (const [eIds, origin] of [
          [touched.filter((eId) => !isExplanation(eId)), change],
          [touched.filter(isExplanation), explained],
        ] as const) {
          const found = recordOrigins(next.origins, next.text, result.text, eIds, result.announced, origin);
          for (const eId of found) unannounced.add(eId);
        }
        for (const eId of result.settled) uncertain.delete(eId);
        for (const eId of result.targets) next.unexplained.delete(eId);
        for (const eId of result.unexplained) next.unexplained.add(eId);
        next.text = result.text;
        effects += 1;
        outcomes.push({
          ...common,
          applied: true,
          reason: null,
          detail: null,
          targets: result.targets,
          effects: result.effects,
        });
      }
      outcomes.push(...lostInstructions(act, article));
    }
    if (effects === 0) continue;
    current = { ...next, unexplained: [...next.unexplained], unannounced: [...unannounced] };
    if (versions.at(-1)?.validFrom === act.date) versions.pop();
    versions.push({ ...current, validFrom: act.date });
  }
  return { versions, outcomes };
}

function byDate(a: AmendingSource, b: AmendingSource): number {
  return (
    (a.date ?? '').localeCompare(b.date ?? '') ||
    a.instrument.localeCompare(b.instrument, 'en', { numeric: true })
  );
}

function describe({
  eId,
  words,
  clauses,
}: Instruction): Pick<InstructionOutcome, 'byEId' | 'words' | 'action'> {
  return { byEId: eId, words, action: clauses[0]?.action ?? 'other' };
}

function allRefused(
  { instrument, date, articles }: AmendingSource,
  reason: RefusalCode,
): InstructionOutcome[] {
  const refused = { by: instrument, date, applied: false, reason, detail: null, effects: 0 };
  if (articles.length === 0) return [{ ...refused, byEId: '', words: '', action: 'other', targets: [] }];
  return articles.flatMap(({ instructions }) =>
    instructions.map((instruction) => ({
      ...refused,
      ...describe(instruction),
      targets: targetsOf(instruction),
    })),
  );
}

function lostInstructions(
  { instrument, date }: AmendingSource,
  { eId, lost }: AmendingArticle,
): InstructionOutcome[] {
  return lost.map((num) => ({
    by: instrument,
    byEId: eId,
    date,
    action: 'other',
    targets: [],
    words: '',
    applied: false,
    reason: 'instruction-lost',
    detail: num,
    effects: 0,
  }));
}

function isExplanation(eId: string): boolean {
  return eId.startsWith('exp');
}

function articleOf(eId: string): string {
  return eId.split('__')[0] ?? eId;
}
