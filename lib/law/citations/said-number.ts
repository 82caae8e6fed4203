import { readNumberWords } from '../number-words.ts';
import type { Token } from './tokens.ts';
import { COUNTED } from './words.ts';

const NUMBER_WORD =
  /^(?:(?:se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:puluh|belas|ratus)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus)$/;
const LONGEST = 6;

/**
 * Reads a number that is said in words, of less than a thousand: "delapan puluh satu".
 * @param start the token it begins at
 * @returns its digits and the token after it; null where the words are no number
 * @example readSaidNumber(tokenise('dua puluh delapan'), 0) // { num: '28', end: 3 }
 */
export function readSaidNumber(tokens: readonly Token[], start: number): { num: string; end: number } | null {
  let end = start;
  while (end < start + LONGEST && NUMBER_WORD.test(tokens[end]?.word ?? '')) end += 1;
  if (end === start || tokens[end]?.word === 'pun') return null;
  const words = tokens.slice(start, end).map(({ word }) => word);
  const said = readNumberWords(words.join(' '));
  return said?.exact && said.value > 0 && said.value < 1000 ? { num: String(said.value), end } : null;
}

/** The number of a unit in words: "Pasal delapan puluh satu", but not "pasal dua tahun". */
export function inWords(
  tokens: readonly Token[],
  at: number,
): { nums: string[]; end: number; corrections: []; said: true } | null {
  const found = readSaidNumber(tokens, at);
  if (!found || COUNTED.has(tokens[found.end]?.word ?? '')) return null;
  return { nums: [found.num], end: found.end, corrections: [], said: true };
}

/** The token after a number said again in words and brackets, "81 (delapan puluh satu)"; the same token where it is not. */
export function afterEcho(tokens: readonly Token[], at: number, num: string): number {
  if (tokens[at]?.word !== '(') return at;
  const said = readSaidNumber(tokens, at + 1);
  return said?.num === num && tokens[said.end]?.word === ')' ? said.end + 1 : at;
}
