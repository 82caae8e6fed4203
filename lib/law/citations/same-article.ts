import type { CitedInstrument, Within } from './citation.ts';
import type { Reference } from './read-provisions.ts';
import type { Unit } from './source.ts';

/** What a reference is of: the instrument named, or the place it stands in. */
export interface Owner {
  instrument: CitedInstrument | null;
  within: Within | null;
}

/** The article a text cited last, which "Pasal tersebut" and "the same article" mean. */
export interface LastArticle {
  units: readonly Unit[];
  of: Owner;
}

/** The article a reference cites, with what stands above it; null for a range and where there is none. */
export function articleOf({ units, through }: Reference, of: Owner): LastArticle | null {
  const at = units.findIndex(({ word }) => word.level === 'article');
  const own = at === -1 ? undefined : units[at];
  if (!own || own.stands || (through && at === units.length - 1)) return null;
  return { units: units.slice(0, at + 1), of };
}

/**
 * The reference with the article cited last in the place of "Pasal tersebut": the "paragraph 1 of that article" after "article 48, paragraph 5" is 48(1).
 * @returns null where it says no more than what it stands for, or nothing was cited before
 */
export function withSameArticle(
  reference: Reference,
  last: LastArticle | null,
  of: Owner,
): { units: readonly Unit[]; of: Owner } | null {
  const at = reference.units.findIndex(({ stands }) => stands === 'same');
  if (at === -1) return { units: reference.units, of };
  const article = reference.units[at]?.word.level === 'article';
  const below = reference.units.slice(at + 1);
  return last && article && below.length > 0 ? { units: [...last.units, ...below], of: last.of } : null;
}
