import { findRun } from './hay.ts';

/** Places of a run that are looked at. */
const MOST_PLACES = 8;

interface Place {
  run: number;
  start: number;
  end: number;
}

/**
 * How close runs of words stand together in a text, in any order: 1 where nothing but a blank is between them, towards 0 the farther apart; 0 where one is missing.
 * @param hay a text as `hayOf` gives it
 * @example closeness('anak korban kekerasan', [['kekerasan'], ['anak']]) // 0.67
 */
export function closeness(hay: string, runs: readonly (readonly string[])[]): number {
  const places: Place[] = [];
  for (const [run, words] of runs.entries()) {
    const before = places.length;
    let at = findRun(hay, words, 0);
    while (at >= 0 && places.length - before < MOST_PLACES) {
      places.push({ run, start: at, end: at + words.join(' ').length });
      at = findRun(hay, words, at + 1);
    }
    if (places.length === before) return 0;
  }
  const least = runs.reduce((sum, words) => sum + words.join(' ').length + 1, -1);
  return Math.min(1, least / narrowest(places, runs.length));
}

/** Letters of the narrowest stretch that has a place of every run. */
function narrowest(places: Place[], runs: number): number {
  places.sort((a, b) => a.start - b.start);
  const inside = new Map<number, number>();
  let best = Number.POSITIVE_INFINITY;
  let from = 0;
  let end = 0;
  for (const place of places) {
    inside.set(place.run, (inside.get(place.run) ?? 0) + 1);
    end = Math.max(end, place.end);
    while (inside.size === runs) {
      const first = places[from];
      if (!first) break;
      best = Math.min(best, end - first.start);
      const left = (inside.get(first.run) ?? 1) - 1;
      if (left === 0) inside.delete(first.run);
      else inside.set(first.run, left);
      from += 1;
    }
  }
  return best;
}

/** Letters between two words that stand together but for a word of grammar: "kekerasan terhadap anak". */
const GAP = 14;

/**
 * Whether words stand in a text in their order, each soon after the one before.
 * @param hay a text as `hayOf` gives it
 * @example standInOrder('kekerasan terhadap anak', ['kekerasan', 'anak']) // true
 */
export function standInOrder(hay: string, words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  for (let start = findRun(hay, [first], 0); start >= 0; start = findRun(hay, [first], start + 1)) {
    let end = start + first.length;
    const follows = rest.every((word) => {
      const at = findRun(hay.slice(end, end + GAP + word.length + 1), [word], 0);
      end += at + word.length;
      return at >= 0;
    });
    if (follows) return true;
  }
  return false;
}
