/** Letters with marks, which folding writes without; quotation marks and dashes need no folding. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

/** A text made ready for finding many words in it: small, without diacritics. */
export function hayOf(text: string): string {
  const small = text.toLowerCase();
  return MARKED.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}

/**
 * Where words stand together and in order, whatever marks are between them; -1 where they do not.
 * @param hay a text as `hayOf` gives it
 * @example findRun('anak, korban', ['anak', 'korban'], 0) // 0
 */
export function findRun(hay: string, words: readonly string[], from: number): number {
  const [first = '', ...rest] = words;
  for (let at = hay.indexOf(first, from); at >= 0; at = hay.indexOf(first, at + 1)) {
    let end = wholeWordEnd(hay, first, at);
    for (const word of rest) {
      if (end < 0) break;
      while (end < hay.length && !isWordPart(hay.charCodeAt(end))) end += 1;
      end = hay.startsWith(word, end) ? wholeWordEnd(hay, word, end) : -1;
    }
    if (end >= 0) return at;
  }
  return -1;
}

/** How often words stand together, at most so often. */
export function countRuns(hay: string, words: readonly string[], most: number): number {
  let count = 0;
  for (let at = findRun(hay, words, 0); at >= 0 && count < most; at = findRun(hay, words, at + 1)) count += 1;
  return count;
}

function wholeWordEnd(hay: string, word: string, at: number): number {
  const end = at + word.length;
  const begins = at === 0 || !isWordPart(hay.charCodeAt(at - 1));
  return begins && (end >= hay.length || !isWordPart(hay.charCodeAt(end))) ? end : -1;
}

/** Letters and digits; beyond ASCII all but the marks of typography. */
function isWordPart(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f);
}
