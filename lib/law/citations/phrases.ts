import { editDistance } from '../edit-distance.ts';
import { type Token, tokenise } from './tokens.ts';

/** Where a phrase was found: its value, and the token after it. */
export interface PhraseMatch<Value> {
  value: Value;
  end: number;
  words: number;
  /** Where one word was spelled with a slip: its token, and the word meant. */
  slip?: { at: number; meant: string };
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  value: Value | undefined;
}

const SKIPPED = new Set(['-', '‐', '‑', '–', ',', '.', "'", '’', '‘', '"', '“', '”', '(', ')', ':']);
const ALIKE: Record<string, string> = {
  nomor: 'no',
  number: 'no',
  nomer: 'no',
  num: 'no',
  nos: 'no',
  '&': 'dan',
  mengenai: 'tentang',
  wanita: 'perempuan',
  rights: 'right',
};
/** "hak-hak anak", "anak-anak": a plural, which names come with and without. */
function isDoubled(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  return word.length > 2 && tokens[index - 1]?.word === '-' && tokens[index - 2]?.word === word;
}

/** Shorter words are too easily another word. */
const LONG_WORD = 7;

/** The one word that a long word differs from by a slip; null where there is none, or more than one. */
function nearest(word: string, words: ReadonlyMap<string, unknown>): string | null {
  if (word.length < LONG_WORD || !/^\p{L}+$/u.test(word)) return null;
  let found: string | null = null;
  for (const other of words.keys()) {
    if (other.length < LONG_WORD || editDistance(word, other, 1) > 1) continue;
    if (found !== null) return null;
    found = other;
  }
  return found;
}

/** Phrases by their words; marks between words do not count. Finding takes no longer than the phrase found is long. */
export class Phrases<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };

  /** The first value given to a phrase stays. */
  add(phrase: string, value: Value): this {
    const words = tokenise(phrase)
      .filter(({ word }, index, all) => !SKIPPED.has(word) && !isDoubled(all, index))
      .map(({ word }) => ALIKE[word] ?? word);
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    if (words.length > 0) node.value ??= value;
    return this;
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], start: number): PhraseMatch<Value> | null {
    return this.walk(tokens, start, false);
  }

  /** As `at`, but where no phrase is spelled so, one long word after the first may have one slip of typing or recognition. */
  near(tokens: readonly Token[], start: number): PhraseMatch<Value> | null {
    return this.walk(tokens, start, false) ?? this.walk(tokens, start, true);
  }

  private walk(tokens: readonly Token[], start: number, lenient: boolean): PhraseMatch<Value> | null {
    let slip: PhraseMatch<Value>['slip'];
    let node: Node<Value> | undefined = this.root;
    let found: PhraseMatch<Value> | null = null;
    let words = 0;
    let skipped = 0;
    for (let index = start; index < tokens.length; index += 1) {
      const spelled = tokens[index]?.word ?? '';
      const word = ALIKE[spelled] ?? spelled;
      if (index > start + 1 && isDoubled(tokens, index)) {
        if (found?.end === index - 1) found.end = index + 1;
        skipped = 0;
        continue;
      }
      let next: Node<Value> | undefined = node.next.get(word);
      const meant: string | null = next || !lenient || slip || words === 0 ? null : nearest(word, node.next);
      if (meant !== null) {
        next = node.next.get(meant);
        slip = { at: index, meant };
      }
      if (!next) {
        skipped += 1;
        if (words === 0 || skipped > 2 || !SKIPPED.has(word)) break;
        continue;
      }
      node = next;
      words += 1;
      skipped = 0;
      if (node.value !== undefined)
        found = { value: node.value, end: index + 1, words, ...(slip && { slip }) };
    }
    return found;
  }
}
