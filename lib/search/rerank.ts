import type { SearchRecord } from './engine.ts';
import type { Clause, QueryPlan, Wording } from './query-plan.ts';
import { tellingWords } from './query-words.ts';
import { fold } from './tokens.ts';

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
  /** Share of the words in the title. */
  title: 0.4,
  /** Share of the title that is the words: the instrument is about nothing else. */
  about: 0.8,
  /** A prohibition or penalty is what is looked for before procedure. */
  norm: 0.5,
} as const;

/** Where a wording stands, and what the way it was found is worth. */
const PLACES = { heading: 1.3, text: 1, title: 0.55, path: 0.5, explanation: 0.45 } as const;
const TIERS = { typed: 1, synonym: 0.7, otherwise: 0.6 } as const;

const NORM = /\b(?:dilarang|dipidana|shall prohibit|criminal|prohibition)\b/i;
/** Words of a title that say what sort of norm it is, not what it is about. */
const FORM = new Set(
  'undang uu pp gr perppu perpres keppres permen mr pd pr peraturan pemerintah presiden nomor number tahun tentang law government regulation presidential decree republik indonesia of on and the dan yang atas'.split(
    ' ',
  ),
);

/** The fields of a candidate as runs of folded words between blanks, so that a word is found with the blanks around it. */
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
}: Pick<QueryPlan, 'clauses' | 'runs'>): (candidate: Candidate) => number {
  const typed = [...new Set(clauses.flatMap(({ wordings }) => wordings[0]?.words ?? []))];
  const terms = definedAs(clauses);
  return (candidate) => {
    const fields: Fields = {
      heading: spaced(candidate.heading),
      text: spaced(candidate.text),
      title: spaced(candidate.instrumentTitle),
      path: spaced(candidate.path),
      explanation: spaced(candidate.explanation),
    };
    let total = 0;
    for (const clause of clauses) total += clauseScore(clause, fields, candidate);
    total = clauses.length === 0 ? 0 : (2 * total) / clauses.length;
    if (candidate.defines !== '') total += definitionScore(candidate.defines, terms);
    for (const run of runs) {
      const phrase = ` ${run.join(' ')} `;
      if (fields.heading.includes(phrase)) total += WEIGHTS.runInHeading;
      if (fields.text.includes(phrase)) total += WEIGHTS.runInText;
    }
    const titled = typed.filter((word) => fields.title.includes(` ${word} `)).length;
    total += WEIGHTS.title * (typed.length === 0 ? 0 : titled / typed.length);
    total += titled === 0 ? 0 : WEIGHTS.about * aboutness(candidate.instrumentTitle, typed);
    if (NORM.test(candidate.text)) total += WEIGHTS.norm;
    return (total * candidate.standing) / 1000;
  };
}

function spaced(text: string): string {
  if (text === '') return '';
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function clauseScore({ wordings, exact }: Clause, fields: Fields, { label }: Candidate): number {
  let best: number = 0;
  for (const wording of wordings) {
    const tier = TIERS[wording.source];
    const score = tier * placeScore(wording, fields);
    if (score > best) best = score;
    if (exact && wording.phrase)
      best = Math.max(best, labelScore(spaced(label), ` ${wording.words.join(' ')} `));
  }
  return best > 0 ? best : TIERS.otherwise;
}

function labelScore(label: string, phrase: string): number {
  if (label === phrase) return WEIGHTS.label;
  return label.endsWith(phrase) ? WEIGHTS.quotedLabel : 0;
}

/** The best place where the wording stands; the words of a loose wording each count at theirs. */
function placeScore({ words, phrase }: Wording, fields: Fields): number {
  const units = phrase ? [words.join(' ')] : words;
  let sum = 0;
  for (const unit of units) {
    const needle = ` ${unit} `;
    const inText = occurrences(fields.text, needle);
    let best = inText === 0 ? 0 : PLACES.text * saturation(inText, fields.text.length);
    if (fields.heading.includes(needle)) best = Math.max(PLACES.heading + best / 10, best);
    else if (best === 0 && fields.title.includes(needle)) best = PLACES.title;
    else if (best === 0 && fields.path.includes(needle)) best = PLACES.path;
    else if (best === 0 && fields.explanation.includes(needle)) best = PLACES.explanation;
    if (best === 0) return 0;
    sum += best;
  }
  return sum / units.length;
}

function occurrences(hay: string, needle: string): number {
  let count = 0;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length - 1)) count += 1;
  return count;
}

/** Of a long text one occurrence says less; more of them say more, ever less so (BM25's shape). */
function saturation(count: number, length: number): number {
  return 0.5 + (0.5 * 2.2 * count) / (count + 1.2 * (0.25 + length / 1200)) / 2.2;
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
    const term = new Set(spaced(line).split(' ').filter(Boolean));
    for (const { words, worth } of terms) {
      const all = words.size > 0 && [...words].every((word) => term.has(word));
      if (all && term.size <= words.size + 2) best = Math.max(best, worth);
    }
  }
  return best;
}

/** How much of what a title says, its form left out, is in the words. */
function aboutness(titles: string, words: readonly string[]): number {
  let best = 0;
  for (const title of titles.split('\n')) {
    const telling = spaced(title)
      .split(' ')
      .filter((word) => word !== '' && !FORM.has(word) && !/^\d+$/.test(word));
    const said = telling.filter((word) => words.includes(word)).length;
    if (telling.length > 0) best = Math.max(best, said / telling.length);
  }
  return best;
}
