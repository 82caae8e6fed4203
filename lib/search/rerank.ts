import type { Language } from '../law/document.ts';
import { closeness, standInOrder } from './closeness.ts';
import type { SearchRecord } from './engine.ts';
import { findRun, hayOf } from './hay.ts';
import type { Clause, QueryPlan, Wording } from './query-plan.ts';
import { type Asked, askedBy, tellingWords } from './query-words.ts';
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
  | 'label'
  | 'defines'
  | 'heading'
  | 'text'
  | 'path'
  | 'instrumentTitle'
  | 'explanation'
  | 'punishes'
  | 'gist'
>;

/** What each sign is worth; a clause found as typed in the text is worth about 1. */
const WEIGHTS = {
  /** The provision defines the very term; the term under another name. */
  defines: 3,
  definesSynonym: 2.2,
  /** It is the provision cited; it is quoted under that number by an amending act. */
  label: 4,
  quotedLabel: 3.6,
  runInHeading: 1.2,
  runInText: 0.9,
  synonymInHeading: 1,
  synonymInText: 0.5,
  /** What it is worth more to define a term where its meaning is asked. */
  asked: 2.6,
  /** What is typed side by side stands close in the text, in either order (sequential dependence, Metzler and Croft 2005). */
  close: 1,
  /** Each clause that is left out or stands nowhere as typed. */
  missing: 0.6,
  /** A prohibition or penalty is what is looked for before procedure, more so where asked for. */
  norm: 0.5,
  askedNorm: 1.3,
  /** The very instrument named, before others named like it. */
  instrument: 2.5,
} as const;

/** What all pairs in order are worth, beside the run as typed. */
const NEARLY = 0.8;
/** An article as an amending act prints it stands after the act amended, which holds it in its place. */
const QUOTED = 0.85;
/** Who asks in Indonesian asks for Indonesian law first; who asks in English, for law in either language. */
const OTHER_LANGUAGE: Record<Language, number> = { id: 0.8, en: 1 };
const BEST_PLACE = 1.7;
const TIERS = { typed: 1, synonym: 0.85, otherwise: 0.3 } as const;

const NORM = ['dilarang', 'dipidana', 'shall prohibit', 'criminal', 'prohibition'];
const ASKED_NORM: Record<Asked, RegExp> = {
  penalty:
    /\bdipidana\b|\bpidana (?:pokok|tambahan|penjara|denda|mati)\b|\bpunishable\b|\bsanctions\b|\bpenalties\b/,
  prohibition: /\bdilarang\b|\btidak boleh\b|\bprohibit/,
};
/** Beyond so many characters an article says nothing new of what it is about. */
const LONGEST_READ = 6000;
/**
 * How good a match is, from signs a lawyer would look at: definition, provision cited, phrase, word as typed, synonym, form; heading over text over Penjelasan; force and rank.
 * @returns a function of the candidate; higher is better
 */
export function scorer({
  clauses,
  weights,
  runs,
  asksDefinition,
  lang,
}: Pick<QueryPlan, 'clauses' | 'runs' | 'asksDefinition' | 'lang'> & {
  /** What each clause weighs. */
  weights: readonly number[];
}): (candidate: Candidate) => number {
  const terms = definedAs(clauses);
  const titleScore = perTitle(clauses, weights);
  const weightInAll = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = askedBy(clauses.flatMap(({ wordings }) => wordings[0]?.words ?? []));
  return (candidate) => {
    const fields: Fields = {
      heading: hayOf(candidate.heading),
      // Who asks for the penalty asks for that of what is forbidden elsewhere.
      text: hayOf(
        asked.includes('penalty')
          ? `${candidate.text.slice(0, LONGEST_READ)}\n${candidate.punishes}`
          : candidate.text.slice(0, LONGEST_READ),
      ),
      title: hayOf(candidate.instrumentTitle),
      path: hayOf(candidate.path),
      explanation: hayOf(candidate.explanation.slice(0, LONGEST_READ)),
      punishes: hayOf(candidate.punishes),
      gist: hayOf(candidate.gist),
    };
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
    if (candidate.defines !== '')
      total += definitionScore(candidate.defines, terms) * (asksDefinition ? WEIGHTS.asked : 1);
    total += synonymScore(clauses, fields);
    for (const run of runs) {
      if (findRun(fields.heading, run, 0) >= 0) total += WEIGHTS.runInHeading;
      total += WEIGHTS.runInText * shareInOrder(fields.text, run);
    }
    total += titleScore(candidate.instrumentTitle);
    if (asked.length > 0) {
      if (asked.some((each) => ASKED_NORM[each].test(fields.text))) total += WEIGHTS.askedNorm;
    } else if (NORM.some((sign) => fields.text.includes(sign))) total += WEIGHTS.norm;
    if (candidate.eId.includes('__qstr_')) total *= QUOTED;
    if (lang !== null && candidate.lang !== lang) total *= OTHER_LANGUAGE[lang];
    return (total * WEIGHTS.missing ** missing * candidate.standing) / 1000;
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

/** The words of the query as terms that an article may define: all of them, and each other name of a concept. */
function definedAs(clauses: readonly Clause[]): { words: ReadonlySet<string>; worth: number }[] {
  const whole = tellingWords(clauses.flatMap(({ wordings }) => wordings[0]?.words ?? []));
  const [only, ...more] = clauses;
  const synonyms =
    only && more.length === 0 ? only.wordings.filter(({ source }) => source === 'synonym') : [];
  return [
    { words: new Set(whole), worth: WEIGHTS.defines },
    ...synonyms.map(({ words }) => ({ words: new Set(tellingWords(words)), worth: WEIGHTS.definesSynonym })),
  ];
}

/** "the worst forms of child labour" is what "worst forms of child labour" asks for. */
function definitionScore(defines: string, terms: ReturnType<typeof definedAs>): number {
  let best = 0;
  for (const line of defines.split('\n')) {
    const term = new Set(wordsOf(line));
    for (const { words, worth } of terms) {
      const all = words.size > 0 && [...words].every((word) => term.has(word));
      if (all && term.size <= words.size + 2) best = Math.max(best, worth);
    }
  }
  return best;
}
