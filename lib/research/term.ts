import { editDistance } from '../law/edit-distance.ts';
import { termKey } from '../law/term-key.ts';
import type { Locale } from './catalogue-entry.ts';
import { type DefinedTerm, type DefinitionRow, listDefinitions, listTerms } from './definitions.ts';
import { equivalentsOf } from './term-equivalents.ts';

const NEAR = 8;

/** A term with all its definitions, those in force first, and what it is compared with. */
export interface TermView {
  term: string;
  rows: DefinitionRow[];
  /** Names of the same thing that some text held defines. */
  equivalents: string[];
  /** Where no text held defines the term: those defined that are nearest to it. */
  near: string[];
}

/**
 * Whether a text held defines a term, under this name or one of its equivalents.
 * @example await isDefined('anak') // true
 */
export async function isDefined(term: string): Promise<boolean> {
  return (await listDefinitions({ term }, 'id')).length > 0;
}

/**
 * How each law, treaty and Penjelasan held defines a term.
 * @example (await openTerm('anak', 'en')).rows.length
 */
export async function openTerm(term: string, locale: Locale): Promise<TermView> {
  const rows = await listDefinitions({ term }, locale);
  const rank = (row: DefinitionRow): number =>
    (row.inForce ? 0 : 2) +
    (row.standing === 'article' ? 0 : 1) +
    (termKey(row.term) === termKey(term) ? 0 : 0.5);
  const defined = new Set(rows.flatMap((row) => [row.term, ...row.aliases]).map(termKey));
  return {
    term,
    rows: rows.sort((a, b) => rank(a) - rank(b)),
    equivalents: (await equivalentsOf(term)).filter((name) => defined.has(termKey(name))),
    near: rows.length > 0 ? [] : nearTerms(await listTerms({}, locale), term),
  };
}

/**
 * The terms of an index that a misspelt or longer term is nearest to: those that share its words, then those a few letters away.
 * @example nearTerms(terms, 'anak angkatt') // ['anak angkat', 'anak']
 */
export function nearTerms(terms: readonly DefinedTerm[], asked: string): string[] {
  const key = termKey(asked);
  const distance = (other: string): number =>
    editDistance(key, other) / Math.max(key.length, other.length, 1);
  const shares = (other: string): boolean =>
    other.split(' ').some((word) => word.length > 3 && key.split(' ').includes(word));
  return terms
    .map(({ term, key: other }) => ({ term, far: distance(other) - (shares(other) ? 0.3 : 0) }))
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAR)
    .map(({ term }) => term);
}
