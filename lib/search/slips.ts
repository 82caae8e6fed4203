/**
 * The slips forgiven in a word: one from 5 letters, two from 9, none in anything with a digit.
 * @example slipsForgiven('trampolin') // 2
 */
export function slipsForgiven(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}
