import { CandidateFields } from './candidate-fields.ts';
import { perCatchwords } from './catchword-score.ts';
import { closeness, standInOrder } from './closeness.ts';
import type { SearchRecord } from './engine.ts';
import { findRun } from './hay.ts';
import { answers } from './query-asks.ts';
import type { Clause, QueryPlan, Wording } from './query-plan.ts';
import { tellingWords } from './query-words.ts';
import { perTitle } from './title-score.ts';
import { wordsOf } from './tokens.ts';
import { type Fields, type Met, wordingScore } from './wording-score.ts';

/** What the second stage looks at in a match of the first. */
export type Candidate = Pick<
  SearchRecord,
  | 'id'
  | 'instrument'
  | 'eId'
  | 'lang'
  | 'source'
  | 'standing'
  | 'position'
  | 'label'
  | 'defines'
  | 'heading'
  | 'text'
  | 'path'
  | 'instrumentTitle'
  | 'explanation'
  | 'punishes'
  | 'gist'
  | 'catchwords'
  | 'catchwordStems'
>;

/** What each sign is worth; a clause found as typed in the text is worth about 1. */
const WEIGHTS = {
  /** The provision defines the very term; the term under another name. */
  defines: 4,
  definesSynonym: 2.2,
  /** It is the provision cited; it is quoted under that number by an amending act. */
  label: 4,
  quotedLabel: 3.6,
  runInHeading: 1.6,
  runInText: 0.4,
  synonymInHeading: 1,
  synonymInText: 0.5,
  /** What it is worth more to define a term where its meaning is asked. */
  asked: 2.6,
  /** What is typed side by side stands close in the text, in either order (sequential dependence, Metzler and Croft 2005). */
  close: 0.75,
  /** Each clause that is left out or stands nowhere as typed. */
  missing: 0.6,
  /** A prohibition or penalty is what is looked for before procedure, more so where asked for. */
  norm: 0.4,
  askedNorm: 1.3,
  /** An age, a time limit, a duty or a procedure, where it is asked for. */
  answers: 0.6,
  /** A list of definitions that does not define what is looked for. */
  otherDefinitions: 0.9,
  /** An English text where the query is Indonesian: who asks in Indonesian asks for Indonesian law first; English texts are of treaties alone, and who asks in English asks for both. */
  foreign: 0.65,
  /** It is looked for under just that. */
  catchword: 2,
  /** The instrument is about it by its title. */
  titled: 0.75,
  /** The very instrument named, before others named like it. */
  instrument: 1.9,
} as const;

/** What all pairs in order are worth, beside the run as typed. */
const NEARLY = 0.8;
/** An article as an amending act prints it stands after the act amended, which holds it in its place. */
const QUOTED = 0.7;
/** How much rarity counts in the order, and standing: beside what the words are worth, less than in full. */
const RARITY = 0.75;
const STANDING = 0.75;
/** A law rules in general first: so much less is its last provision worth than its first. */
const LAST = 0.05;
const LAST_AT = 150;
const BEST_PLACE = 1.7;
const TIERS = { typed: 1, synonym: 0.85, otherwise: 0.3 } as const;

const NORM = ['dilarang', 'dipidana', 'shall prohibit', 'criminal', 'prohibition'];
/**
 * How good a match is, from signs a lawyer would look at: definition, provision cited, phrase, word as typed, synonym, form; heading over text over Penjelasan; force and rank.
 * @returns a function of the candidate; higher is better
 */
export function scorer({
  clauses,
  weights: given,
  runs,
  asks,
  lang,
}: Pick<QueryPlan, 'clauses' | 'runs' | 'asks' | 'lang'> & {
  /** What each clause weighs. */
  weights: readonly number[];
}): (candidate: Candidate) => number {
  const weights = given.map((weight) => weight ** RARITY);
  const asked = asks.includes('definition');
  const definitionScore = perDefinitions(clauses, asked ? weights : []);
  // A provision cited is what is looked for, whatever it is.
  const cited = clauses.some(({ exact, fixed }) => exact && fixed);
  const titleScore = perTitle(clauses, weights);
  const catchwordScore = perCatchwords(clauses, weights);
  const weightInAll = weights.reduce((sum, weight) => sum + weight, 0);
  const norms = asks.filter((each) => each === 'penalty' || each === 'prohibition');
  const others = asks.filter((each) => each !== 'penalty' && each !== 'prohibition' && each !== 'definition');
  return (candidate) => {
    const fields = new CandidateFields(candidate, asks.includes('penalty'));
    let total = 0;
    let before: readonly (readonly string[])[] = [];
    let near = 0;
    let missing = 0;
    for (const [index, clause] of clauses.entries()) {
      const { worth, share, runs: found } = clauseScore(clause, fields, candidate);
      const weight = weights[index] ?? 1;
      total += weight * (worth || TIERS.otherwise);
      missing += ((weight * weights.length) / weightInAll) * (1 - share);
      if (before.length > 0 && found.length > 0) near += closeness(fields.text, [...before, ...found]);
      before = found;
    }
    total = clauses.length === 0 ? 0 : (2 * total) / weightInAll;
    if (clauses.length > 1) total += (WEIGHTS.close * near) / (clauses.length - 1);
    const defined = candidate.defines === '' ? 0 : definitionScore(candidate.defines);
    total += defined * (asked ? WEIGHTS.asked : 1);
    total += synonymScore(clauses, fields);
    for (const run of runs) {
      if (findRun(fields.heading, run, 0) >= 0) total += WEIGHTS.runInHeading;
      total += WEIGHTS.runInText * shareInOrder(fields.text, run);
    }
    total += WEIGHTS.catchword * catchwordScore(candidate.catchwordStems);
    total += WEIGHTS.titled * titleScore(candidate.instrumentTitle);
    if (norms.length > 0) {
      if (norms.some((each) => answers(each, fields.text))) total += WEIGHTS.askedNorm;
    } else if (NORM.some((sign) => fields.text.includes(sign))) total += WEIGHTS.norm;
    if (others.some((each) => answers(each, fields.text))) total += WEIGHTS.answers;
    if (!cited && defined === 0 && isList(candidate.defines)) total *= WEIGHTS.otherDefinitions;
    if (lang === 'id' && candidate.lang === 'en') total *= WEIGHTS.foreign;
    if (candidate.eId.includes('__qstr_')) total *= QUOTED;
    total *= 1 - LAST * Math.min(1, candidate.position / LAST_AT);
    return total * WEIGHTS.missing ** missing * (candidate.standing / 1000) ** STANDING;
  };
}

