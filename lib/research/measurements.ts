import type { Database } from '../db/client.ts';
import { readFigures } from '../db/figures.ts';
import type { RefusalCode } from '../law/amendments/refusal.ts';

/** Instructions of amending acts, and what became of them. */
export interface AmendmentCount {
  acts: number;
  chains: number;
  instructions: number;
  applied: number;
  effects: number;
  refused: Partial<Record<RefusalCode, number>>;
}

/** Laws counted by hand: how many trees are wholly right, how many more tell each fault, and the units of each class. */
export interface StructureCount {
  laws: number;
  right: number;
  told: number;
  classes: Record<string, { counted: number; right: number; told: number }>;
}

/** The figures each subject keeps. */
interface Subjects {
  amendments: { held: AmendmentCount; bulk: AmendmentCount | null };
  references: { texts: number; references: number };
  'reference-sample': { provisions: number; precision: number; recall: number };
  sanctions: { provisions: number; checked: number; right: number };
  gists: { gists: number; compared: number; disagreeing: number };
  exports: { texts: number; same: number };
  'structure-sample': StructureCount;
}

/** What `npm run verify` and the importer measured last; null where a subject was not measured here. */
export type Measurements = {
  [Subject in keyof Subjects]: { measuredAt: string; figures: Subjects[Subject] } | null;
};

/**
 * The figures kept of each subject, with their days; what was measured before the texts changed last (references are read anew then) is not of these texts.
 * @example (await readMeasurements(db)).amendments?.figures.held.applied // 162
 */
export async function readMeasurements(db: Database): Promise<Measurements> {
  const changedAt = (await readFigures(db, 'references'))?.measuredAt ?? new Date(0);
  const read = async <Subject extends keyof Subjects>(subject: Subject) => {
    const found = await readFigures<Subjects[Subject]>(db, subject);
    if (!found || found.measuredAt < changedAt) return null;
    return { measuredAt: found.measuredAt.toISOString().slice(0, 10), figures: found.figures };
  };
  const [amendments, references, sample, sanctions, gists, exports, structure] = await Promise.all([
    read('amendments'),
    read('references'),
    read('reference-sample'),
    read('sanctions'),
    read('gists'),
    read('exports'),
    read('structure-sample'),
  ]);
  return {
    amendments,
    references,
    'reference-sample': sample,
    sanctions,
    gists,
    exports,
    'structure-sample': structure,
  };
}
