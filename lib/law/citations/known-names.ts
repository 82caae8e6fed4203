import { Phrases } from './phrases.ts';
import { readNumbered, TITLE_WORDS } from './read-numbered.ts';
import { tokenise } from './tokens.ts';

/** The names a text may use for instruments, ready to be found. */
export interface KnownNames {
  /** A name as given. */
  names: Phrases<string>;
  /** What follows "tentang" in titles. */
  subjects: Phrases<string>;
}

const cache = new WeakMap<readonly string[], KnownNames>();

/**
 * Sorts names: titles give their subject, and all that do not begin with a number are names.
 * @example knownNames(['UU ITE', 'Undang-Undang Nomor 44 Tahun 2008 tentang Pornografi']).names
 */
export function knownNames(names: readonly string[]): KnownNames {
  const before = cache.get(names);
  if (before) return before;
  const known: KnownNames = { names: new Phrases(), subjects: new Phrases() };
  for (const name of names) {
    const trimmed = name.trim();
    if (trimmed.length < 2) continue;
    const source = { text: trimmed, tokens: tokenise(trimmed) };
    const about = source.tokens.findIndex(({ word }, at) => at > 0 && TITLE_WORDS.has(word));
    const subject = about === -1 ? undefined : source.tokens[about + 1];
    if (subject) known.subjects.add(trimmed.slice(subject.start), trimmed.slice(subject.start));
    if (!readNumbered(source, 0)) known.names.add(trimmed, trimmed);
  }
  cache.set(names, known);
  return known;
}
