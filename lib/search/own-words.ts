import type { Bilingual } from '../law/catalogue.ts';

const BETWEEN = '\n\n';

/**
 * Our own words as a record holds them: Indonesian, and after an empty line English; empty where there are none.
 * @example ownWords({ id: 'syarat diversi', en: 'conditions for diversion' }) // 'syarat diversi\n\nconditions for diversion'
 */
export function ownWords(words: Bilingual | undefined): string {
  return words?.id || words?.en ? `${words.id}${BETWEEN}${words.en}` : '';
}

/**
 * The words that `ownWords` put together, by language.
 * @example ownWordsIn('syarat diversi\n\nconditions for diversion').en // 'conditions for diversion'
 */
export function ownWordsIn(text: string): Bilingual {
  const [id = '', en = ''] = text.split(BETWEEN);
  return { id, en };
}
