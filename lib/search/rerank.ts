import { closeness } from './closeness.ts';
import type { SearchRecord } from './engine.ts';
import { countRuns, findRun, hayOf } from './hay.ts';
import { answers } from './query-asks.ts';
import type { Clause, QueryPlan, Wording } from './query-plan.ts';
import { isStopWord, tellingWords, wordWeight } from './query-words.ts';
import { perTitle } from './title-score.ts';
import { wordsOf } from './tokens.ts';

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
  /** An age, a time limit, a duty or a procedure, where it is asked for. */
  answers: 0.6,
  /** A list of definitions that does not define what is looked for. */
  otherDefinitions: 0.7,
  /** An English text where the query is Indonesian: who asks in Indonesian asks for Indonesian law first; English texts are of treaties alone, and who asks in English asks for both. */
  foreign: 0.8,
  /** The very instrument named, before others named like it. */
  instrument: 2.5,
} as const;

/** Where a wording stands, and what the way it was found is worth. */
const PLACES = {
  heading: 1.3,
  text: 1,
  punishes: 0.4,
  gist: 0.8,
  title: 0.4,
  path: 0.5,
  explanation: 0.45,
} as const;
/** The chapter is about it, too. */
const ALSO_IN_PATH = 0.25;
/** The provision begins with it, within so many letters. */
const LEADS = 0.3;
const LEAD = 200;
/** Another form of the word stands there. */
const FORM_WORTH = 0.75;
/** The words of one name far apart say less than the name. */
const SCATTERED = 0.7;
/** A name whose words stand apart. */
const LOOSENED = 0.7;
/** What part of a name is worth: its share to this power. */
const PARTIAL = 2;
/** Other fields whose forms are looked for. */
const FORMED = ['gist', 'punishes', 'explanation'] as const;
const ELSEWHERE = ['gist', 'punishes', 'path', 'explanation', 'title'] as const;
/** An article as an amending act prints it stands after the act amended, which holds it in its place. */
const QUOTED = 0.92;
const BEST_PLACE = 1.7;
const TIERS = { typed: 1, synonym: 0.85, otherwise: 0.3 } as const;

const NORM = ['dilarang', 'dipidana', 'shall prohibit', 'criminal', 'prohibition'];
/** Beyond so many characters an article says nothing new of what it is about. */
const LONGEST_READ = 6000;
/** More occurrences say no more. */
const MOST_COUNTED = 8;

/** The fields of a candidate as `findRun` reads them. */
interface Fields {
  heading: string;
  text: string;
  title: string;
  path: string;
  explanation: string;
  punishes: string;
  gist: string;
}

/**
 * How good a match is, from signs a lawyer would look at: definition, provision cited, phrase, word as typed, synonym, form; heading over text over Penjelasan; force and rank.
 * @returns a function of the candidate; higher is better
 */
