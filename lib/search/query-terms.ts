import { wordsOf } from './tokens.ts';

/** A word, or words between quotation marks that must stand together. */
export interface QueryTerm {
  type: 'word' | 'phrase';
  words: string[];
}

/** Words of questions, which say nothing of what is looked for. */
const STOP_WORDS = new Set(
  (
    'a an and are by can do does for from how in is it of on or the their to what when which who with ' +
    'ada adalah apa apakah atas atau bagaimana bagi dalam dan dari dengan di itu ini ke kepada mana oleh pada para saja secara tentang untuk yang'
  ).split(' '),
);

/**
 * What a query asks for: its phrases and words in order, each once, the words of mere grammar left out where others remain.
 * @example queryTerms('apa itu "pornografi anak"?') // [{ type: 'phrase', words: ['pornografi', 'anak'] }]
 */
export function queryTerms(query: string): QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (const match of query.matchAll(/["“”]([^"“”]*)["“”]|[^"“”]+/gu)) {
    const words = wordsOf(match[1] ?? match[0]);
    if (match[1] !== undefined && words.length > 1) terms.push({ type: 'phrase', words });
    else for (const word of words) terms.push({ type: 'word', words: [word] });
  }
  const once = new Map(terms.map((term) => [term.words.join(' '), term]));
  const telling = [...once.values()].filter(
    ({ type, words }) => type === 'phrase' || !STOP_WORDS.has(words[0] ?? ''),
  );
  return telling.length > 0 ? telling : [...once.values()];
}

/** Words without those of mere grammar, so that "best interests of the child" is one run wherever it stands. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !STOP_WORDS.has(word));
}

/** All words of the terms, in the order of the query. */
export function termWords(terms: readonly QueryTerm[]): string[] {
  return terms.flatMap((term) => term.words);
}

/**
 * The FTS5 expression that requires every term: words are quoted, so that nothing a reader types is an operator.
 * @example matchExpression([{ type: 'word', words: ['near'] }], { prefix: true }) // '"near"*'
 */
export function matchExpression(terms: readonly QueryTerm[], options: { prefix?: boolean } = {}): string {
  return terms
    .map(({ type, words }, index) => {
      const open = index === terms.length - 1 && type === 'word' && !/\d/.test(words[0] ?? '');
      const star = options.prefix && open ? '*' : '';
      return `"${words.join(' ')}"${star}`;
    })
    .join(' AND ');
}
