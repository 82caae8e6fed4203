import type { Language } from '../law/document.ts';
import { closeness, standInOrder } from './closeness.ts';
import { countRuns, findRun } from './hay.ts';
import type { Wording } from './query-plan.ts';
import { isStopWord, wordWeight } from './query-words.ts';

/** Where a wording stands, and what the way it was found is worth. */
const PLACES = {
  heading: 1.75,
  text: 1,
  punishes: 0.55,
  catchwords: 1.2,
  gist: 1,
  title: 0.7,
  path: 0.3,
  explanation: 0.2,
} as const;
/** The chapter is about it, too. */
const ALSO_IN_PATH = 0.25;
/** Our own words name it, too: it is what the provision is about. */
const ALSO_IN_GIST = 0.25;
/** It is looked for under it. */
const ALSO_IN_CATCHWORDS = 0.4;
/** The provision begins with it, within so many letters. */
const LEADS = 0.3;
const LEAD = 200;
/** Another form of the word stands there. */
const FORM_WORTH = 0.55;
/** The words of one name far apart say less than the name. */
const SCATTERED = 0.7;
/** Its words in their order, but for words of grammar. */
const IN_ORDER = 1.3;
/** A name whose words stand apart. */
const LOOSENED = 0.7;
/** What part of a name is worth: its share to this power. */
const PARTIAL = 2;
/** Other fields whose forms are looked for. */
const FORMED = ['catchwords', 'gist', 'punishes', 'explanation'] as const;
const ELSEWHERE = ['catchwords', 'gist', 'punishes', 'path', 'explanation', 'title'] as const;
/** More occurrences say no more. */
const MOST_COUNTED = 8;

/** The fields of a candidate as `findRun` reads them. */
export interface Fields {
  heading: string;
  text: string;
  title: string;
  path: string;
  explanation: string;
  punishes: string;
  gist: string;
  catchwords: string;
}

/** How a wording is met: what it is worth where it stands, how much of it is there, and its runs of words that stand in the text. */
export interface Met {
  worth: number;
  /** 0 to 1, by what its words say. */
  share: number;
  runs: readonly (readonly string[])[];
}

/**
 * How a wording is met: where it stands as one; else each of its words at its best place, together the more the closer they are and the more of them are there.
 * @example wordingScore(wording, fields, 'id').worth // 1 where it stands as typed in the text
 */
export function wordingScore({ words, stems, phrase }: Wording, fields: Fields, lang: Language): Met {
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
  const near =
    words.length === 1
      ? 1
      : Math.max(
          nearness(fields.text, words, runs),
          nearness(fields.gist, words, runsIn(fields.gist, words)),
        );
  const loose = phrase ? LOOSENED : 1;
  return {
    worth: loose * share ** PARTIAL * (sum / all) * (SCATTERED + (1 - SCATTERED) * near),
    share,
    runs,
  };
}

/** How near its words are in a text: in their order, or as close as they are. */
function nearness(text: string, words: readonly string[], runs: readonly (readonly string[])[]): number {
  if (runs.length < 2) return 0;
  return runs.length === words.length && standInOrder(text, words) ? IN_ORDER : closeness(text, runs);
}

function runsIn(text: string, words: readonly string[]): string[][] {
  return text === '' ? [] : words.filter((word) => findRun(text, [word], 0) >= 0).map((word) => [word]);
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
  const path = findRun(fields.path, unit, 0) >= 0 ? ALSO_IN_PATH : 0;
  const gist = findRun(fields.gist, unit, 0) >= 0 ? ALSO_IN_GIST : 0;
  return own + path + gist + (findRun(fields.catchwords, unit, 0) >= 0 ? ALSO_IN_CATCHWORDS : 0);
}

/** A form of a word has its stem in it, in both languages nearly always. */
function formScore(stems: readonly string[], fields: Fields, lang: Language): number {
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
