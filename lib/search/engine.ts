import type { Language } from '../law/document.ts';

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
  /** 0 the constitution … 9 soft law: ties are broken by rank of norm. */
  rank: number;
  position: number;
  /** Searched, most telling first. */
  label: string;
  defines: string;
  heading: string;
  text: string;
  path: string;
  instrumentTitle: string;
  explanation: string;
}

export interface SearchRequest {
  q: string;
  lang?: Language;
  kind?: string[];
  instrument?: string[];
  status?: string[];
  yearFrom?: number;
  yearTo?: number;
  /** Day whose status the hits show, `YYYY-MM-DD`; today where left out. The engine itself does not look at it. */
  on?: string;
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
}

export interface EngineAnswer {
  total: number;
  hits: EngineHit[];
  facets: Record<'kind' | 'status' | 'topic' | 'instrument' | 'language', { value: string; count: number }[]>;
  understood: { type: string; value: string }[];
  /** What was dropped to find anything at all, in words of the query. */
  relaxed: string[];
  tookMs: number;
}

/** A search engine: it holds records and answers requests; it knows nothing of the database. */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  search(request: SearchRequest): Promise<EngineAnswer>;
  /** Replaces all records; searches go on answering from the old index until the new one is whole. */
  rebuild(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>): Promise<{ records: number }>;
  count(): Promise<number>;
  close(): Promise<void>;
}
