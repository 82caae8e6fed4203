import type { Language } from './document.ts';
import type { Grammar } from './grammar.ts';
import type { EventType, InstrumentType, RelationType, Verification } from './instrument.ts';

/** Text in both interface languages. */
export interface Bilingual {
  id: string;
  en: string;
}

export interface GazetteReference {
  series: 'LN' | 'TLN' | 'BN' | 'UNTS' | 'CETS' | 'ETS' | 'symbol';
  reference: string;
  verification: Verification;
}

export interface EventFacts {
  type: EventType;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the day is not known. */
  date: string | null;
  /** The provision concerned; null for the whole instrument. */
  eId: string | null;
  note: Bilingual | null;
  verification: Verification;
  /** Where the fact is read: a provision of a text we hold, or a public address. */
  source: string | null;
}

/** Stated once, from the acting instrument. */
export interface RelationFacts {
  type: RelationType;
  /** The provision that acts. */
  eId: string | null;
  to: string;
  /** The provision acted upon; null for the whole instrument. */
  toEId: string | null;
  date: string | null;
  note: Bilingual | null;
  verification: Verification;
  source: string | null;
}

/** What the catalogue says of one instrument, whether its text is held or not. */
export interface InstrumentFacts {
  id: string;
  type: InstrumentType;
  level: 'national' | 'international' | 'regional';
  number: string | null;
  year: number | null;
  /** Official title in its own language; the other is a gist unless the instrument is authentic in both. */
  title: Bilingual;
  shortTitle: Bilingual;
  aliases: string[];
  /** Ours, in our own words. */
  summary: Bilingual | null;
  gazette: GazetteReference[];
  officialUrl: { url: string; verification: Verification } | null;
  /** True of treaties that bind Indonesia, false of those that do not and of soft law; national law always binds while in force. */
  binding: boolean;
  events: EventFacts[];
  relations: RelationFacts[];
}

/** Copies in `csv` and `jsonl` are catalogued for cross-checking and are not read as texts. */
export type SourceFormat = 'markdown' | 'pdf' | 'json' | 'html' | 'xml' | 'akn' | 'docx' | 'csv' | 'jsonl';

/** A text file at a public address, its bytes known by their hash. */
export interface SourceFacts {
  /** `uu-44-2008/main`, `uu-44-2008/alternate-1` */
  id: string;
  instrument: string;
  /** `own`: brought by the reader, in no catalogue. `supplement`: tells of the text (its amendments, its preamble alone) and is no copy of it. */
  role: 'main' | 'alternate' | 'supplement' | 'own';
  /** Relative to a mirror folder: `id/uu-44-2008.md` */
  path: string;
  url: string;
  sha256: string;
  bytes: number;
  format: SourceFormat;
  language: Language;
  grammar: Grammar;
  authority: 'official' | 'unofficial-translation' | 'own';
  licence: string | null;
  /** `attachment`: the instrument is the lampiran of the file (a Perppu annexed to the act that enacts it). */
  portion: 'whole' | 'attachment';
  /** Day of the state of the law the file prints, where that is not the text as enacted (a consolidated copy). */
  validFrom: string | null;
  /** Articles the text has by its own count, where somebody counted them. */
  articles: number | null;
  note: string | null;
}
