import { Phrases } from './phrases.ts';
import { readNumbered, TITLE_WORDS } from './read-numbered.ts';
import { tokenise } from './tokens.ts';

/** The names a text may use for instruments, ready to be found. */
export interface KnownNames {
  /** A name as given. */
  names: Phrases<string>;
  /** What follows "tentang" in the titles of numbered laws. */
  subjects: Phrases<true>;
}

const cache = new WeakMap<readonly string[], KnownNames>();

/**
 * Sorts names: numbered titles give their subject, all others are names.
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
    const numbered = readNumbered(source, 0);
    if (!numbered) {
      known.names.add(trimmed, trimmed);
      continue;
    }
    const about = source.tokens[numbered.end];
    const subject = source.tokens[numbered.end + 1];
    if (about && subject && TITLE_WORDS.has(about.word))
      known.subjects.add(trimmed.slice(subject.start), true);
  }
  cache.set(names, known);
  return known;
}
