import type { Clause } from './query-plan.ts';
import { tellingWords, wordWeight } from './query-words.ts';
import { wordsOf } from './tokens.ts';

/** Share of the words in the title. */
const TITLE = 0.4;
/** Share of the title that is the words: the instrument is about nothing else. */
const ABOUT = 0.8;
/** Words of a title that say what sort of norm it is, not what it is about. */
const FORM = new Set(
  'undang uu pp gr perppu perpres keppres permen mr pd pr peraturan pemerintah presiden nomor number tahun tentang law government regulation presidential decree republik indonesia of on and the dan yang atas'.split(
    ' ',
  ),
);

/**
 * What the titles of an instrument say of the words: how many of them, and how little else; kept, as many candidates share a title.
 * @example perTitle(clauses, weights)('Undang-Undang Nomor 44 Tahun 2008 tentang Pornografi') // 1.2 for the query "pornografi"
 */
export function perTitle(clauses: readonly Clause[], weights: readonly number[]): (titles: string) => number {
  const inAll = weights.reduce((sum, weight) => sum + weight, 0);
  const kept = new Map<string, number>();
  const names = clauses.map(({ wordings }) =>
    wordings.map((wording) => {
      const telling = tellingWords(wording.words);
      return { telling, inAll: weightOf(telling) };
    }),
  );
  const words = [...new Set(clauses.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.words)))];
  return (titles) => {
    const before = kept.get(titles);
    if (before !== undefined) return before;
    const named = titles.split('\n').map(wordsOf);
    const all = new Set(named.flat());
    let titled = 0;
    for (const [index, wordings] of names.entries())
      titled += (weights[index] ?? 0) * Math.max(...wordings.map((name) => shareIn(all, name)));
    const about = titled === 0 ? 0 : Math.max(...named.map((title) => aboutness(title, words)));
    const share = inAll === 0 ? 0 : titled / inAll;
    const score = TITLE * share + ABOUT * about;
    kept.set(titles, score);
    return score;
  };
}

/** How much of what the words of a name say is in a title. */
function shareIn(
  title: ReadonlySet<string>,
  { telling, inAll }: { telling: readonly string[]; inAll: number },
): number {
  return inAll === 0 ? 0 : weightOf(telling.filter((word) => title.has(word))) / inAll;
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordWeight(word), 0);
}

/** How much of what a title says, its form left out, is in the words. */
function aboutness(title: readonly string[], words: readonly string[]): number {
  const telling = title.filter((word) => !FORM.has(word) && !/^\d+$/.test(word));
  return telling.length === 0
    ? 0
    : weightOf(telling.filter((word) => words.includes(word))) / weightOf(telling);
}
