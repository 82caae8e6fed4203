import type { Bilingual } from './catalogue.ts';
import type { Language } from './document.ts';

/**
 * How a term stands to its concept: the one to use, another in use, one that is outdated and still looked for, or one that readers ask with
 * and that is too wide to look for in a text.
 */
export type TermUse = 'preferred' | 'also' | 'outdated' | 'asked';

export interface ConceptTerm {
  text: string;
  lang: Language;
  use: TermUse;
}

/** One thing the law speaks of, under all the names it goes by in both languages. */
export interface Concept {
  /** `child-sexual-abuse-material` */
  id: string;
  terms: readonly ConceptTerm[];
  /** The concept it is a case of. */
  broader: string | null;
  /** Why a term is outdated, or what sets the concept apart; ours. */
  note: Bilingual | null;
}

/** The concepts known, each term of a concept standing for all others of it. */
export type Thesaurus = readonly Concept[];
