/** A term of custody. A part of a month counts as days of 30; `minMonths` and `maxMonths` are then rounded to two decimals. */
export interface Imprisonment {
  minMonths: number | null;
  maxMonths: number | null;
  life: boolean;
  death: boolean;
  /** `penjara` or the lighter `kurungan` (detention). */
  kind: 'penjara' | 'kurungan';
}

/** A fine in rupiah. `minCategory` and `maxCategory` where the text names categories (UU 1/2023 Pasal 79) and no sums. */
export interface Fine {
  minIdr: number | null;
  maxIdr: number | null;
  minCategory: string | null;
  maxCategory: string | null;
}

/** What a penalty is multiplied or raised by: "ditambah 1/3 (sepertiga)" is add 1/3. */
export interface Multiplier {
  operation: 'add' | 'subtract' | 'multiply';
  /** As a fraction or a whole number: `1/3`, `2/3`, `3`. */
  factor: string;
  /** "dapat ditambah": the court may. */
  optional: boolean;
}

/** Something read past a slip of recognition. */
export interface PenaltyCorrection {
  from: string;
  to: string;
}

export interface Penalty {
  imprisonment: Imprisonment | null;
  /** Where the text gives detention beside imprisonment, as the old code does. */
  detention: Imprisonment | null;
  fine: Fine | null;
  /** The word between custody and fine. */
  joined: 'dan' | 'atau' | 'dan/atau' | null;
  multipliers: Multiplier[];
  corrections: PenaltyCorrection[];
  /** Amounts that could not be read, or whose numeral and words say different things: told, and left empty. */
  findings: {
    code: 'numeral-and-words-disagree' | 'unreadable-amount' | 'no-word-of-bound';
    words: string;
  }[];
}
