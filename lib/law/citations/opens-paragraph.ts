import { rawAt, type Source, wordAt } from './source.ts';
import { INSTRUMENT_NOUNS, UNIT_WORDS } from './words.ts';

/** Whether a number in brackets opens a paragraph that the print ran on: "Pasal (1) Setiap orang …", "dalam ayat (1) (5) Berita …". */
export function opensParagraph(source: Source, open: number): boolean {
  const at = open + 3;
  const word = wordAt(source, at);
  if (wordAt(source, at - 1) !== ')' || !/^\p{Lu}\p{Ll}/u.test(rawAt(source, at))) return false;
  return !UNIT_WORDS.has(word) && !INSTRUMENT_NOUNS.has(word);
}
