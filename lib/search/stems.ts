import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import type { Language } from '../law/document.ts';
import { wordsOf } from './tokens.ts';

const STEMMERS: Record<Language, (word: string) => string> = { id: indonesian, en: english };
/** Plurals that Porter's rules leave alone. */
const IRREGULAR: Record<string, string> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  persons: 'person',
  people: 'person',
};
/** Words of a language repeat: their stems are kept, up to this many. */
const KEPT = 50_000;
const kept: Record<Language, Map<string, string>> = { id: new Map(), en: new Map() };

/**
 * The stem of a folded word by Snowball (Tala for Indonesian, Porter 2 for English); a word with a digit is its own stem.
 * @example stemOf('memperdagangkan', 'id') // 'dagang'
 */
export function stemOf(word: string, lang: Language): string {
  const known = kept[lang].get(word);
  if (known !== undefined) return known;
  if (/\d/.test(word)) return word;
  const stem = STEMMERS[lang]((lang === 'en' && IRREGULAR[word]) || word) || word;
  if (kept[lang].size >= KEPT) kept[lang].clear();
  kept[lang].set(word, stem);
  return stem;
}

/**
 * The stems of a text in the order of its words: the shadow of a record, searched beside the words as printed.
 * @example stemmedText('Dilarang memperdagangkan anak.', 'id') // 'larang dagang anak'
 */
export function stemmedText(text: string, lang: Language): string {
  return wordsOf(text)
    .map((word) => stemOf(word, lang))
    .join(' ');
}

/** The stems a word of a query may have, its language known or not. */
export function stemsOf(word: string, lang: Language | null): string[] {
  if (/\d/.test(word)) return [word];
  return [...new Set((lang === null ? (['id', 'en'] as const) : [lang]).map((each) => stemOf(word, each)))];
}
