import type { SearchRecord } from './engine.ts';
import { tellingWords } from './query-words.ts';
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
  /** Share of the words in the title. */
  title: 0.4,
  /** Share of the title that is the words: the instrument is about nothing else. */
  about: 0.8,
  /** A prohibition or penalty is what is looked for before procedure. */
  norm: 0.5,
} as const;

const NORM = /\b(?:dilarang|dipidana|shall prohibit|criminal|prohibition)\b/i;
/** Preambles say why, not what. */
const PREAMBLE = /(?:^|__)(?:rec|preamble|exp|basis)(?:_|$)/;
/** "Mengesahkan …", "mulai berlaku": the act speaks of itself. */
const FORMULA =
  /^(?:\(1\)\s)?(?:Mengesahkan\b|(?:Undang-Undang|Peraturan \S+|Keputusan \S+) ini mulai berlaku)/i;
const FORCE: Record<string, number> = { repealed: 0.55, notYetInForce: 0.7, notRatified: 0.85 };
/** Words of a title that say what sort of norm it is, not what it is about. */
const FORM = new Set(
  'undang uu pp gr perppu perpres keppres permen mr pd pr peraturan pemerintah presiden nomor number tahun tentang law government regulation presidential decree republik indonesia of on and the dan yang atas'.split(
    ' ',
  ),
);

/**
 * The score of a match in the second stage, from signs a lawyer would look at: definition, phrase, subject of the instrument, force and rank.
 * @returns higher is better, at most about 10
 */
export function score(candidate: Candidate, words: readonly string[]): number {
  const text = tellingWords(wordsOf(candidate.text));
  const heading = tellingWords(wordsOf(candidate.heading));
  const titles = candidate.instrumentTitle.split('\n').map(wordsOf);
  const title = new Set(titles.flat());
  const about = Math.max(...titles.map((named) => aboutness(named, words)));
  // What an act is about, and about nothing else, its articles need not repeat.
  const implied = about === 1 ? title : [];
  const own = new Set([
    ...implied,
    ...text,
    ...heading,
    ...wordsOf(candidate.defines),
    ...wordsOf(candidate.label),
  ]);
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word)).length / words.length;
  const label = wordsOf(candidate.label);
  let total = candidate.relevance;
  if (candidate.defines.split('\n').some((term) => isTerm(wordsOf(term), words))) total += WEIGHTS.defines;
  if (isLabel(label, words)) total += WEIGHTS.label;
  if (words.length > 1) {
    const run = tellingWords(words);
    if (run.length > 1 && indexOfRun(heading, run) >= 0) total += WEIGHTS.phraseInHeading;
    if (run.length > 1 && indexOfRun(text, run) >= 0) total += WEIGHTS.phraseInText;
  }
  total += WEIGHTS.own * share(own) + WEIGHTS.title * share(title);
  total += WEIGHTS.about * about;
  if (NORM.test(candidate.text)) total += WEIGHTS.norm;
  return total * force(candidate);
}

/** Higher rank of norm and law in force first; a preamble after what it introduces. */
function force({ status, rank, eId, text }: Candidate): number {
  const place = PREAMBLE.test(eId) || FORMULA.test(text) ? 0.6 : 1;
  return (FORCE[status] ?? 1) * (1 - 0.04 * rank) * place;
}

/** "pasal 76d" names a provision whose label ends so; "pasal 4 uu 44/2008" holds a whole label. */
function isLabel(label: readonly string[], words: readonly string[]): boolean {
  if (label.length < 2 || words.length < 2) return false;
  return indexOfRun(words, label) >= 0 || indexOfRun(label.slice(-words.length), words) === 0;
}

/** How much of what a title says, its form left out, is in the words. */
function aboutness(title: readonly string[], words: readonly string[]): number {
  const telling = title.filter((word) => !FORM.has(word) && !/^\d+$/.test(word));
  return telling.length === 0 ? 0 : telling.filter((word) => words.includes(word)).length / telling.length;
}

/** "the worst forms of child labour" is what "worst forms of child labour" asks for. */
function isTerm(term: readonly string[], words: readonly string[]): boolean {
  const rest = term.filter((word) => words.includes(word));
  return rest.length === words.length && term.length <= words.length + 2;
}
