import type { SearchRecord } from '../../search/engine.ts';

/** `suggest`: the first two to four letters of a word, for suggestions. */
export const QUERY_KINDS = ['1 word', '2 words', '3 words', '4 words', 'prefix', 'typo', 'suggest'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** An engine in the comparison; questions are answered with facets and highlights where it can. */
export interface Contender {
  name: string;
  load(records: readonly SearchRecord[]): Promise<void>;
  /** @returns how many records answer */
  ask(kind: QueryKind, question: string): Promise<number>;
  /** Resident memory of what answers, MB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Words shorter than this are grammar. */
const SHORTEST = 5;

/** Questions of a kind, each of words of one record, the same each time; as many others to warm up with. */
export function queriesFrom(
  records: readonly SearchRecord[],
  kind: QueryKind,
  count: number,
): { warming: string[]; asked: string[] } {
  const chance = seeded(kind.length * 7919 + kind.charCodeAt(0));
  const questions: string[] = [];
  for (let tries = 0; questions.length < 2 * count && tries < 100 * count; tries += 1) {
    const record = records[Math.floor(chance() * records.length)];
    const words = (record?.text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
      (word) => word.length >= SHORTEST,
    );
    if (words.length < 8) continue;
    const pick = (): string => words[Math.floor(chance() * words.length)] ?? '';
    questions.push(question(kind, pick, chance));
  }
  return { warming: questions.slice(count), asked: questions.slice(0, count) };
}

function question(kind: QueryKind, pick: () => string, chance: () => number): string {
  if (kind === 'prefix') return pick().slice(0, 3 + Math.floor(chance() * 2));
  if (kind === 'suggest') return pick().slice(0, 2 + Math.floor(chance() * 3));
  if (kind === 'typo') {
    const word = pick();
    const at = 1 + Math.floor(chance() * (word.length - 2));
    return `${word.slice(0, at)}${word.slice(at + 1)} ${pick()}`;
  }
  const words = new Set<string>();
  for (let at = 0; at < Number(kind[0]); at += 1) words.add(pick());
  return [...words].join(' ');
}

/** A linear congruential generator (Numerical Recipes): the same questions in every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
