import type { EngineAnswer, SearchRequest } from './engine.ts';
import { type PlanKnowledge, planQuery } from './query-plan.ts';

/**
 * Searches, and where the engine took words for misspelt reads the query again with the words it took them for: a term is then known for a term.
 * @returns the answer, with the words corrected
 */
export async function searchCorrecting<Answer extends EngineAnswer>(
  search: (request: SearchRequest) => Promise<Answer>,
  request: SearchRequest,
  knowledge: PlanKnowledge,
): Promise<Answer> {
  const answer = await search(request);
  const corrected = new Map(answer.corrected.toReversed().map(({ from, to }) => [from, to]));
  if (corrected.size === 0) return answer;
  const text = request.plan.text.replace(
    /[\p{L}\p{N}\p{M}]+/gu,
    (word) => corrected.get(word.toLowerCase()) ?? word,
  );
  const again = await search({ ...request, plan: planQuery(text, knowledge) });
  return again.total === 0 ? answer : { ...again, corrected: answer.corrected };
}
