/** A line of extracted text. `line` is 1-based in the extracted text; `page` is 1-based, null where the format has no pages. */
export interface SourceLine {
  text: string;
  line: number;
  page: number | null;
  /** Whether the layout of the page begins a paragraph here; left out where the format has no layout. */
  opens?: boolean;
}

/** A change made to the source on the way in, always recorded and shown. */
export interface Correction {
  line: number;
  from: string;
  to: string;
  /** Stable name of the rule: `joined-heading`, `ocr-digit`, `catch-word`, `ayat-by-order`, ... */
  rule: string;
}

/** What extraction hands to a parser: body lines, the page furniture it set aside, and its corrections. */
export interface SourceText {
  lines: SourceLine[];
  furniture: SourceLine[];
  corrections: Correction[];
  /** Notes at the foot of pages, which are no part of the text between them. */
  notes?: SourceLine[];
}
