import type { Language } from '../law/document.ts';
import type { Thesaurus } from '../law/thesaurus.ts';
import { conceptsAt } from './query-concepts.ts';
import type { Piece } from './query-pieces.ts';
import { wordLanguage } from './query-words.ts';

/**
 * The language that most words of a query are of, by the terms of the thesaurus among them, words of grammar, and endings; null where neither has more.
 * @example queryLanguage(pieces, thesaurus) // 'en' for "sale of children"
 */
export function queryLanguage(pieces: readonly Piece[], thesaurus: Thesaurus): Language | null {
  const votes: Record<Language, number> = { id: 0, en: 0 };
  for (const [at, { type, words }] of pieces.entries()) {
    if (type !== 'word' && type !== 'stop' && type !== 'phrase') continue;
    const term = conceptsAt(pieces, at, thesaurus)?.typed[0];
    if (term) votes[term.lang] += term.text.split(' ').length;
    else
      for (const word of words) {
        const lang = wordLanguage(word);
        if (lang) votes[lang] += 1;
      }
  }
  if (votes.id === votes.en) return null;
  return votes.id > votes.en ? 'id' : 'en';
}