export function scorer({
  clauses,
  weights,
  runs,
  asks,
  lang,
}: Pick<QueryPlan, 'clauses' | 'runs' | 'asks' | 'lang'> & {
  /** What each clause weighs. */
  weights: readonly number[];
}): (candidate: Candidate) => number {
  const asked = asks.includes('definition');
  const definitionScore = perDefinitions(clauses, asked ? weights : []);
  // A provision cited is what is looked for, whatever it is.
  const cited = clauses.some(({ exact, fixed }) => exact && fixed);
  const titleScore = perTitle(clauses);
  const weightInAll = weights.reduce((sum, weight) => sum + weight, 0);
  const norms = asks.filter((each) => each === 'penalty' || each === 'prohibition');
  const others = asks.filter((each) => each !== 'penalty' && each !== 'prohibition' && each !== 'definition');
  return (candidate) => {
    const fields: Fields = {
      heading: hayOf(candidate.heading),
      // Who asks for the penalty asks for that of what is forbidden elsewhere.
      text: hayOf(
        asks.includes('penalty')
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
    const defined = candidate.defines === '' ? 0 : definitionScore(candidate.defines);
    total += defined * (asked ? WEIGHTS.asked : 1);
    total += synonymScore(clauses, fields);
    for (const run of runs) {
      if (findRun(fields.heading, run, 0) >= 0) total += WEIGHTS.runInHeading;
      if (findRun(fields.text, run, 0) >= 0) total += WEIGHTS.runInText;
    }
    total += titleScore(candidate.instrumentTitle);
    if (norms.length > 0) {
      if (norms.some((each) => answers(each, fields.text))) total += WEIGHTS.askedNorm;
    } else if (NORM.some((sign) => fields.text.includes(sign))) total += WEIGHTS.norm;
    if (others.some((each) => answers(each, fields.text))) total += WEIGHTS.answers;
    if (!cited && defined === 0 && isList(candidate.defines)) total *= WEIGHTS.otherDefinitions;
    if (lang === 'id' && candidate.lang === 'en') total *= WEIGHTS.foreign;
    if (candidate.eId.includes('__qstr_')) total *= QUOTED;
    return (total * WEIGHTS.missing ** missing * candidate.standing) / 1000;
  };
}

/** How a clause is met: what its best wording is worth where it stands, how much of it is there, and its runs of words that stand in the text. */
interface Met {
  worth: number;
  /** 0 to 1, by what its words say. */
  share: number;
  runs: readonly (readonly string[])[];
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

/** A wording where it stands as one; else each of its words at its best place, together the more the closer they are and the more of them are there. */
function wordingScore({ words, stems, phrase }: Wording, fields: Fields, lang: Candidate['lang']): Met {
  const together = phrase || words.length === 1 ? unitScore(words, fields) : 0;
  if (together > 0) return { worth: together, share: 1, runs: [words] };
  if (phrase && stems.length === 0) return { worth: 0, share: 0, runs: [] };
  let [sum, found, all] = [0, 0, 0];
  const runs: string[][] = [];
  for (const [index, word] of words.entries()) {
    if (words.length > 1 && isStopWord(word)) continue;
    const weight = wordWeight(word);
    const score = unitScore([word], fields) || formScore(stems[index] ?? [], fields, lang);
    all += weight;
    found += score > 0 ? weight : 0;
    sum += weight * score;
    if (score > 0 && findRun(fields.text, [word], 0) >= 0) runs.push([word]);
  }
  if (found === 0) return { worth: 0, share: 0, runs };
  const share = found / all;
  const near = runs.length > 1 ? closeness(fields.text, runs) : words.length > 1 ? 0 : 1;
  const loose = phrase ? LOOSENED : 1;
  return {
    worth: loose * share ** PARTIAL * (sum / all) * (SCATTERED + (1 - SCATTERED) * near),
    share,
    runs,
  };
}

function unitScore(unit: readonly string[], fields: Fields): number {
  const inText = countRuns(fields.text, unit, MOST_COUNTED);
  const inHeading = findRun(fields.heading, unit, 0) >= 0;
  if (inText === 0 && !inHeading) {
    const place = ELSEWHERE.find((field) => findRun(fields[field], unit, 0) >= 0);
    return place ? PLACES[place] : 0;
  }
  const leads = inText > 0 && findRun(fields.text.slice(0, LEAD), unit, 0) >= 0;
  const text = inText === 0 ? 0 : PLACES.text * saturation(inText, fields.text.length) + (leads ? LEADS : 0);
  const own = inHeading ? PLACES.heading + text / 10 : text;
  return findRun(fields.path, unit, 0) >= 0 ? own + ALSO_IN_PATH : own;
}

/** A form of a word has its stem in it, in both languages nearly always. */
function formScore(stems: readonly string[], fields: Fields, lang: Candidate['lang']): number {
  const stem = stems[lang === 'id' ? 0 : stems.length - 1] ?? '';
  if (stem.length < 4) return 0;
  if (fields.heading.includes(stem)) return FORM_WORTH * PLACES.heading;
  if (fields.text.includes(stem)) return FORM_WORTH * PLACES.text * saturation(1, fields.text.length);
  const place = FORMED.find((field) => stems.some((each) => each.length > 3 && fields[field].includes(each)));
  return place ? FORM_WORTH * PLACES[place] : 0;
}

/** Of a long text one occurrence says less; more of them say more, ever less so (the shape of BM25). */
function saturation(count: number, length: number): number {
  return 0.5 + (0.5 * count) / (count + 1.2 * (0.25 + length / 1200));
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
