import type { Language } from '../law/document.ts';
import type { Clause, Wording } from './query-plan.ts';
import { isStopWord, wordWeight } from './query-words.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './tokens.ts';

interface Sought {
  weight: number;
  /** Of each way of saying it the stems of its telling words, by language. */
  stems: Record<Language, readonly (readonly string[])[]>;
}

/**
 * How well the best catchword of a provision answers a query: what part of the query it says, the less the more else it says.
 * @param weights what each clause weighs
 * @returns a function of the catchwords as a record holds them; 0 to 1
 * @example perCatchwords(clauses, [1])('syarat diversi\n\nconditions for diversion') // 1 for the query "syarat diversi"
 */
export function perCatchwords(
  clauses: readonly Clause[],
  weights: readonly number[],
): (catchwords: string) => number {
  const inAll = weights.reduce((sum, weight) => sum + weight, 0);
  const sought = clauses.map(
    ({ wordings }, index): Sought => ({
      weight: (weights[index] ?? 0) / (inAll || 1),
      stems: { id: stemsIn(wordings, 'id'), en: stemsIn(wordings, 'en') },
    }),
  );
  return (catchwords) => {
    if (catchwords === '') return 0;
    const [id = '', en = ''] = catchwords.split('\n\n');
    return Math.max(bestLine(id, 'id', sought), bestLine(en, 'en', sought));
  };
}

function stemsIn(wordings: readonly Wording[], lang: Language): string[][] {
  return wordings
    .filter((wording) => wording.lang === null || wording.lang === lang)
    .map(({ words }) => telling(words).map((word) => stemOf(word, lang)))
    .filter(({ length }) => length > 0);
}

function telling(words: readonly string[]): string[] {
  return words.filter((word) => !isStopWord(word));
}

function bestLine(lines: string, lang: Language, sought: readonly Sought[]): number {
  let best = 0;
  for (const line of lines.split('\n')) {
    const words = telling(wordsOf(line));
    const stems = words.map((word) => stemOf(word, lang));
    let said = 0;
    const used = new Set<string>();
    for (const { weight, stems: ways } of sought) {
      const way = ways[lang].find((each) => each.every((stem) => stems.includes(stem)));
      if (!way) continue;
      said += weight;
      for (const stem of way) used.add(stem);
    }
    if (said === 0) continue;
    const [all, met] = words.reduce(
      ([sum, inQuery], word, index) => {
        const weight = wordWeight(word);
        return [sum + weight, inQuery + (used.has(stems[index] ?? '') ? weight : 0)];
      },
      [0, 0],
    );
    best = Math.max(best, said * said * Math.sqrt(met / (all || 1)));
  }
  return best;
}
