import { type Numbered, rawAt, type Source, textOf, type Unit, wordAt } from './source.ts';

/** "Pasal 48 1 berlaku": the number of an article that the print has cut; 48 where there is no 481. */
export function readCut(source: Source, at: number): Numbered | null {
  const [first, last, next] = [rawAt(source, at), rawAt(source, at + 1), wordAt(source, at + 2)];
  if (!/^\d\d$/.test(first) || !/^\d$/.test(last) || !/^(?:berlaku|sampai|dan|atau|ayat|,)$/.test(next))
    return null;
  const num = `${first}${last}`;
  const corrections = [{ from: textOf(source, at, at + 2), to: num }];
  return { nums: [num, first], end: at + 2, corrections, closed: false };
}

/** "286, 2 87": a number of the list that the print has cut in two. */
export function readSplit(source: Source, at: number, last: Unit): Numbered | null {
  const [before = '', first, second] = [last.nums[0], rawAt(source, at), rawAt(source, at + 1)];
  const num = `${first}${second}`;
  if (last.word.level !== 'article' || !/^\d{3}$/.test(before) || !/^\d{3}$/.test(num)) return null;
  if (!/^\d{1,2}$/.test(first) || Number(num) <= Number(before)) return null;
  return {
    nums: [num],
    end: at + 2,
    corrections: [{ from: textOf(source, at, at + 2), to: num }],
    closed: false,
  };
}
