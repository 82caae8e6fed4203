import { expect, it } from 'vitest';
import { editDistance } from '@/lib/law/edit-distance.ts';

it.each([
  ['trampolin', 'trampolin', 0],
  ['trampoln', 'trampolin', 1],
  ['ayunna', 'ayunan', 1],
  ['perosotan', 'prosotan', 1],
  ['tqjuh', 'tujuh', 1],
  ['', 'taman', 5],
  ['pasir', 'kolam', 5],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
  expect(editDistance(b, a)).toBe(slips);
  expect(editDistance(a, b, slips)).toBe(slips);
  if (slips > 0) expect(editDistance(a, b, slips - 1)).toBe(Number.POSITIVE_INFINITY);
});

it('counts the same within a band as without', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed % below;
  };
  const word = (): string => Array.from({ length: random(9) }, () => 'abc'[random(3)] ?? 'a').join('');
  for (let round = 0; round < 2000; round += 1) {
    const [a, b] = [word(), word()];
    const whole = editDistance(a, b);
    for (let most = 0; most <= 4; most += 1)
      expect(editDistance(a, b, most)).toBe(whole <= most ? whole : Number.POSITIVE_INFINITY);
  }
});
