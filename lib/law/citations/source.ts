import type { CitationCorrection } from './citation.ts';
import type { Token } from './tokens.ts';
import type { UnitWord } from './words.ts';

/** A text in tokens. */
export interface Source {
  text: string;
  tokens: readonly Token[];
}

/** One unit of a reference: "ayat (2)". `num` is null for "Pasal ini". */
export interface Unit {
  word: Pick<UnitWord, 'level' | 'kind' | 'numeral'>;
  /** Numbers it may have, the likeliest first; empty for "ini". */
  nums: string[];
  /** Token after it. */
  end: number;
  corrections: CitationCorrection[];
  /** Whether the number is printed in brackets. */
  closed?: boolean;
  /** A number in brackets, which may be a paragraph or a point. */
  bracketed?: boolean;
  /** A number after a point: the "1" of "3.1". */
  dotted?: boolean;
  /** What stands for a number: the unit before this one ("the preceding paragraph"), or the one cited last ("Pasal tersebut"). */
  stands?: 'before' | 'twoBefore' | 'same';
  /** Whether the number is said in words: "ayat dua". */
  said?: boolean;
}

/** What is read of a unit behind its word. */
export type Numbered = Pick<Unit, 'nums' | 'end' | 'corrections' | 'closed' | 'said'>;

export const wordAt = ({ tokens }: Source, index: number): string => tokens[index]?.word ?? '';
export const rawAt = ({ text, tokens }: Source, index: number): string => {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end) : '';
};
/** Whether a token is glued to the one before it. */
export const glued = ({ tokens }: Source, index: number): boolean => tokens[index]?.spaced === false;
export const textOf = ({ text, tokens }: Source, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
