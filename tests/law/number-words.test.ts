import { expect, it } from 'vitest';
import { readNumberWords, readNumeral } from '@/lib/law/number-words.ts';

it.each([
  ['lima belas', 15, true],
  ['dua ratus lima puluh juta', 250_000_000, true],
  ['tujuh miliar lima ratus juta', 7_500_000_000, true],
  ['seribu delapan ratus', 1800, true],
  ['sebelas', 11, true],
  ['duapuluh satu', 21, true],
  ['tqjuh', 7, false],
  ['sembi- lan', 9, true],
  ['lirna ratus', 500, false],
])('%s is %i', (words, value, exact) => {
  expect(readNumberWords(words)).toEqual({ value, exact });
});

it.each(['', 'ayunan', 'dua tiga', 'lima perosotan'])('%j is no number', (words) => {
  expect(readNumberWords(words)).toBeNull();
});

it.each([
  ['5.000.000.000,00', 5_000_000_000, true],
  ['7.500,-', 7500, true],
  ['1O', 10, false],
  ['l5', 15, false],
  ['12', 12, true],
])('the numeral %s is %i', (printed, value, exact) => {
  expect(readNumeral(printed)).toEqual({ value, exact });
});

it('takes no word for a numeral', () => {
  expect(readNumeral('ayunan')).toBeNull();
});
