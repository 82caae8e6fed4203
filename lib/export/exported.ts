import type { InstrumentFacts, SourceFacts } from '../law/catalogue.ts';
import type { LegalDocument, Problem } from '../law/document.ts';
import type { RelationType } from '../law/instrument.ts';
import type { Provision } from '../law/provision.ts';
import type { Correction } from '../law/source-text.ts';

/** A relation to another instrument, seen from the one exported. */
export interface ExportedRelation {
  type: RelationType;
  /** `from`: the exported instrument acts; `to`: it is acted upon. */
  direction: 'from' | 'to';
  id: string;
  workUri: string;
  title: string;
  date: string | null;
}

/** Where a text comes from. */
export interface ExportedSource
  extends Pick<SourceFacts, 'url' | 'path' | 'sha256' | 'authority' | 'licence' | 'format'> {
  /** Day it was brought, `YYYY-MM-DD`. */
  retrieved: string | null;
  method: string | null;
}

/** Where amended words come from: the instruction that made them law and the file they are printed in. */
export interface ExportedOrigin {
  /** The provision whose own words these are. */
  eId: string;
  label: string;
  /** Null where the words are as old as the text and only printed anew. */
  enactedBy: {
    id: string;
    /** The instruction: `art_I__mod_3`. */
    eId: string;
    workUri: string;
    /** "Pasal I angka 3 UU 35/2014" */
    label: string;
    validFrom: string;
  } | null;
  source: ExportedSource | null;
}

/** A text with all that reading it found. */
export interface ExportedText
  extends Pick<LegalDocument, 'language' | 'body' | 'explanation' | 'attachments'> {
  validFrom: string | null;
  /** `consolidated` where we applied amending acts to a printed text; not official. */
  basis: 'printed' | 'consolidated';
  /** Of a consolidated text, for each provision that an amending act prints. */
  origins: ExportedOrigin[];
  source: ExportedSource;
  problems: Problem[];
  corrections: Correction[];
}

/** A provision chosen out of a text. */
export interface ExportedProvision {
  provision: Provision;
  /** "Pasal 4 ayat (1) huruf f" */
  label: string;
  /** Its Penjelasan, where the text has one for it. */
  explanation: Provision | null;
  line: number;
  page: number | null;
  /** The file its words are printed in, which its line and page are of. */
  source: ExportedSource;
}

/** One thing to write: an instrument, its text where it is held, and the provision chosen, null for the whole. */
export interface ExportItem {
  facts: InstrumentFacts;
  workUri: string;
  relations: ExportedRelation[];
  text: ExportedText | null;
  chosen: ExportedProvision | null;
  /** Plain Indonesian citation of the instrument or the provision. */
  citation: string;
  /** Public address of the page. */
  url: string;
  /** What a reader must know of its force on the day asked for, in words: "Repealed by UU 1/2023, 2026-01-02". */
  notices: string[];
}

/** The provisions of an item in reading order: the one chosen, or the whole text with annexes and Penjelasan. */
export function provisionsOf({ text, chosen }: Pick<ExportItem, 'text' | 'chosen'>): Provision[] {
  if (chosen) return chosen.explanation ? [chosen.provision, chosen.explanation] : [chosen.provision];
  return text ? [...text.body, ...text.attachments, ...text.explanation] : [];
}
