import type { InStatement } from '@libsql/client';
import { SEARCHED } from './embedded-index.ts';
import type { SearchRequest } from './engine.ts';
import type { Clause, SearchFilters, Wording } from './query-plan.ts';

/** A condition of the question: which facet it belongs to, and its SQL. */
interface Condition {
  facet: string | null;
  sql: string;
  args: (string | number)[];
}

/** Facets counted from the record table: the name a reader knows, and its column. */
export const FACETS = [
  ['kind', 'kind'],
  ['status', 'status'],
  ['instrument', 'instrument'],
  ['language', 'lang'],
] as const;

const ORDERS: Record<SearchRequest['sort'], string> = {
  relevance: 'relevance, r.rank, r.instrument, r.position',
  newest: 'r.year DESC, relevance, r.instrument, r.position',
  oldest: 'r.year IS NULL, r.year, relevance, r.instrument, r.position',
};

/** What narrows the rows: the fields of the query and the parameters of the request together. */
export type Narrowed = SearchFilters & Pick<SearchRequest, 'sort'>;

/** The FTS5 expression of clauses that must all be there: words are quoted, so that nothing a reader types is an operator. */
export function matchExpression(clauses: readonly Clause[]): string {
  return clauses.map(({ wordings }) => `(${wordings.map(wordingExpression).join(' OR ')})`).join(' AND ');
}

function wordingExpression({ words, stems, phrase }: Wording): string {
  if (phrase) return `"${words.join(' ')}"`;
  const forms = words.map((word, index) => {
    const shadow = (stems[index] ?? []).map((stem) => ` OR stems : "${stem}"`).join('');
    return `("${word}"${shadow})`;
  });
  return forms.length === 1 ? (forms[0] ?? '') : `(${forms.join(' AND ')})`;
}

/** The rows that answer, best first, with what is needed to rank and show them; `match` null lists all. */
export function rowsStatement(
  generation: number,
  match: string | null,
  request: Narrowed,
  limit: number,
): InStatement {
  const weights = SEARCHED.map(([, weight]) => weight).join(', ');
  const relevance = match === null ? 'r.rank' : `bm25(words_${generation}, ${weights})`;
  const columns = SEARCHED.map(([name]) => `w.${name}`).join(', ');
  const { where, args } = conditions(generation, match, request, null);
  return {
    sql: `SELECT r.*, ${columns}, ${relevance} AS relevance ${source(generation)} ${where} ORDER BY ${ORDERS[request.sort]} LIMIT ?`,
    args: [...args, limit],
  };
}

/** How many answer. */
export function countStatement(generation: number, match: string | null, request: Narrowed): InStatement {
  const { where, args } = conditions(generation, match, request, null);
  return { sql: `SELECT count(*) AS count ${source(generation)} ${where}`, args };
}

/** How many answer per value of a facet, under the other filters: choosing a value leaves its neighbours to choose. */
export function facetStatement(
  generation: number,
  match: string | null,
  request: Narrowed,
  [facet, column]: (typeof FACETS)[number],
): InStatement {
  const { where, args } = conditions(generation, match, request, facet);
  return {
    sql: `SELECT r.${column} AS value, count(*) AS count ${source(generation)} ${where} GROUP BY r.${column} ORDER BY count DESC, value`,
    args,
  };
}

function source(generation: number): string {
  return `FROM words_${generation} AS w JOIN record_${generation} AS r ON r.rowid = w.rowid`;
}

function conditions(
  generation: number,
  match: string | null,
  request: Narrowed,
  without: string | null,
): { where: string; args: (string | number)[] } {
  const list = (facet: string, column: string, values: readonly string[] | undefined): Condition[] =>
    values && values.length > 0
      ? [{ facet, sql: `r.${column} IN (${values.map(() => '?').join(', ')})`, args: [...values] }]
      : [];
  const all: Condition[] = [
    ...(match === null ? [] : [{ facet: null, sql: `words_${generation} MATCH ?`, args: [match] }]),
    ...list('kind', 'kind', request.kind),
    ...list('status', 'status', request.status),
    ...list('instrument', 'instrument', request.instrument),
    ...list('language', 'lang', request.lang && [request.lang]),
    ...(request.yearFrom === undefined
      ? []
      : [{ facet: null, sql: 'r.year >= ?', args: [request.yearFrom] }]),
    ...(request.yearTo === undefined ? [] : [{ facet: null, sql: 'r.year <= ?', args: [request.yearTo] }]),
  ];
  const kept = all.filter(({ facet }) => facet === null || facet !== without);
  const where = kept.length > 0 ? `WHERE ${kept.map(({ sql }) => sql).join(' AND ')}` : '';
  return { where, args: kept.flatMap(({ args }) => args) };
}
