import type { MultiSearchQuery } from 'meilisearch';
import type { EngineHit, SearchRequest } from './engine.ts';
import type { Weighed } from './meilisearch-coverage.ts';
import { type Compiled, said } from './meilisearch-filter.ts';
import type { IndexedDocument } from './meilisearch-index.ts';
import type { Clause, QueryPlan } from './query-plan.ts';
import { type Candidate, scorer } from './rerank.ts';
import { bestSnippet, type Marked } from './snippet.ts';

/** Matches read to be ranked: of each order the server can give, its first. */
const READ = 100;
const FIELDS = [
  'id',
  'instrument',
  'eId',
  'lang',
  'source',
  'year',
  'standing',
  'position',
  'label',
  'defines',
  'heading',
  'text',
  'path',
  'instrumentTitle',
  'explanation',
  'punishes',
  'gist',
  'catchwords',
  'catchwordStems',
] as const satisfies readonly (keyof IndexedDocument)[];

/** A match with what ranks it. */
export type Match = Candidate & Pick<IndexedDocument, 'year'>;

/** A match and its score, higher is better. */
export interface Ranked {
  match: Match;
  score: number;
}

const ORDERS: Record<SearchRequest['sort'], string[]> = {
  relevance: ['standing:desc'],
  newest: ['year:desc', 'standing:desc'],
  oldest: ['year:asc', 'standing:desc'],
};

/** The queries whose first matches are candidates; all match the same records. */
export interface CandidateQueries {
  /** By standing, or by year where asked: from these the list goes on beyond what is ranked. */
  listed: MultiSearchQuery[];
  /** By the words as typed, and by their other names in each language. */
  spoken: MultiSearchQuery[];
}

/** Compiles the candidates of a request, once for each alternative way of saying its phrases. */
export function candidateQueries(
  uid: string,
  { alternatives }: Compiled,
  filter: string[],
  { sort, limit, offset }: SearchRequest,
  clauses: readonly Clause[],
): CandidateQueries {
  const query = (q: string, rest: Partial<MultiSearchQuery>): MultiSearchQuery => ({
    indexUid: uid,
    q,
    filter,
    matchingStrategy: 'frequency',
    attributesToRetrieve: [...FIELDS],
    ...rest,
  });
  const end = offset + limit;
  const words = sort === 'relevance' ? spokenWords(clauses) : [];
  // Of the list, as many as may have been ranked already are read besides those wanted.
  const most = end <= READ ? READ : end + READ * (1 + alternatives.length * words.length);
  return {
    listed: alternatives.map((phrases) => query(phrases, { sort: ORDERS[sort], limit: most })),
    spoken: alternatives.flatMap((phrases) =>
      words.map((each) => query(`${phrases} ${each}`.trim(), { limit: READ })),
    ),
  };
}

/** The loose words of a query as typed, and as each language says them, a name of several words as one. */
function spokenWords(clauses: readonly Clause[]): string[] {
  const loose = clauses.filter(({ fixed }) => !fixed);
  const typed = loose.flatMap(({ wordings }) => wordings[0]?.words ?? []);
  const translated = (['id', 'en'] as const).map((lang) =>
    loose.flatMap(({ wordings }) => {
      const other = wordings.find((wording) => wording.source === 'synonym' && wording.lang === lang);
      const [first] = wordings;
      return other ? [said(other)] : first ? [said(first)] : [];
    }),
  );
  const [only, ...more] = loose;
  const names = only && more.length === 0 ? only.wordings.map(said) : [];
  const together = [typed, ...translated].map((words) => words.join(' ')).concat(names);
  // A name that does not stand together in a record is looked for by its words, too.
  const apart = together.map((words) => words.replaceAll('"', ''));
  return [...new Set([...together, ...apart])].filter(Boolean);
}

/**
 * The matches in the order asked for, ties by standing and id, with their scores: the first of each query ranked, then the rest of the lists, so that
 * pages neither lose nor repeat.
 */
export function orderMatches(
  { listed, spoken }: { listed: readonly Match[][]; spoken: readonly Match[][] },
  sort: SearchRequest['sort'],
  weighed: readonly Weighed[],
  { runs, asks, lang }: Pick<QueryPlan, 'runs' | 'asks' | 'lang'>,
): Ranked[] {
  const clauses = weighed.map(({ clause }) => clause);
  const weights = weighed.map(({ weight }) => weight);
  const score = scorer({ clauses, weights, runs, asks, lang });
  const head = byId([...listed.map((matches) => matches.slice(0, READ)), ...spoken].flat());
  const ranked = [...head.values()].map((match) => ({
    match,
    score: clauses.length === 0 ? 0 : score(match),
  }));
  const tail = [...byId(listed.flat()).values()].filter(({ id }) => !head.has(id));
  const rest = tail.map((match) => ({ match, score: 0 }));
  const year = ({ match }: Ranked): number => (sort === 'newest' ? -(match.year ?? 0) : (match.year ?? 9999));
  const order = (a: Ranked, b: Ranked): number =>
    (sort === 'relevance' ? b.score - a.score : year(a) - year(b)) ||
    b.match.standing - a.match.standing ||
    (a.match.id < b.match.id ? -1 : 1);
  return sort === 'relevance'
    ? [...ranked.sort(order), ...rest.sort(order)]
    : [...ranked, ...rest].sort(order);
}

function byId(matches: readonly Match[]): Map<string, Match> {
  return new Map(matches.map((match) => [match.id, match]));
}

/** A match as the reader gets it, the words found in it marked. */
export function toHit({ match, score }: Ranked, marked: Marked): EngineHit {
  const { id, instrument, eId, lang, source } = match;
  const hit = { id, instrument, eId, lang, source, score: Number(score.toFixed(4)) };
  return { ...hit, ...bestSnippet(match, marked) };
}
