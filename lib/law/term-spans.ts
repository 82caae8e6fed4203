import { definedTerms } from './definitions.ts';
import { type Provision, walk } from './provision.ts';

/** A term a law defines, with where it does. */
export interface DefinedTerm {
  term: string;
  eId: string;
}

/** A defined term in a text: UTF-16 offsets. */
export interface TermSpan extends DefinedTerm {
  start: number;
  end: number;
}

/** Definitions stand in the first article of a statute; a treaty may give them anywhere. */
const DEFINING = /(?:^|__)art_1(?:__|$)/;

/**
 * The terms a law defines, each with the provision that does; the first definition of a term is the one that counts.
 * @example termsOf(trees.body, 'indonesian') // [{ term: 'Anak', eId: 'art_1__point_1' }]
 */
export function termsOf(body: readonly Provision[], style: 'indonesian' | 'english'): DefinedTerm[] {
  const terms = new Map<string, DefinedTerm>();
  for (const provision of walk(body)) {
    if (provision.text === '' || (style === 'indonesian' && !DEFINING.test(provision.eId))) continue;
    for (const term of definedTerms({ ...provision, children: [] }))
      if (!terms.has(term)) terms.set(term, { term, eId: provision.eId });
  }
  return [...terms.values()];
}

/**
 * Where a text uses defined terms, written as they are defined: the first use of each, the longest where two begin together.
 * @param taken spans that belong to something else, such as references
 * @example termSpans('Setiap Anak berhak …', terms, [])[0]?.term // 'Anak'
 */
export function termSpans(
  text: string,
  terms: readonly DefinedTerm[],
  taken: readonly { start: number; end: number }[],
): TermSpan[] {
  const free = (start: number, end: number): boolean =>
    taken.every((span) => end <= span.start || start >= span.end);
  const spans: TermSpan[] = [];
  for (const { term, eId } of terms.toSorted((a, b) => b.term.length - a.term.length)) {
    const span = firstUse(
      text,
      term,
      (start, end) => free(start, end) && spans.every((other) => end <= other.start || start >= other.end),
    );
    if (span) spans.push({ term, eId, ...span });
  }
  return spans.sort((a, b) => a.start - b.start);
}

function firstUse(
  text: string,
  term: string,
  allowed: (start: number, end: number) => boolean,
): { start: number; end: number } | null {
  for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + 1)) {
    const end = start + term.length;
    if (isLetter(text[start - 1]) || isLetter(text[end])) continue;
    if (allowed(start, end)) return { start, end };
  }
  return null;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
