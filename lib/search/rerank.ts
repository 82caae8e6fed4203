import type { SearchRecord } from './engine.ts';
import { countRuns, findRun, hayOf } from './hay.ts';
import type { Clause, QueryPlan, Wording } from './query-plan.ts';
import { tellingWords } from './query-words.ts';
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
  synonymInText: 0.75,
  /** What it is worth more to define a term where its meaning is asked. */
  asked: 1.8,
  /** Share of the words in the title. */
  title: 0.4,
  /** Share of the title that is the words: the instrument is about nothing else. */
  about: 0.8,
  /** A prohibition or penalty is what is looked for before procedure. */
  norm: 0.5,
} as const;

/** Where a wording stands, and what the way it was found is worth. */
const PLACES = { heading: 1.3, text: 1, title: 0.55, path: 0.5, explanation: 0.45 } as const;
const ELSEWHERE = ['title', 'path', 'explanation'] as const;
const BEST_PLACE = 1.4;
const TIERS = { typed: 1, synonym: 0.92, otherwise: 0.6 } as const;

const NORM = ['dilarang', 'dipidana', 'shall prohibit', 'criminal', 'prohibition'];
/** Words of a title that say what sort of norm it is, not what it is about. */
const FORM = new Set(
  'undang uu pp gr perppu perpres keppres permen mr pd pr peraturan pemerintah presiden nomor number tahun tentang law government regulation presidential decree republik indonesia of on and the dan yang atas'.split(
    ' ',
  ),
);

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
}

/**
 * How good a match is, from signs a lawyer would look at: definition, provision cited, phrase, word as typed, synonym, form; heading over text over Penjelasan; force and rank.
 * @returns a function of the candidate; higher is better
 */
export function scorer({
  clauses,
  runs,
  asksDefinition,
}: Pick<QueryPlan, 'clauses' | 'runs' | 'asksDefinition'>): (candidate: Candidate) => number {
  const terms = definedAs(clauses);
  const titleScore = perTitle(clauses);
  return (candidate) => {
    const fields: Fields = {
      heading: hayOf(candidate.heading),
      text: hayOf(candidate.text.slice(0, LONGEST_READ)),
      title: hayOf(candidate.instrumentTitle),
      path: hayOf(candidate.path),
      explanation: hayOf(candidate.explanation.slice(0, LONGEST_READ)),
    };
    let total = 0;
    for (const clause of clauses) total += clauseScore(clause, fields, candidate);
    total = clauses.length === 0 ? 0 : (2 * total) / clauses.length;
    if (candidate.defines !== '')
      total += definitionScore(candidate.defines, terms) * (asksDefinition ? WEIGHTS.asked : 1);
    total += synonymScore(clauses, fields);
    for (const run of runs) {
      if (findRun(fields.heading, run, 0) >= 0) total += WEIGHTS.runInHeading;
      if (findRun(fields.text, run, 0) >= 0) total += WEIGHTS.runInText;
    }
    total += titleScore(candidate.instrumentTitle);
    if (NORM.some((sign) => fields.text.includes(sign))) total += WEIGHTS.norm;
    return (total * candidate.standing) / 1000;
  };
}

function clauseScore({ wordings, exact }: Clause, fields: Fields, { label }: Candidate): number {
  let best = 0;
  for (const wording of wordings) {
    if (best < TIERS[wording.source] * BEST_PLACE)
      best = Math.max(best, TIERS[wording.source] * placeScore(wording, fields));
    if (exact && wording.phrase) best = Math.max(best, labelScore(wordsOf(label), wording.words));
  }
  return best > 0 ? best : TIERS.otherwise;
}

/** Another name of several words, standing together, is worth nearly what the words typed are side by side. */
function synonymScore(clauses: readonly Clause[], fields: Fields): number {
  let total = 0;
  for (const { wordings } of clauses) {
    const names = wordings.filter(({ source, words }) => source === 'synonym' && words.length > 1);
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

/** The best place where the wording stands; the words of a loose wording each count at theirs. */
function placeScore({ words, phrase }: Wording, fields: Fields): number {
  const units = phrase ? [words] : words.map((word) => [word]);
  let sum = 0;
  for (const unit of units) {
    const inText = countRuns(fields.text, unit, MOST_COUNTED);
    let best = inText === 0 ? 0 : PLACES.text * saturation(inText, fields.text.length);
    if (findRun(fields.heading, unit, 0) >= 0) best = PLACES.heading + best / 10;
    else if (best === 0) {
      const place = ELSEWHERE.find((field) => findRun(fields[field], unit, 0) >= 0);
      best = place ? PLACES[place] : 0;
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum / units.length;
}

/** Of a long text one occurrence says less; more of them say more, ever less so (the shape of BM25). */
function saturation(count: number, length: number): number {
  return 0.5 + (0.5 * count) / (count + 1.2 * (0.25 + length / 1200));
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

/** What the titles of an instrument say of the words: how many of them, and how little else; kept, as many candidates share a title. */
function perTitle(clauses: readonly Clause[]): (titles: string) => number {
  const kept = new Map<string, number>();
  const words = [...new Set(clauses.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.words)))];
  return (titles) => {
    const before = kept.get(titles);
    if (before !== undefined) return before;
    const named = titles.split('\n').map(wordsOf);
    const all = new Set(named.flat());
    const titled = clauses.filter(({ wordings }) =>
      wordings.some((wording) => wording.words.every((word) => all.has(word))),
    ).length;
    const about = titled === 0 ? 0 : Math.max(...named.map((title) => aboutness(title, words)));
    const share = clauses.length === 0 ? 0 : titled / clauses.length;
    const score = WEIGHTS.title * share + WEIGHTS.about * about;
    kept.set(titles, score);
    return score;
  };
}

/** How much of what a title says, its form left out, is in the words. */
function aboutness(title: readonly string[], words: readonly string[]): number {
  const telling = title.filter((word) => !FORM.has(word) && !/^\d+$/.test(word));
  return telling.length === 0 ? 0 : telling.filter((word) => words.includes(word)).length / telling.length;
}
