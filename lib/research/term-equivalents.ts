import { database } from '../db/client.ts';
import { readStoredThesaurus } from '../db/thesaurus.ts';
import { termKey } from '../law/term-key.ts';
import type { Thesaurus } from '../law/thesaurus.ts';

/**
 * What the thesaurus gives as other names of a term, in both languages, the preferred first; ours, not the law's.
 * @example (await equivalentsOf('anak')).includes('child') // true
 */
export async function equivalentsOf(term: string): Promise<string[]> {
  return equivalentsIn(await readStoredThesaurus(database()), term);
}

/**
 * The other names of a term in a thesaurus; those readers only ask with are left out, as no law defines them.
 * @example equivalentsIn([{ id: 'child', terms: [anak, child], broader: null, note: null }], 'Anak') // ['child']
 */
export function equivalentsIn(thesaurus: Thesaurus, term: string): string[] {
  const key = termKey(term);
  const names = thesaurus
    .filter(({ terms }) => terms.some(({ text }) => termKey(text) === key))
    .flatMap(({ terms }) => terms.filter(({ use }) => use !== 'asked').map(({ text }) => text))
    .filter((name) => termKey(name) !== key);
  return [...new Set(names)];
}
