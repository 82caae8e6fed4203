import type { Bilingual } from '../law/catalogue.ts';
import type { TextComparison, TextDifference } from '../law/compare-texts.ts';
import type { Completion } from '../law/complete-text.ts';
import type { CharacterCount, Language, Problem } from '../law/document.ts';
import type { Catchwords } from '../law/editorial.ts';
import type { CitationStyle } from '../law/format-citation.ts';
import type { EventType, InstrumentType, RelationType, Status, Verification } from '../law/instrument.ts';
import type { LegalErrorCode } from '../law/legal-error.ts';
import type { Component, ProvisionKind } from '../law/provision.ts';
import type { Correction } from '../law/source-text.ts';
import type { GistEntry, GistView } from './gist-views.ts';
import type { RulingView } from './rulings.ts';
import type { NotAppliedView, ProvisionState, VersionView } from './time-views.ts';

export interface CatalogueEntry {
  id: string;
  type: InstrumentType;
  level: 'national' | 'international' | 'regional';
  number: string | null;
  year: number | null;
  title: Bilingual;
  shortTitle: Bilingual;
  status: Status;
  /** False where no official text is held: the page says so. */
  held: boolean;
  articles: number;
  languages: Language[];
  href: string;
}

export interface EventView {
  type: EventType;
  date: string | null;
  eId: string | null;
  by: { id: string; label: string; eId: string | null; href: string } | null;
  note: Bilingual | null;
  verification: Verification;
}

/** `direction` tells which way the relation is seen from this instrument. */
export interface RelationView {
  type: RelationType;
  direction: 'from' | 'to';
  other: { id: string; label: string; title: Bilingual; href: string; eId: string | null };
  eId: string | null;
  date: string | null;
  note: Bilingual | null;
  verification: Verification;
}

export interface SourceView {
  url: string;
  path: string;
  sha256: string;
  bytes: number;
  format: string;
  language: Language;
  licence: string | null;
  role: 'main' | 'alternate' | 'supplement' | 'own';
  authority: 'official' | 'unofficial-translation' | 'own';
  retrieved: string | null;
  /** How it came to be text: `markdown`, `pdf-text-layer`, `json`, ...; null where it is catalogued but not imported. */
  method: string | null;
  note: string | null;
  /** What a second copy says of the text shown; null for that text itself. */
  comparison: TextComparison | null;
  /** Findings of the document checks, most telling first. */
  checks: Problem[];
}

export interface OutlineEntry {
  eId: string;
  kind: ProvisionKind;
  component: Component;
  label: string;
  heading: string | null;
  href: string;
  children: OutlineEntry[];
}

/** A reference or a defined term in the words of a provision, by UTF-16 offsets. */
export interface TextLink {
  kind: 'reference' | 'term';
  start: number;
  end: number;
  label: string;
  href: string;
  instrument: string;
  eId: string | null;
}

/** A provision or an instrument at the other end of a reference. */
export interface ReferenceView {
  instrument: string;
  eId: string | null;
  label: string;
  href: string;
}

/** A node as a page renders it. */
export interface ProvisionNode {
  eId: string;
  kind: ProvisionKind;
  num: string | null;
  marker: string | null;
  heading: string | null;
  text: string;
  links: TextLink[];
  /** "Pasal 4 ayat (1) huruf f" */
  label: string;
  href: string;
  children: ProvisionNode[];
  /** Set where a later instrument took this provision out of force. */
  repealedBy: {
    label: string;
    href: string;
    date: string | null;
    /** What references to it now mean. */
    successors: ReferenceView[];
  } | null;
  /** Of a consolidated text: the instruction that made its own words what they are. */
  amendedBy: { label: string; href: string; date: string } | null;
}

export interface InstrumentView extends CatalogueEntry {
  aliases: string[];
  gazette: {
    series: 'LN' | 'TLN' | 'BN' | 'UNTS' | 'CETS' | 'ETS' | 'symbol';
    reference: string;
    verification: Verification;
  }[];
  officialUrl: { url: string; verification: Verification } | null;
  summary: Bilingual | null;
  workUri: string;
  timeline: EventView[];
  relations: RelationView[];
  sources: SourceView[];
  citation: Record<CitationStyle, string>;
  cites: ReferenceView[];
  citedBy: ReferenceView[];
  /** Null where the text is not held, or did not exist at the date asked for. */
  expression: ExpressionView | null;
  /** Why there is no expression. */
  absence: { code: LegalErrorCode; message: string; from: string | null } | null;
  versions: VersionView[];
  /** Instructions that are not worked into the text, with the reason. */
  notApplied: NotAppliedView[];
  /** Our own words on its provisions; given where the text itself is not held. */
  gists: GistEntry[];
}

