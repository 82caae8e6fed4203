import type { Language } from '../law/document.ts';
import type { QueryPlan, SearchFilters } from './query-plan.ts';

/** What one article, recital or numbered paragraph is to a search engine. */
export interface SearchRecord {
  /** `uu-44-2008/id/art_4` */
  id: string;
  instrument: string;
  eId: string;
  lang: Language;
  source: 'official' | 'gist';
  kind: string;
  status: string;
  level: string;
  year: number | null;
  /** Ids of the editorial topics it belongs to. */
  topics: readonly string[];
  /** 0 the constitution … 9 soft law. */
  rank: number;
  /** Place in its text. */
  position: number;
  /** What it is worth before any query, 0 to 1000, higher first: force, rank of norm, whether it is about children. Ties are broken by it, then by id. */
  standing: number;
  /** Searched, most telling first. */
  label: string;
  /** Terms it defines, a line each. */
  defines: string;
  heading: string;
  text: string;
  path: string;
  /** All names of its instrument, a line each. */
  instrumentTitle: string;
  explanation: string;
  /** What the articles say whose violation it punishes: found by it, never shown as its words. */
  punishes: string;
  /** Our own words on it, lines of Indonesian and after an empty line of English: found by them, never shown as its words. */
  gist: string;
  /** The words it is looked for under, as `gist`. */
  catchwords: string;
  /** Stems of defines, heading and text in their order: the shadow searched below the words as printed. */
  stems: string;
  /** Stems of explanation and of what it punishes, likewise. */
  aboutStems: string;
  /** Stems of the gist, each language's by its own rules. */
  gistStems: string;
  /** Stems of the words of each catchword that tell something, laid out as `catchwords`. */
  catchwordStems: string;
}

export interface SearchRequest {
  plan: QueryPlan;
  /** Narrow the plan's own filters further. */
  filters: SearchFilters;
  sort: 'relevance' | 'newest' | 'oldest';
  limit: number;
  offset: number;
}

export interface EngineHit {
  id: string;
  instrument: string;
  eId: string;
  lang: Language;
  source: 'official' | 'gist';
  score: number;
  snippet: { text: string; mark: boolean }[];
  /** What the snippet is taken from: `gist` where only our own words on the provision hold what is looked for. */
  snippetOf: SnippetSource;
  snippetLang: Language;
}

export type SnippetSource = 'text' | 'explanation' | 'heading' | 'gist';

export const FACET_NAMES = ['kind', 'status', 'topic', 'instrument', 'language'] as const;
export type FacetName = (typeof FACET_NAMES)[number];
/** Values with their counts, the most first, then by value. */
export type Facets = Record<FacetName, { value: string; count: number }[]>;

export interface EngineAnswer {
  total: number;
  hits: EngineHit[];
  /** Each counted under the other filters, not its own. */
  facets: Facets;
  /** Clauses that some of the records found lack, as too few have all, in words of the query. */
  relaxed: string[];
  /** Words taken for misspelt, and what was looked for in their stead. */
  corrected: { from: string; to: string }[];
  /** Words of the index near to those that nothing has: offered where nothing was found. */
  near: string[];
  tookMs: number;
}

/** A term some provision defines, or a heading, that begins as typed. */
export interface EngineSuggestion {
  type: 'term' | 'provision';
  value: string;
  instrument: string;
  eId: string;
  lang: Language;
}

/** A search engine: it holds records and answers plans; it knows nothing of the database. */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  search(request: SearchRequest): Promise<EngineAnswer>;
  /** What the last words of a query may become, best first. */
  suggest(text: string, limit: number): Promise<EngineSuggestion[]>;
  /** Replaces all records; searches go on answering from the old index until the new one is whole. */
  rebuild(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>): Promise<{ records: number }>;
  count(): Promise<number>;
  close(): Promise<void>;
}
