import type { Language } from '../law/document.ts';
import type { Wording } from './query-plan.ts';
import { stemsOf } from './stems.ts';

interface WordingOptions {
  phrase?: boolean;
  /** The forms as typed and no other. */
  verbatim?: boolean;
  lang?: Language | null;
  source?: Wording['source'];
}

/** One way of saying something, with the stems of its words. */
export function wordingOf(words: readonly string[], options: WordingOptions = {}): Wording {
  const { phrase = false, verbatim = phrase, source = 'typed' } = options;
  const lang = options.lang ?? null;
  return { words, stems: verbatim ? [] : words.map((word) => stemsOf(word, lang)), phrase, lang, source };
}
