import type { LegalDocument } from './document.ts';
import { type Provision, walk } from './provision.ts';

/** So much of the articles a Penjelasan must speak of to be one, and not what is left of one. */
const EXPLAINED = 0.9;

/**
 * The Penjelasan of a second copy for a text whose copy has none; null where the text has its own, or the other explains but a part of it.
 * @returns provisions with the lines and pages of the second copy
 * @example lostExplanation(main, copy)?.[0]?.eId // 'exp'
 */
export function lostExplanation(
  main: Pick<LegalDocument, 'body' | 'explanation'>,
  copy: Pick<LegalDocument, 'explanation'>,
): Provision[] | null {
  if (main.explanation.length > 0 || copy.explanation.length === 0) return null;
  const articles = articleNumbers(main.body);
  const explained = articleNumbers(copy.explanation);
  const known = [...articles].filter((num) => explained.has(num)).length;
  return articles.size > 0 && known >= EXPLAINED * articles.size ? copy.explanation : null;
}

/** Those of an amending act's quotations with them. */
function articleNumbers(provisions: readonly Provision[]): Set<string> {
  return new Set([...walk(provisions)].flatMap(({ kind, num }) => (kind === 'article' && num ? num : [])));
}
