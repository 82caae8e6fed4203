import type { Thesaurus } from '../law/thesaurus.ts';
import { type AgeMatch, agesAt } from './query-ages.ts';
import { asksOnly } from './query-asks.ts';
import { type ConceptMatch, conceptsAt } from './query-concepts.ts';
import { concernedInstruments } from './query-instruments.ts';
import type { Piece } from './query-pieces.ts';
import type { Clause, KnownInstrument, QueryCitation, Wording } from './query-plan.ts';
import { wordingOf } from './query-wordings.ts';
import { tellingWords, wordLanguage, wordWeight } from './query-words.ts';
import { wordsOf } from './tokens.ts';

/** Other names of one thing that are looked for beside the one typed. */
const MOST_SYNONYMS = 16;

/**
 * What must be there for a citation: the number of the article as the label or a reference prints it, and the instrument under any of its numbers and names.
 */
export function citationClauses(
  { text, readings }: QueryCitation,
  instruments: readonly KnownInstrument[],
): Clause[] {
  const phrases = (runs: readonly (readonly string[])[]): Wording[] =>
    unique(runs).map((words) => wordingOf(words, { phrase: words.length > 1, verbatim: true }));
  // The first reading alone: "76 d" must not find 76.
  const articles = articleOf(readings[0]?.eId ?? null).flatMap((num) => [
    ['pasal', num],
    ['article', num],
  ]);
  const cited = readings[0]?.instrument ?? null;
  const clauses: Clause[] = [];
  if (articles.length > 0) clauses.push({ text, wordings: phrases(articles), fixed: true, exact: true });
  if (cited) {
    const concerned = concernedInstruments(cited, instruments);
    const known = concerned.map(({ id }) => wordsOf(id));
    const numbered = concerned.flatMap(({ number, year }) =>
      number && year ? [['nomor', number, 'tahun', String(year)]] : [],
    );
    const said =
      'name' in cited ? [wordsOf(cited.name)] : [['nomor', cited.number, 'tahun', String(cited.year)]];
    clauses.push({
      text,
      wordings: phrases([...known, ...said, ...numbered]),
      fixed: true,
      exact: true,
    });
  }
  return clauses;
}

function articleOf(eId: string | null): string[] {
  const num = eId === null ? undefined : /(?:^|__)art_([^_]+)/.exec(eId)?.[1];
  return num ? [num.toLowerCase()] : [];
}

/** The clauses of the words, phrases and alternatives of a query, a concept under all its names being one. */
export function wordClauses(pieces: readonly Piece[], thesaurus: Thesaurus): Clause[] {
  const sought = pieces.filter(({ type }) => type === 'word' || type === 'phrase');
  const clauses = new Map<string, Clause>();
  let before: string | null = null;
  for (let at = 0; at < sought.length; ) {
    const piece = sought[at];
    if (!piece) break;
    const concept = conceptsAt(sought, at, thesaurus);
    const age = concept ? null : agesAt(sought, at);
    const clause = concept ? conceptClause(concept) : age ? ageClause(age) : pieceClause(piece);
    at += concept?.length ?? age?.length ?? 1;
    const previous: Clause | undefined = before === null ? undefined : clauses.get(before);
    if (piece.or && previous && before !== null) clauses.set(before, either(previous, clause));
    else {
      before = clause.wordings[0]?.words.join(' ') ?? clause.text;
      if (!clauses.has(before)) clauses.set(before, clause);
    }
  }
  return [...clauses.values()];
}

/** Words side by side, at least two that tell something; words of grammar stay between them, not around them. */
export function wordRuns(pieces: readonly Piece[]): string[][] {
  const runs: string[][] = [];
  let run: Piece[] = [];
  const close = (): void => {
    const first = run.findIndex(({ type }) => type === 'word');
    const last = run.findLastIndex(({ type }) => type === 'word');
    const words = first === -1 ? [] : run.slice(first, last + 1).flatMap((piece) => piece.words);
    if (tellingWords(words).length > 1) runs.push(words);
    run = [];
  };
  for (const piece of pieces) {
    if ((piece.type !== 'word' && piece.type !== 'stop') || piece.or) close();
    if (piece.type === 'word' || piece.type === 'stop') run.push(piece);
  }
  close();
  return runs;
}

function pieceClause({ type, text, words }: Piece): Clause {
  const phrase = type === 'phrase' && words.length > 1;
  const lang = words.length === 1 ? wordLanguage(words[0] ?? '') : null;
  const wording = wordingOf(words, { phrase, verbatim: type === 'phrase', lang });
  return {
    text,
    wordings: [wording],
    fixed: phrase,
    exact: type === 'phrase' || words.some((word) => /\d/.test(word)),
  };
}

function conceptClause({ pieces, terms }: ConceptMatch): Clause {
  const typed = pieces.flatMap(({ words }) => words);
  const others = terms
    .map(({ text, lang }) => ({ words: wordsOf(text), lang }))
    .filter(({ words }) => tellingWords(words).join(' ') !== typed.join(' '));
  return {
    text: pieces.map(({ text }) => text).join(' '),
    wordings: [
      wordingOf(typed, { verbatim: false }),
      ...others
        .slice(0, MOST_SYNONYMS)
        .map(({ words, lang }) =>
          wordingOf(words, { phrase: words.length > 1, verbatim: false, lang, source: 'synonym' }),
        ),
    ],
    fixed: false,
    exact: false,
  };
}

function ageClause({ pieces, wordings }: AgeMatch): Clause {
  // The pieces of "9-year-old" have one text.
  const text = [...new Set(pieces.map((piece) => piece.text))].join(' ');
  return { text, wordings, fixed: false, exact: true };
}

function either(left: Clause, right: Clause): Clause {
  return {
    text: `${left.text} OR ${right.text}`,
    wordings: [...left.wordings, ...right.wordings],
    fixed: true,
    exact: left.exact && right.exact,
  };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [String(item), item])).values()];
}

/** A name the thesaurus knows says more than its words do. */
const KNOWN_NAME = 1.3;

/** "Ancaman pidana" asks for penalties: of what, the other clauses say. */
const ASKING_WORTH = 0.4;

/** What a clause says: what its words weigh, and more where they are a name the thesaurus knows. */
export function clauseWorth({ wordings, fixed }: Clause): number {
  if (!fixed && asksOnly(wordings[0]?.words ?? [])) return ASKING_WORTH;
  const weight = (wordings[0]?.words ?? []).reduce((sum, word) => sum + wordWeight(word), 0);
  return wordings.length > 1 ? KNOWN_NAME * weight : weight;
}
