import { type Token, tokenise } from './tokens.ts';

/** Where a phrase was found: its value, and the token after it. */
export interface PhraseMatch<Value> {
  value: Value;
  end: number;
  words: number;
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
      const next: Node<Value> | undefined = node.next.get(word);
      if (!next) {
        skipped += 1;
        if (words === 0 || skipped > 2 || !SKIPPED.has(word)) break;
        continue;
      }
      node = next;
      words += 1;
      skipped = 0;
      if (node.value !== undefined) found = { value: node.value, end: index + 1, words };
    }
    return found;
  }
}
