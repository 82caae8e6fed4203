import { describe, expect, test } from 'vitest';
import { RowSet } from '../../lib/search/row-set.ts';
import { tokenise, wordsOf } from '../../lib/search/tokens.ts';

const CAPACITY = 150;

function setOf(rows: readonly number[]): RowSet {
  return RowSet.parse(rows.join(','), CAPACITY);
}

describe('a set of rows', () => {
  test.each([
    [1, CAPACITY],
    [31, 32],
    [32, 63],
    [33, 97],
    [5, 5],
    [64, 128],
  ])('adds the rows from %i to %i and no other', (from, to) => {
    const set = new RowSet(CAPACITY);
    set.addRange(from, to);
    const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    expect([...set.list()]).toEqual(rows);
    expect(set.size()).toBe(rows.length);
  });

  test('lists its rows in order, those of the highest bit too', () => {
    expect([...setOf([31, 3, 63, 150, 64]).list()]).toEqual([3, 31, 63, 64, 150]);
  });

  test('is combined with another', () => {
    const [one, other] = [setOf([1, 31, 32, 95]), setOf([31, 95, 96])];
    expect([...one.and(other).list()]).toEqual([31, 95]);
    expect([...one.or(other).list()]).toEqual([1, 31, 32, 95, 96]);
    expect([...one.without(other).list()]).toEqual([1, 32]);
    expect(one.without(one).isEmpty()).toBe(true);
  });
});

describe('words of a text', () => {
  test.each([
    ['Pasal 76D, ayat (1): “Anak” – anak-anak', ['pasal', '76d', 'ayat', '1', 'anak', 'anak', 'anak']],
    ['Café, CAFE\u0301 dan Übung', ['cafe', 'cafe', 'dan', 'ubung']],
    ['a an a', ['a', 'an', 'a']],
    ['… (–)', []],
  ])('are folded in %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
    expect(tokenise(text).map(({ word }) => word)).toEqual(words);
  });

  test('have their places in the text as it is, with marks or without', () => {
    for (const text of ['“An” an ANAK a', 'Café an ANAK é']) {
      const printed = tokenise(text).map(({ start, end }) => text.slice(start, end));
      expect(printed.map((each) => wordsOf(each)[0])).toEqual(wordsOf(text));
    }
  });
});
