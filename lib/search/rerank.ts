import type { SearchRecord } from './engine.ts';
import { indexOfRun, wordsOf } from './tokens.ts';

/** A match of the first stage: what the engine found, and how good its own score is (0 to 1, best 1). */
export interface Candidate extends Omit<SearchRecord, 'level'> {
  relevance: number;
}

/** What each sign is worth beside the engine's own relevance of at most 1. */
const WEIGHTS = {
  /** The provision defines the very term. */
  defines: 3,
  /** It is the provision named. */
  label: 3,
  phraseInHeading: 1.2,
  phraseInText: 0.9,
  /** Share of the words that the provision itself has, not only its instrument's title. */
  own: 0.9,
  /** Share of the words in the title: the instrument is about them. */
  title: 0.8,
  /** A prohibition or penalty is what is looked for before procedure. */
  norm: 0.25,
} as const;

const NORM = /\b(?:dilarang|dipidana|shall prohibit|criminal|prohibition)\b/i;
/** Preambles say why, not what. */
const PREAMBLE = /(?:^|__)(?:rec|preamble|exp|basis)(?:_|$)/;
const OUT_OF_FORCE = new Set(['repealed', 'notYetInForce']);

/**
 * The score of a match in the second stage, from signs a lawyer would look at: definition, phrase, subject of the instrument, force and rank.
 * @returns higher is better, at most about 10
 */
export function score(candidate: Candidate, words: readonly string[]): number {
  const text = wordsOf(candidate.text);
  const heading = wordsOf(candidate.heading);
  const own = new Set([...text, ...heading, ...wordsOf(candidate.defines), ...wordsOf(candidate.label)]);
  const title = new Set(wordsOf(candidate.instrumentTitle));
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word)).length / words.length;
  const label = wordsOf(candidate.label);
  let total = candidate.relevance;
  if (candidate.defines.split('\n').some((term) => isTerm(wordsOf(term), words))) total += WEIGHTS.defines;
  if (label.length > 1 && indexOfRun(words, label) >= 0) total += WEIGHTS.label;
  if (words.length > 1) {
    if (indexOfRun(heading, words) >= 0) total += WEIGHTS.phraseInHeading;
    if (indexOfRun(text, words) >= 0) total += WEIGHTS.phraseInText;
  }
  total += WEIGHTS.own * share(own) + WEIGHTS.title * share(title);
  if (NORM.test(candidate.text)) total += WEIGHTS.norm;
  return total * force(candidate);
}

/** Higher rank of norm and law in force first; a preamble after what it introduces. */
function force({ status, rank, eId }: Candidate): number {
  return (OUT_OF_FORCE.has(status) ? 0.55 : 1) * (1 - 0.02 * rank) * (PREAMBLE.test(eId) ? 0.7 : 1);
}

/** "the worst forms of child labour" is what "worst forms of child labour" asks for. */
function isTerm(term: readonly string[], words: readonly string[]): boolean {
  const rest = term.filter((word) => words.includes(word));
  return rest.length === words.length && term.length <= words.length + 2;
}
