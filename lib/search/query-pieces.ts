import { readField } from './query-fields.ts';
import type { KnownInstrument, QueryCitation, SearchFilters } from './query-plan.ts';
import { isStopWord } from './query-words.ts';
import { wordsOf } from './tokens.ts';

/** A part of a query that is no citation. */
export interface Piece {
  /** `stop`: a word of mere grammar, not looked for. */
  type: 'word' | 'phrase' | 'excluded' | 'field' | 'stop';
  /** As typed, with its marks. */
  text: string;
  span: { start: number; end: number };
  words: readonly string[];
  /** The piece is an alternative to the one before it. */
  or: boolean;
  filters: SearchFilters;
}

const MARKS = '"“”„';
const PIECE = new RegExp(
  [
    `(?<minus>(?<=^|\\s)[-−–])?[${MARKS}](?<phrase>[^${MARKS}]*)[${MARKS}]`,
    `(?<field>(?<=^|\\s)\\p{L}+):(?<value>[${MARKS}][^${MARKS}]*[${MARKS}]|[^\\s${MARKS}]+)`,
    `(?<or>(?<=^|\\s)(?:OR|ATAU|\\|{1,2})(?=\\s|$))`,
    `(?<=^|\\s)[-−–](?<not>[^\\s${MARKS}]+)`,
    `(?<words>[^\\s${MARKS}|]+)`,
  ].join('|'),
  'gu',
);

/**
 * The phrases, words, fields and marks of a query, without its citations; a mark that means nothing is left alone.
 * @example readPieces('hak -wali', [], []).map(({ type }) => type) // ['word', 'excluded']
 */
export function readPieces(
  text: string,
  citations: readonly QueryCitation[],
  instruments: readonly KnownInstrument[],
): Piece[] {
  const rest = blankOut(text, citations);
  const pieces: Piece[] = [];
  let or = false;
  for (const match of rest.matchAll(PIECE)) {
    if (match.groups?.or) {
      or = pieces.length > 0;
      continue;
    }
    const found = piecesOf(match, instruments);
    for (const [index, piece] of found.entries()) pieces.push({ ...piece, or: or && index === 0 });
    if (found.length > 0) or = false;
  }
  const telling = pieces.some(({ type }) => type !== 'stop' && type !== 'field');
  // A query of nothing but such words means them.
  return telling || citations.length > 0
    ? pieces
    : pieces.map((piece) => (piece.type === 'stop' ? { ...piece, type: 'word' } : piece));
}

type Found = Omit<Piece, 'or'>;

function piecesOf(match: RegExpExecArray, instruments: readonly KnownInstrument[]): Found[] {
  const { phrase, minus, field, value, not, words } = match.groups ?? {};
  const span = { start: match.index, end: match.index + match[0].length };
  const whole = { text: match[0], span, filters: {} };
  if (field !== undefined && value !== undefined) {
    const filters = readField(field, value.replace(/["“”„]/g, ''), instruments);
    return filters === null
      ? wordPieces(match[0], span.start)
      : [{ ...whole, type: 'field', words: [], filters }];
  }
  if (phrase !== undefined) {
    const run = wordsOf(phrase);
    if (run.length === 0) return [];
    return [{ ...whole, type: minus ? 'excluded' : 'phrase', words: run }];
  }
  if (not !== undefined) {
    const run = wordsOf(not);
    return run.length === 0 ? [] : [{ ...whole, type: 'excluded', words: run }];
  }
  return wordPieces(words ?? '', span.start);
}

/** "anak-anak" is one word twice: it is looked for once. */
function wordPieces(chunk: string, start: number): Found[] {
  const pieces: Found[] = [];
  for (const match of chunk.matchAll(/[\p{L}\p{N}\p{M}]+(?:-(?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu)) {
    const run = [...new Set(wordsOf(match[0]))];
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const whole = { text: match[0], span, filters: {} };
    for (const word of run)
      pieces.push({ ...whole, type: isStopWord(word) ? 'stop' : 'word', words: [word] });
  }
  return pieces;
}

function blankOut(text: string, citations: readonly QueryCitation[]): string {
  let rest = text;
  for (const { span } of citations)
    rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
  return rest;
}