function clauseScore({ wordings, exact }: Clause, fields: Fields, candidate: Candidate): Met {
  let best: Met = { worth: 0, share: 0, runs: [] };
  for (const wording of wordings) {
    const tier = TIERS[wording.source];
    if (best.worth < tier * BEST_PLACE) {
      const met = wordingScore(wording, fields, candidate.lang);
      if (tier * met.worth > best.worth) best = { ...met, worth: tier * met.worth };
    }
    if (exact) {
      const worth = exactScore(wording, candidate);
      if (worth > best.worth) best = { worth, share: 1, runs: [] };
    }
  }
  return best;
}

/** What it is worth to be the instrument or the article named. */
function exactScore({ words, phrase }: Wording, { instrument, label }: Candidate): number {
  if (wordsOf(instrument).join(' ') === words.join(' ')) return WEIGHTS.instrument;
  return phrase ? labelScore(wordsOf(label), words) : 0;
}

/** Another name of several words, standing together, is worth nearly what the words typed are side by side. */
function synonymScore(clauses: readonly Clause[], fields: Fields): number {
  let total = 0;
  for (const { wordings } of clauses) {
    const named = (wordings[0]?.words.length ?? 0) > 1;
    const names = wordings.filter(({ source, words }) => source === 'synonym' && (named || words.length > 1));
    if (names.some(({ words }) => findRun(fields.heading, words, 0) >= 0)) total += WEIGHTS.synonymInHeading;
    if (names.some(({ words }) => findRun(fields.text, words, 0) >= 0)) total += WEIGHTS.synonymInText;
  }
  return clauses.length === 0 ? 0 : total / clauses.length;
}

function labelScore(label: readonly string[], words: readonly string[]): number {
  if (label.length < words.length) return 0;
  if (label.slice(-words.length).join(' ') !== words.join(' ')) return 0;
  return label.length === words.length ? WEIGHTS.label : WEIGHTS.quotedLabel;
}

/** How many of the pairs of neighbours stand together in their order: all are the run itself. */
function shareInOrder(text: string, run: readonly string[]): number {
  if (findRun(text, run, 0) >= 0) return 1;
  const telling = tellingWords(run);
  const pairs = telling.slice(1).map((word, index) => [telling[index] ?? '', word]);
  const standing = pairs.filter((pair) => standInOrder(text, pair));
  return pairs.length === 0 ? 0 : (NEARLY * standing.length) / pairs.length;
}

/** Terms from so many on are a list of definitions. */
const LIST = 3;

function isList(defines: string): boolean {
  return defines.split('\n').length >= LIST;
}

/**
 * What it is worth to define what is looked for: all words of the query as one term, or the other names of its one concept; with weights, the
 * term of each clause by its part of them.
 * @returns a function of the terms defined, a line each
 */
function perDefinitions(clauses: readonly Clause[], weights: readonly number[]): (defines: string) => number {
  const whole = termOf(clauses.flatMap(({ wordings }) => wordings[0]?.words ?? []));
  const inAll = weights.reduce((sum, weight) => sum + weight, 0);
  const terms = clauses.map(({ wordings }, index) => ({
    share: clauses.length === 1 ? 1 : (weights[index] ?? 0) / (inAll || 1),
    names: wordings.map(({ words, source }) => ({
      words: termOf(words),
      worth: source === 'typed' ? WEIGHTS.defines : WEIGHTS.definesSynonym,
    })),
  }));
  return (defines) => {
    const defined = defines.split('\n').map((line) => new Set(wordsOf(line)));
    const isDefined = (words: ReadonlySet<string>): boolean => defined.some((term) => isTerm(words, term));
    if (isDefined(whole)) return WEIGHTS.defines;
    return terms.reduce((sum, { share, names }) => {
      const worths = names.map(({ words, worth }) => (isDefined(words) ? worth : 0));
      return sum + share * Math.max(0, ...worths);
    }, 0);
  };
}

function termOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(tellingWords(words));
}

/** "the worst forms of child labour" is what "worst forms of child labour" asks for. */
function isTerm(words: ReadonlySet<string>, term: ReadonlySet<string>): boolean {
  return words.size > 0 && term.size <= words.size + 2 && [...words].every((word) => term.has(word));
}
