import { editDistance } from '../law/edit-distance.ts';
import { slipsForgiven } from './slips.ts';

/** Words offered in the stead of one that no text has. */
const MOST_CORRECTIONS = 3;
/** Words that a beginning may stand for; the more frequent are taken. */
const MOST_COMPLETIONS = 24;

/** The words that the texts have as printed, sorted, with the number of records that have each. */
export class Vocabulary {
  private readonly letters: Uint32Array;

  constructor(
    private readonly words: readonly string[],
    private readonly counts: Uint32Array,
  ) {
    this.letters = Uint32Array.from(words, lettersOf);
  }

  has(word: string): boolean {
    const at = this.firstFrom(word);
    return this.words[at] === word;
  }

  /** The most frequent words that begin so. */
  completions(beginning: string, most: number = MOST_COMPLETIONS): string[] {
    const found: number[] = [];
    for (let at = this.firstFrom(beginning); this.words[at]?.startsWith(beginning); at += 1) found.push(at);
    return found
      .sort((a, b) => (this.counts[b] ?? 0) - (this.counts[a] ?? 0) || a - b)
      .slice(0, most)
      .map((at) => this.words[at] ?? '');
  }

  /** The words fewest slips away, of those the more frequent first; none for numbers and short words. */
  corrections(word: string, slips: number = slipsForgiven(word)): string[] {
    if (slips === 0) return [];
    const letters = lettersOf(word);
    const found: { at: number; distance: number }[] = [];
    for (let at = 0; at < this.words.length; at += 1) {
      // A slip changes at most two of the letters a word has.
      if (bitCount((this.letters[at] ?? 0) ^ letters) > 2 * slips) continue;
      const candidate = this.words[at] ?? '';
      if (Math.abs(candidate.length - word.length) > slips) continue;
      const distance = editDistance(word, candidate, slips);
      if (distance <= slips) found.push({ at, distance });
    }
    const least = Math.min(...found.map(({ distance }) => distance));
    return found
      .filter(({ distance }) => distance === least)
      .sort((a, b) => (this.counts[b.at] ?? 0) - (this.counts[a.at] ?? 0) || a.at - b.at)
      .slice(0, MOST_CORRECTIONS)
      .map(({ at }) => this.words[at] ?? '');
  }

  private firstFrom(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The letters a word has, a bit each; digits share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    letters |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return letters >>> 0;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