export interface ExpressionView {
  language: Language;
  validFrom: string | null;
  /** The day from which newer words are law. */
  validTo: string | null;
  /** `consolidated` where amending acts were applied to the printed text: ours, not official. */
  basis: 'printed' | 'consolidated';
  /** Notices a reader must see above the text: repealed, amended since, unofficial translation. */
  notices: {
    kind:
      | 'repealed'
      | 'amended'
      | 'partlyRepealed'
      | 'unofficialTranslation'
      | 'ownText'
      | 'notYetInForce'
      | 'benchmark'
      | 'consolidated'
      | 'olderVersion'
      | 'dayNotReached'
      | 'notApplied'
      | 'repealUncertain'
      | 'penaltyAdjustment'
      | 'ruling';
    by: { label: string; href: string } | null;
    date: string | null;
    /** The parts concerned, where not the whole: "Pasal 29". */
    parts: { label: string; href: string }[];
    /** Of a repeal that says what references now mean. */
    successors?: ReferenceView[];
    ruling?: RulingView;
  }[];
  outline: OutlineEntry[];
  body: ProvisionNode[];
  explanation: ProvisionNode[];
  attachments: ProvisionNode[];
  source: SourceView;
  problems: Problem[];
  corrections: Correction[];
  characters: CharacterCount;
}

export interface ProvisionView {
  instrument: CatalogueEntry;
  eId: string;
  label: string;
  kind: ProvisionKind;
  num: string | null;
  heading: string | null;
  /** Whether it is law on the day asked for: its own state, not that of the whole instrument. */
  status: Status;
  text: string;
  node: ProvisionNode;
  lang: Language;
  explanation: ProvisionNode | null;
  /** Above it, outermost first; each with its own page. */
  ancestors: { eId: string; label: string; heading: string | null; href: string }[];
  /** Its introductory words, where the provision is a point or paragraph inside an article: shown as context, not as its text. */
  leadIn: { eId: string; label: string; text: string }[];
  previous: { label: string; href: string } | null;
  next: { label: string; href: string } | null;
  /** The day its words as shown became law, and the day they ceased to be; null where not known, or still law. */
  inForceFrom: string | null;
  inForceTo: string | null;
  /** The instrument that gave it these words, and the instruction by which it did. */
  enactedBy: { id: string; label: string; href: string; eId: string | null };
  basis: ExpressionView['basis'];
  /** True of a number whose words were deleted. */
  deleted: boolean;
  history: ProvisionState[];
  notApplied: NotAppliedView[];
  notices: ExpressionView['notices'];
  source: SourceView & { line: number; page: number | null };
  corrections: Correction[];
  /** Second copies that have this provision: whether they agree, or how they differ here. */
  copies: { path: string; url: string; agrees: boolean; differences: TextDifference[]; lost: string[] }[];
  /** What speaks against the words shown: evidence of loss, another wording or another reading in a second copy, an irregular print. */
  doubt: 'loss' | 'substance' | 'recognition' | 'irregular' | null;
  /** What of it the main copy lost and a second copy gave, with the place in that copy. */
  completions: Completion[];
  /** Our own words on it, where there are any on this version. */
  gist: GistView | null;
  topics: { id: string; name: Bilingual; href: string }[];
  /** The words it is looked for under, in each language. */
  catchwords: Catchwords['words'];
  citations: Record<CitationStyle, string>;
  /** What its words refer to, and what refers to it or to what is below it; references within itself left out. */
  cites: ReferenceView[];
  citedBy: ReferenceView[];
  href: string;
}

export interface HealthView {
  status: 'ok' | 'empty';
  engine: 'embedded' | 'meilisearch';
  degraded: boolean;
  instruments: number;
  provisions: number;
  articles: number;
  officialTexts: number;
  version: string;
}
