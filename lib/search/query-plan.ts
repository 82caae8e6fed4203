import type { Language } from '../law/document.ts';
import type { Citation } from '../law/find-citations.ts';
import type { Thesaurus } from '../law/thesaurus.ts';
import { type Asked, askedBy } from './query-asks.ts';
import { citationChip, pieceChips, type Understood } from './query-chips.ts';
import { findQueryCitations } from './query-citations.ts';
import { citationClauses, wordClauses, wordRuns } from './query-clauses.ts';
import { queryLanguage } from './query-language.ts';
import { readPieces } from './query-pieces.ts';
import { wordingOf } from './query-wordings.ts';

/** An instrument as a query may name it. */
export interface KnownInstrument {
  id: string;
  type: string;
  number: string | null;
  year: number | null;
  /** Besides type, number and year: "UU TPKS", "CRC", "UU Perlindungan Anak". */
  names: readonly string[];
}

/** What a plan needs to know of the world. */
export interface PlanKnowledge {
  instruments: readonly KnownInstrument[];
  thesaurus: Thesaurus;
}

/** One way of saying what is looked for. */
export interface Wording {
  /** As `wordsOf` in tokens.ts folds them. */
  words: readonly string[];
  /** The stems each word may have (Indonesian, English), one list a word; empty where the form is meant as typed. */
  stems: readonly (readonly string[])[];
  /** True where the words stand together and in order; else each stands anywhere in the record. */
  phrase: boolean;
  /** Null where the words may be of either language. */
  lang: Language | null;
  /** `typed` by the reader, or put beside it by the thesaurus: ranked below. */
  source: 'typed' | 'synonym';
}

/** Something that must be there in one of its wordings, the typed ones first. */
export interface Clause {
  /** As typed: what the reader is told where it is left out. */
  text: string;
  wordings: readonly Wording[];
  /** Never left out to find more: a citation's provision, a phrase. */
  fixed: boolean;
  /** A number or a name: no beginning of a longer word, no typo. */
  exact: boolean;
}

/** Several values of one filter are alternatives. */
export interface SearchFilters {
  lang?: Language;
  kind?: readonly string[];
  instrument?: readonly string[];
  status?: readonly string[];
  topic?: readonly string[];
  yearFrom?: number;
  yearTo?: number;
}

/** A citation of the query; its readings are tried in order ("76 d" is 76D, else 76 letter d). */
export interface QueryCitation {
  text: string;
  span: { start: number; end: number };
  readings: readonly Pick<Citation, 'eId' | 'instrument'>[];
}

/** What a query asks for, said without any engine's spelling. */
export interface QueryPlan {
  text: string;
  citations: readonly QueryCitation[];
  /** All of them are required. */
  clauses: readonly Clause[];
  /** Words typed side by side, words of grammar between them kept: as a phrase they are worth more, but are not required. */
  runs: readonly (readonly string[])[];
  /** What is asked besides the subject: a provision that answers it comes before others on the same. */
  asks: readonly Asked[];
  /** The language most of its words are of; null where they do not tell. */
  lang: Language | null;
  /** None of them may be there. */
  excluded: readonly Wording[];
  /** Those the query holds as fields (`tahun:>=2014`); the parameters of the request narrow further. */
  filters: SearchFilters;
  /** The parts of the query as understood, in the order typed. */
  understood: readonly Understood[];
}

/**
 * Reads a query: citations in any order, phrases, `-word`, `OR`, fields, the concepts of the thesaurus, and the words left.
 * @param text up to 512 characters, as typed
 * @example planQuery('"pornografi anak" -film tahun:>=2014', { instruments: [], thesaurus: [] }).filters // { yearFrom: 2014 }
 */
export function planQuery(text: string, { instruments, thesaurus }: PlanKnowledge): QueryPlan {
  const citations = findQueryCitations(text, instruments);
  const pieces = readPieces(text, citations, instruments);
  const chips = [...citations.map(citationChip), ...pieceChips(pieces, thesaurus)];
  return {
    text,
    citations,
    clauses: [
      ...citations.flatMap((citation) => citationClauses(citation, instruments)),
      ...wordClauses(pieces, thesaurus),
    ],
    runs: wordRuns(pieces),
    asks: askedBy(text),
    lang: queryLanguage(pieces, thesaurus),
    excluded: pieces
      .filter(({ type }) => type === 'excluded')
      .map(({ words }) => wordingOf(words, { phrase: true })),
    filters: Object.assign({}, ...pieces.map(({ filters }) => filters)),
    understood: chips.sort((a, b) => a.span.start - b.span.start),
  };
}
