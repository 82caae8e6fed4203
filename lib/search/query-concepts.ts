import type { Concept, ConceptTerm, Thesaurus } from '../law/thesaurus.ts';
import type { Piece } from './query-pieces.ts';
import { tellingWords } from './query-words.ts';
import { stemOf, stemsOf } from './stems.ts';
import { wordsOf } from './tokens.ts';

/** A run of words that is a term of the thesaurus, in any form of its words. */
export interface ConceptMatch {
  pieces: readonly Piece[];
  length: number;
  concepts: readonly Concept[];
  /** The term of each concept that was typed. */
  typed: readonly ConceptTerm[];
  /** The terms of the concepts that texts are searched for, the preferred first. */
  terms: readonly ConceptTerm[];
}

interface Entry {
  stems: readonly string[];
  concept: Concept;
  term: ConceptTerm;
}

/** Terms by the stem of their first telling word, the longest first. */
type ConceptIndex = ReadonlyMap<string, readonly Entry[]>;
const indexes = new WeakMap<Thesaurus, ConceptIndex>();
const USES = ['preferred', 'also', 'outdated'];

/**
 * The concepts whose term stands at a place of a query, of several terms the longest; null where none does.
 * @example conceptsAt(pieces, 0, thesaurus)?.concepts[0]?.id // 'child-sexual-abuse-material'
 */
export function conceptsAt(pieces: readonly Piece[], at: number, thesaurus: Thesaurus): ConceptMatch | null {
  const index = indexOf(thesaurus);
  const candidates = stemsAt(pieces, at).flatMap((stem) => index.get(stem) ?? []);
  const matching = candidates.filter(({ stems }) =>
    stems.every((stem, offset) => {
      const piece = pieces[at + offset];
      return (
        piece?.type === 'word' && (offset === 0 || !piece.or) && stemsAt(pieces, at + offset).includes(stem)
      );
    }),
  );
  const length = Math.max(0, ...matching.map(({ stems }) => stems.length));
  const longest = matching.filter(({ stems }) => stems.length === length);
  if (length === 0) return null;
  const concepts = [...new Set(longest.map(({ concept }) => concept))];
  const terms = concepts
    .flatMap((concept) => concept.terms)
    .filter(({ use }) => use !== 'asked')
    .toSorted((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use));
  return {
    pieces: pieces.slice(at, at + length),
    length,
    concepts,
    typed: longest.map(({ term }) => term),
    terms,
  };
}

function stemsAt(pieces: readonly Piece[], at: number): string[] {
  const piece = pieces[at];
  return piece?.type === 'word' ? stemsOf(piece.words[0] ?? '', null) : [];
}

function indexOf(thesaurus: Thesaurus): ConceptIndex {
  const known = indexes.get(thesaurus);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const concept of thesaurus)
    for (const term of concept.terms) {
      const stems = [...new Set(tellingWords(wordsOf(term.text)))].map((word) => stemOf(word, term.lang));
      const [first] = stems;
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { stems, concept, term }]);
    }
  indexes.set(thesaurus, index);
  return index;
}
