import type { Provision } from './provision.ts';
import type { Correction } from './source-text.ts';

export type Language = 'id' | 'en';
export type DocumentKind = 'statute' | 'amendingAct' | 'treaty' | 'declaration' | 'generalComment';

/** Stable codes: `gap-in-numbering`, `duplicate-eid`, `starts-late`, `unplaced-text`, `no-article`, `unfinished-sentence`, ... */
export interface Problem {
  code: string;
  eId: string | null;
  line: number | null;
  page: number | null;
  message: string;
}

/** Characters other than white space; `total = placed + furniture + unplaced`. */
export interface CharacterCount {
  total: number;
  placed: number;
  furniture: number;
  unplaced: number;
}

/** An instruction of an amending act with the text it quotes. */
export interface AmendmentInstruction {
  instruction: string;
  action: 'change' | 'insert' | 'delete' | 'add' | 'other';
  target: string | null;
  quoted: string | null;
  eId: string;
}

/** A text read from one source: the tree and everything a reader must know about how well it was read. */
export interface LegalDocument {
  kind: DocumentKind;
  language: Language;
  title: string | null;
  /** Preamble, books, chapters, articles, conclusion; an article outside any chapter stands at the top. */
  body: Provision[];
  /** Penjelasan: one `explanation` root per document, its articles under `exp__art_N`. Empty where the source has none. */
  explanation: Provision[];
  attachments: Provision[];
  amendments: AmendmentInstruction[];
  problems: Problem[];
  corrections: Correction[];
  unplaced: { line: number; text: string }[];
  characters: CharacterCount;
}
