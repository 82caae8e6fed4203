/** A word of a text, folded for comparison, with its place in the text (UTF-16 offsets). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** ASCII and marks of typography alone: nothing to fold but capitals, and many times faster to read. */
const PLAIN = /^[\0-\x7f\u2000-\u206f]*$/;

/**
 * The words of a text as the index sees them: letters and digits, small, without diacritics.
 * @example tokenise('Pasal 76D, ayat (1)').map((token) => token.word) // ['pasal', '76d', 'ayat', '1']
 */
export function tokenise(text: string): Token[] {
  if (PLAIN.test(text)) {
    const small = text.toLowerCase();
    let end = 0;
    return (small.match(/[a-z0-9]+/g) ?? []).map((word) => {
      const start = small.indexOf(word, end);
      end = start + word.length;
      return { word, start, end };
    });
  }
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words alone. */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return tokenise(text).map((token) => token.word);
}

/**
 * Where a run of words stands in another, adjacent and in order; -1 where it does not.
 * @example indexOfRun(['anak', 'korban', 'pornografi'], ['korban', 'pornografi']) // 1
 */
export function indexOfRun(words: readonly string[], run: readonly string[]): number {
  for (let start = 0; start + run.length <= words.length; start += 1) {
    if (run.every((word, offset) => words[start + offset] === word)) return start;
  }
  return -1;
}

/** A word or text without case and diacritics. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  return /^[\x20-\x7e\s]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
}
