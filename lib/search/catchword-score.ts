import type { Bilingual } from '../law/catalogue.ts';
import type { Language } from '../law/document.ts';
import { ownWords, ownWordsIn } from './own-words.ts';
import type { Clause, Wording } from './query-plan.ts';
import { tellingWords, wordWeight } from './query-words.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './tokens.ts';

interface Sought {
  weight: number;
  /** Of each way of saying it the stems of its telling words, by language. */
  stems: Record<Language, readonly (readonly string[])[]>;
}

/**
 * The stems of catchwords as a record holds them: a line each, of Indonesian and after an empty line of English; empty where there are none.
 * @example catchwordStems({ id: 'syarat diversi', en: 'conditions for diversion' }) // 'syarat diversi\n\ncondit divers'
 */
export function catchwordStems(words: Bilingual | undefined): string {
  const stemmed = (lang: Language): string =>
    (words?.[lang] ?? '')
      .split('\n')
      .map((line) => stemsIn(wordsOf(line), lang).join(' '))
      .join('\n');
  return ownWords({ id: stemmed('id'), en: stemmed('en') });
}

/**
 * How well the best catchword of a provision answers a query: what part of the query it says, the less the more else it says.
 * @param weights what each clause weighs
 * @returns a function of the stems that `catchwordStems` gives; 0 to 1
 * @example perCatchwords(clauses, [1])('syarat diversi\n\ncondit divers') // 1 for the query "syarat diversi"
 */
export function perCatchwords(
  clauses: readonly Clause[],
  weights: readonly number[],
): (stems: string) => number {
  const inAll = weights.reduce((sum, weight) => sum + weight, 0);
  const sought = clauses.map(
    ({ wordings }, index): Sought => ({
      weight: (weights[index] ?? 0) / (inAll || 1),
      stems: { id: waysIn(wordings, 'id'), en: waysIn(wordings, 'en') },
    }),
  );
  return (stems) => {
    if (stems === '') return 0;
    const { id, en } = ownWordsIn(stems);
    return Math.max(bestLine(id, 'id', sought), bestLine(en, 'en', sought));
  };
}

function waysIn(wordings: readonly Wording[], lang: Language): string[][] {
  return wordings
    .filter((wording) => wording.lang === null || wording.lang === lang)
    .map(({ words }) => stemsIn(words, lang))
    .filter(({ length }) => length > 0);
}

function stemsIn(words: readonly string[], lang: Language): string[] {
  return tellingWords(words).map((word) => stemOf(word, lang));
}

function bestLine(lines: string, lang: Language, sought: readonly Sought[]): number {
  let best = 0;
  for (const line of lines.split('\n')) {
    const stems = line.split(' ');
    const met = new Set<string>();
    let said = 0;
    for (const { weight, stems: ways } of sought) {
      const way = ways[lang].find((each) => each.every((stem) => stems.includes(stem)));
      if (!way) continue;
      said += weight;
      for (const stem of way) met.add(stem);
    }
    if (said > 0) best = Math.max(best, said * said * Math.sqrt(weigh([...met]) / weigh(stems)));
  }
  return best;
}

function weigh(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + wordWeight(stem), 0);
}
