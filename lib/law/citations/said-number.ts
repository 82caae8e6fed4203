import { readNumberWords } from '../number-words.ts';
import type { Token } from './tokens.ts';

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

/** The token after a number said again in words and brackets, "81 (delapan puluh satu)"; the same token where it is not. */
export function afterEcho(tokens: readonly Token[], at: number, num: string): number {
  if (tokens[at]?.word !== '(') return at;
  const said = readSaidNumber(tokens, at + 1);
  return said?.num === num && tokens[said.end]?.word === ')' ? said.end + 1 : at;
}
