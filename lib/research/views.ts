import type { Bilingual } from '../law/catalogue.ts';
import type { TextComparison, TextDifference } from '../law/compare-texts.ts';
import type { Completion } from '../law/complete-text.ts';
import type { CharacterCount, Language, Problem } from '../law/document.ts';
import type { EventType, InstrumentType, RelationType, Status, Verification } from '../law/instrument.ts';
import type { Component, ProvisionKind } from '../law/provision.ts';
import type { Correction } from '../law/source-text.ts';

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

/** A node as a page renders it. */
export interface ProvisionNode {
  eId: string;
  kind: ProvisionKind;
  num: string | null;
  marker: string | null;
  heading: string | null;
  text: string;
  /** "Pasal 4 ayat (1) huruf f" */
  label: string;
  href: string;
  children: ProvisionNode[];
  /** Set where a later instrument took this provision out of force. */
  repealedBy: { label: string; href: string; date: string | null } | null;
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
  citation: { indonesian: string };
  /** Null where the text is not held, or did not exist at the date asked for. */
  expression: ExpressionView | null;
  /** Our own words on its provisions; given where the text itself is not held. */
  gists: GistEntry[];
}

export interface ExpressionView {
  language: Language;
  validFrom: string | null;
  /** Notices a reader must see above the text: repealed, amended since, unofficial translation. */
  notices: {
    kind:
      | 'repealed'
      | 'amended'
      | 'partlyRepealed'
      | 'unofficialTranslation'
      | 'ownText'
      | 'notYetInForce'
      | 'benchmark';
    by: { label: string; href: string } | null;
    date: string | null;
    /** The parts concerned, where not the whole: "Pasal 29". */
    parts: { label: string; href: string }[];
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

/** Our own words on a provision, as pages and the API give them; always labelled as ours. */
export interface GistView extends Bilingual {
  verification: Verification;
  author: 'editorial';
  date: string;
}

/** A gist in the list of an instrument whose text is not held. */
export interface GistEntry extends GistView {
  eId: string;
  label: string;
  href: string;
  /** The instrument that gave the provision the words summarised. */
  givenBy: string;
}

/** What stands at the address of a provision whose text is not held. */
export interface GistPageView {
  instrument: CatalogueEntry;
  eId: string;
  label: string;
  gist: GistView;
  givenBy: { id: string; label: string; href: string };
  citations: { indonesian: string };
  topics: { id: string; name: Bilingual; href: string }[];
  href: string;
}

export interface ProvisionView {
  instrument: CatalogueEntry;
  eId: string;
  label: string;
  kind: ProvisionKind;
  num: string | null;
  heading: string | null;
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
  inForceFrom: string | null;
  inForceTo: string | null;
  enactedBy: { id: string; label: string; href: string };
  notices: ExpressionView['notices'];
  source: SourceView & { line: number; page: number | null };
  corrections: Correction[];
  /** Second copies that have this provision: whether they agree, or how they differ here. */
  copies: { path: string; url: string; agrees: boolean; differences: TextDifference[]; lost: string[] }[];
  /** What of it the main copy lost and a second copy gave, with the place in that copy. */
  completions: Completion[];
  citations: { indonesian: string };
  /** Our own words on it, where there are any on this version. */
  gist: GistView | null;
  topics: { id: string; name: Bilingual; href: string }[];
  href: string;
}

export interface SearchHit {
  instrument: string;
  eId: string;
  label: string;
  instrumentTitle: Bilingual;
  heading: string | null;
  /** Where it stands: ["BAB XII Ketentuan Pidana"] */
  path: string[];
  lang: Language;
  source: 'official' | 'gist';
  inForce: boolean;
  status: Status;
  snippet: { text: string; mark: boolean }[];
  href: string;
  score: number;
}

export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchView {
  query: { text: string; understood: { type: string; value: string }[]; relaxed: string[] };
  engine: 'embedded' | 'meilisearch';
  tookMs: number;
  total: number;
  hits: SearchHit[];
  facets: Record<'kind' | 'status' | 'topic' | 'instrument' | 'language', FacetCount[]>;
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
