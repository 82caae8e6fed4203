import type { ConceptFacts } from '../law/concept.ts';
import type { Language } from '../law/document.ts';
import { wordsOf } from './tokens.ts';

/** A concept found in the words of a query: those from `start` up to, not with, `end`. */
export interface ConceptMatch {
  start: number;
  end: number;
  concept: string;
  /** Language of the term as typed, null for an abbreviation. */
  language: Language | null;
  /** The term to use instead, where the one typed is outdated or stigmatising. */
  prefer: string | null;
  /** What else the concept is called in texts, each term in words; abbreviations and avoided terms with it, `ask` terms not. */
  terms: { words: string[]; language: Language | null }[];
}

/** Looks up concepts of child law by their terms. */
export interface Thesaurus {
  /** The concepts in a run of words, longest terms first, none overlapping another, in order. */
  find(words: readonly string[]): ConceptMatch[];
}

interface Term {
  facts: ConceptFacts;
  words: string[];
  language: Language | null;
  prefer: string | null;
  searched: boolean;
}

/**
 * The thesaurus over concepts, terms compared by the form of their words: the words themselves unless a stemmer is given.
 * @example openThesaurus(concepts).find(['child', 'pornography'])[0]?.prefer // 'child sexual abuse material'
 */
export function openThesaurus(
  concepts: readonly ConceptFacts[],
  form: (word: string) => string = (word) => word,
): Thesaurus {
  const keyOf = (words: readonly string[]): string => words.map(form).join(' ');
  const byConcept = new Map(concepts.map((facts) => [facts.concept, termsOf(facts)]));
  const byKey = new Map<string, Term>();
  // The first of two terms that a stemmer makes equal keeps the key.
  for (const term of [...byConcept.values()].flat()) {
    const key = keyOf(term.words);
    if (!byKey.has(key)) byKey.set(key, term);
  }
  const longest = Math.max(0, ...[...byKey.values()].map(({ words }) => words.length));
  return {
    find: (words) => {
      const matches: ConceptMatch[] = [];
      let start = 0;
      while (start < words.length) {
        const match = longestAt(start);
        if (match) matches.push(match);
        start = match?.end ?? start + 1;
      }
      return matches;

      function longestAt(from: number): ConceptMatch | null {
        for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
          const key = keyOf(words.slice(from, from + length));
          const term = byKey.get(key);
          if (!term) continue;
          const others = (byConcept.get(term.facts.concept) ?? []).filter(
            (other) => other.searched && keyOf(other.words) !== key,
          );
          return {
            start: from,
            end: from + length,
            concept: term.facts.concept,
            language: term.language,
            prefer: term.prefer,
            terms: others.map(({ words: otherWords, language }) => ({ words: otherWords, language })),
          };
        }
        return null;
      }
    },
  };
}

function termsOf(facts: ConceptFacts): Term[] {
  const term = (text: string, language: Language | null, rest: Partial<Term> = {}): Term => ({
    facts,
    words: wordsOf(text),
    language,
    prefer: null,
    searched: true,
    ...rest,
  });
  return [
    ...facts.id.map((text) => term(text, 'id')),
    ...facts.en.map((text) => term(text, 'en')),
    ...facts.short.map((text) => term(text, null)),
    ...facts.avoid.map((avoided) =>
      term(avoided.term, avoided.in, { prefer: avoided.prefer ?? facts[avoided.in][0] ?? null }),
    ),
    ...facts.ask.map((text) => term(text, null, { searched: false })),
  ];
}
