import type { Meilisearch } from 'meilisearch';
import { editDistance } from '../law/edit-distance.ts';
import type { Clause, Wording } from './query-plan.ts';
import { slipsForgiven } from './slips.ts';
import { stemsOf } from './stems.ts';

/** Words that stand for one that no record has. */
export interface StandIn {
  from: string;
  to: string[];
  why: 'completed' | 'corrected';
}

/** A clause that can be met, and the words put in the stead of those that nothing has. */
export interface FoundClause {
  clause: Clause;
  standIns: StandIn[];
}

const MOST_COMPLETIONS = 24;
const MOST_CORRECTIONS = 3;
const MOST_NEAR = 5;

/**
 * A clause that nothing meets, with words of the index in the stead of what is typed: those that its last word begins, else those fewest slips away.
 * A number or name is left as it is.
 */
export async function repairClause(
  client: Meilisearch,
  uid: string,
  clause: Clause,
  isLast: boolean,
): Promise<FoundClause> {
  const [typed] = clause.wordings;
  if (clause.exact || !typed) return { clause, standIns: [] };
  const standIns: StandIn[] = [];
  for (const [index, word] of typed.words.entries()) {
    const last = isLast && index === typed.words.length - 1;
    const standIn = await standInFor(client, uid, word, last);
    if (standIn) standIns.push(standIn);
  }
  if (standIns.length === 0) return { clause, standIns };
  return { clause: { ...clause, wordings: [...replaced(typed, standIns), ...clause.wordings] }, standIns };
}

async function standInFor(
  client: Meilisearch,
  uid: string,
  word: string,
  last: boolean,
): Promise<StandIn | null> {
  const known = await wordsLike(client, uid, word);
  if (known.includes(word)) return null;
  const longer = known.filter((other) => other.startsWith(word)).slice(0, MOST_COMPLETIONS);
  if (last && longer.length > 0) return { from: word, to: longer, why: 'completed' };
  const slips = slipsForgiven(word);
  const near = known
    .map((other) => ({ other, distance: editDistance(word, other, slips) }))
    .filter(({ distance }) => distance <= slips);
  const least = Math.min(...near.map(({ distance }) => distance));
  const to = near.filter(({ distance }) => distance === least).map(({ other }) => other);
  return to.length === 0 ? null : { from: word, to: to.slice(0, MOST_CORRECTIONS), why: 'corrected' };
}

/** One wording for each choice of stand-ins, as typed where there is none; several words are replaced together by their first. */
function replaced(typed: Wording, standIns: readonly StandIn[]): Wording[] {
  const [first, ...others] = standIns;
  return (first?.to ?? []).map((to) => {
    const words = typed.words.map((word) => {
      if (word === first?.from) return to;
      return others.find(({ from }) => from === word)?.to[0] ?? word;
    });
    return { ...typed, words, stems: words.map((word) => stemsOf(word, typed.lang)) };
  });
}

/** Words of the index to offer where a query finds nothing: those that begin like its words. */
export async function nearWords(
  client: Meilisearch,
  uid: string,
  clauses: readonly Clause[],
): Promise<string[]> {
  const near = new Set<string>();
  for (const { wordings, exact } of clauses) {
    for (const word of exact ? [] : (wordings[0]?.words ?? [])) {
      const beginning = word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
      for (const other of await wordsLike(client, uid, beginning))
        if (other !== word && other.startsWith(beginning)) near.add(other);
    }
  }
  return [...near].slice(0, MOST_NEAR);
}

/** Words of the index that are a word, begin with it or are a slip or two away, the most frequent first. */
async function wordsLike(client: Meilisearch, uid: string, word: string): Promise<string[]> {
  const found = await Promise.all(
    ['words', 'gistWords'].map((facetName) =>
      client.index(uid).searchForFacetValues({ facetName, facetQuery: word }),
    ),
  );
  const counts = new Map<string, number>();
  for (const { facetHits } of found)
    for (const { value, count } of facetHits) counts.set(value, Math.max(count, counts.get(value) ?? 0));
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
