/** Why an instruction is not applied; each has its words in the interface. */
export const REFUSALS = [
  'not-understood',
  'renumbering',
  'target-missing',
  'not-announced',
  'not-adjacent',
  'ambiguous-place',
  'already-there',
  'count-differs',
  'quote-missing',
  'quote-swallowed',
  'quote-numbering',
  'quote-unfinished',
  'quote-empty',
  'quote-incomplete',
  'quote-adds',
  'unannounced-difference',
  'stray-words',
  'terms-absent',
  'terms-variants',
  'explanation-not-held',
  'act-not-held',
  'date-unknown',
  'other-instrument',
  'instruction-lost',
  'earlier-not-applied',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Thrown inside the reading of one instruction, and caught where that instruction is applied or listed. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string | null = null,
  ) {
    super(code);
  }
}
