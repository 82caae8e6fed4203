import type { Bilingual } from '../law/catalogue.ts';
import type { Language } from '../law/document.ts';
import type { Status } from '../law/instrument.ts';
import type { SnippetSource } from '../search/engine.ts';
import type { Understood } from '../search/query-chips.ts';
import type { ExpressionView } from './views.ts';

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
  /** What the snippet is taken from: `gist` for our own words, where the provision's own do not hold what is looked for. */
  snippetOf: SnippetSource;
  snippetLang: Language;
  href: string;
  score: number;
}

/** Where a citation of the query leads. */
export interface SearchAnswer {
  status: 'found' | 'ambiguous' | 'unknown';
  /** As typed. */
  citation: string;
  instrument: string | null;
  /** Null where an instrument alone is cited. */
  eId: string | null;
  label: string | null;
  title: Bilingual | null;
  href: string | null;
  provision: {
    heading: string | null;
    /** The beginning of its words. */
    text: string;
    lang: Language;
    inForce: boolean;
    status: Status;
    /** Where these words stand: the law itself, or the act that wrote them into it. */
    writtenBy: { label: string; href: string };
    notices: ExpressionView['notices'];
  } | null;
  /** Every address of the provision: in the law, and in the acts that wrote it. */
  addresses: { id: string; eId: string | null; label: string; href: string }[];
  /** Where several instruments have it, those of most weight. */
  candidates: { id: string; eId: string | null; label: string; title: Bilingual; href: string }[];
  total: number;
  /** Why there is none. */
  reason: 'noArticle' | 'noInstrument' | 'notHeld' | 'noLevel' | 'noProvision' | null;
  /** The last that exists: the level above, or the last article; of an amending act also the last it writes. */
  last: { label: string; href: string }[];
}

export interface FacetCount {
  value: string;
  /** In the language of the page, of a topic. */
  name?: string;
  count: number;
}

export interface SearchView {
  query: {
    text: string;
    understood: readonly Understood[];
    /** What some of the provisions found lack, as too few have all. */
    relaxed: string[];
    corrected: { from: string; to: string }[];
    near: string[];
  };
  engine: 'embedded' | 'meilisearch';
  /** The engine wanted does not answer; this one does. */
  degraded: boolean;
  tookMs: number;
  total: number;
  /** Left out where the query cites nothing. */
  answer?: SearchAnswer;
  hits: SearchHit[];
  facets: Record<'kind' | 'status' | 'topic' | 'instrument' | 'language', FacetCount[]>;
}
