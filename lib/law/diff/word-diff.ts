/** A run of words that both wordings have, or only one of them. */
export interface WordRun {
  op: 'same' | 'inserted' | 'deleted';
  text: string;
}

/** Past this many words on both sides together, what differs between the common ends is given whole. */
const LONGEST = 6000;

/**
 * What words a wording gained and lost; type, space and marks are not looked at, and kept runs are in the words of `after`.
 * The shortest edit script over words (E. W. Myers, 1986).
 * @example diffWords('paling lama 15 tahun', 'paling lama 20 tahun')[1] // { op: 'deleted', text: '15' }
 */
export function diffWords(before: string, after: string): WordRun[] {
  const [a, b] = [words(before), words(after)];
  let start = 0;
  while (start < a.length && start < b.length && same(a[start], b[start])) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && same(a.at(-1 - end), b.at(-1 - end))) end += 1;
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const runs: WordRun[] = b.slice(0, start).map((text) => ({ op: 'same', text }));
  runs.push(
    ...(middleA.length + middleB.length > LONGEST ? whole(middleA, middleB) : shortest(middleA, middleB)),
  );
  runs.push(...b.slice(b.length - end).map((text): WordRun => ({ op: 'same', text })));
  return joined(runs);
}

/** Words as printed; a mark that stands alone goes with the word before it, and "dan/ atau" is one word. */
function words(text: string): string[] {
  const found: string[] = [];
  for (const word of text
    .replace(/(?<=\p{L})([/-])\s+(?=\p{L})/gu, '$1')
    .split(/\s+/)
    .filter(Boolean)) {
    if (key(word) === '' && found.length > 0) found.push(`${found.pop()} ${word}`);
    else found.push(word);
  }
  return found;
}

function key(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && key(a) === key(b);
}

function whole(a: readonly string[], b: readonly string[]): WordRun[] {
  return [
    ...a.map((text): WordRun => ({ op: 'deleted', text })),
    ...b.map((text): WordRun => ({ op: 'inserted', text })),
  ];
}

function shortest(a: readonly string[], b: readonly string[]): WordRun[] {
  const [keysA, keysB] = [a.map(key), b.map(key)];
  const offset = a.length + b.length;
  const furthest = new Int32Array(2 * offset + 2);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= offset; edits += 1) {
    trace.push(furthest.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits ||
        (diagonal !== edits && at(furthest, diagonal - 1 + offset) < at(furthest, diagonal + 1 + offset));
      let x = down ? at(furthest, diagonal + 1 + offset) : at(furthest, diagonal - 1 + offset) + 1;
      while (x < a.length && x - diagonal < b.length && keysA[x] === keysB[x - diagonal]) x += 1;
      furthest[diagonal + offset] = x;
      if (x >= a.length && x - diagonal >= b.length) return backtrack(a, b, trace, offset, edits);
    }
  }
  return whole(a, b);
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

function backtrack(
  a: readonly string[],
  b: readonly string[],
  trace: Int32Array[],
  offset: number,
  last: number,
): WordRun[] {
  const runs: WordRun[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = last; edits >= 0; edits -= 1) {
    const furthest = trace[edits] ?? new Int32Array();
    const diagonal = x - y;
    const down =
      diagonal === -edits ||
      (diagonal !== edits && at(furthest, diagonal - 1 + offset) < at(furthest, diagonal + 1 + offset));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : at(furthest, from + offset);
    const fromY = edits === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      runs.push({ op: 'same', text: b[y] ?? '' });
    }
    if (edits === 0) break;
    runs.push(down ? { op: 'inserted', text: b[fromY] ?? '' } : { op: 'deleted', text: a[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return runs.reverse();
}

/** Words of one kind in a row as one run; where both change, what goes stands before what comes. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  let [deleted, inserted]: [string[], string[]] = [[], []];
  const flush = (): void => {
    // Words that recognition ran together or apart are the same words.
    if (deleted.length > 0 && key(deleted.join('')) === key(inserted.join(''))) {
      keep(inserted.join(' '));
      [deleted, inserted] = [[], []];
      return;
    }
    if (deleted.length > 0) result.push({ op: 'deleted', text: deleted.join(' ') });
    if (inserted.length > 0) result.push({ op: 'inserted', text: inserted.join(' ') });
    [deleted, inserted] = [[], []];
  };
  const keep = (text: string): void => {
    const last = result.at(-1);
    if (last?.op === 'same') last.text = `${last.text} ${text}`;
    else result.push({ op: 'same', text });
  };
  for (const { op, text } of runs) {
    if (op === 'deleted') deleted.push(text);
    else if (op === 'inserted') inserted.push(text);
    else {
      flush();
      keep(text);
    }
  }
  flush();
  return result;
}
