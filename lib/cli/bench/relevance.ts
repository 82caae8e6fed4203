import { isProvision, type JudgedQuery, type Judgements } from './judgements.ts';

const DEPTH = 10;

/** What a ranked list is worth to who asked. */
export interface Relevance {
  /** Among the first one, the first five: a provision judged best. */
  successAt1: boolean;
  successAt5: boolean;
  /** Normalised discounted cumulative gain of the first ten, 0 to 1, gains 2^grade − 1 (Järvelin and Kekäläinen 2002). */
  ndcgAt10: number;
  /** Provisions among the first ten that may not be there. */
  forbidden: string[];
  /** Share of the first ten that were judged, 0 to 1; 1 where nothing was found. */
  judgedAt10: number;
  /** Hits among the first ten that nobody judged. */
  unjudged: string[];
}

/**
 * Judges the hits of a query, best first. A second hit on the same provision, in another text of it, counts neither way.
 * @example judge([{ instrument: 'uu-44-2008', eId: 'art_4' }], query, {}).successAt1 // true
 */
export function judge(
  hits: readonly { instrument: string; eId: string }[],
  query: JudgedQuery,
  same: Judgements['same'],
): Relevance {
  const grades = new Map<string, number>([
    ...query.irrelevant.map((id): [string, number] => [id, 0]),
    ...query.related.map((id): [string, number] => [id, 1]),
    ...query.good.map((id): [string, number] => [id, 2]),
    ...query.best.map((id): [string, number] => [id, 3]),
  ]);
  const ids = [...grades.keys()];
  const seen = new Set<string>();
  const ranked = hits.flatMap((hit) => {
    const id = ids.find((judged) => isProvision(hit, judged, same)) ?? null;
    if (id !== null && seen.has(id)) return [];
    if (id !== null) seen.add(id);
    return [{ id, hit, grade: id === null ? 0 : (grades.get(id) ?? 0) }];
  });
  const first = ranked.slice(0, DEPTH);
  const unjudged = first.filter(({ id }) => id === null);
  const ideal = gain([...grades.values()].sort((a, b) => b - a).slice(0, DEPTH));
  return {
    successAt1: first[0]?.grade === 3,
    successAt5: first.slice(0, 5).some(({ grade }) => grade === 3),
    ndcgAt10: gain(first.map(({ grade }) => grade)) / ideal,
    forbidden: query.never.filter((id) => hits.slice(0, DEPTH).some((hit) => isProvision(hit, id, same))),
    judgedAt10: first.length === 0 ? 1 : 1 - unjudged.length / first.length,
    unjudged: unjudged.map(({ hit }) => `${hit.instrument}/${hit.eId}`),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
