import type { Language } from './document.ts';

/** Fields of child law that a concept belongs to. */
export const CONCEPT_AREAS = [
  'principles',
  'sexual-violence',
  'online',
  'violence',
  'trafficking',
  'labour',
  'justice',
  'protection',
  'family',
  'education',
  'health',
  'disability',
  'emergency',
  'privacy',
  'platforms',
  'victims',
  'procedure',
  'sanctions',
  'treaties',
  'organs',
] as const;

/** A term that hurts or misleads: it is found, and the term to prefer is named. */
export interface AvoidedTerm {
  term: string;
  in: Language;
  /** Where left out, the first term of the concept in that language. */
  prefer: string | null;
}

/** One concept of child law with its terms in both languages, the one to prefer first; ours, not a text of law. */
export interface ConceptFacts {
  concept: string;
  area: (typeof CONCEPT_AREAS)[number];
  id: string[];
  en: string[];
  /** Abbreviations of either language. */
  short: string[];
  avoid: AvoidedTerm[];
  /** Recognised in a question, too wide to look for in a text. */
  ask: string[];
  broader: string | null;
  note: Record<Language, string> | null;
}
