import type { EngineSuggestion, SearchRecord } from './engine.ts';
import { wordsOf } from './tokens.ts';

/** Longer ones are sentences. */
const LONGEST = 80;

/** A suggestion with its words folded, between single blanks, to compare. */
export interface FoldedSuggestion extends EngineSuggestion {
  folded: string;
}

/** Gathers the terms and headings of records while they are written: of the same words the record of the highest standing. */
export class SuggestionWriter {
  private readonly best = new Map<string, { standing: number; suggestion: EngineSuggestion }>();

  add({
    defines,
    heading,
    standing,
    instrument,
    eId,
    lang,
  }: Pick<SearchRecord, 'defines' | 'heading' | 'standing' | 'instrument' | 'eId' | 'lang'>): void {
    const place = { instrument, eId, lang };
    for (const value of defines.split('\n')) this.offer(standing, { type: 'term', value, ...place });
    this.offer(standing, { type: 'provision', value: heading, ...place });
  }

  private offer(standing: number, suggestion: EngineSuggestion): void {
    const { type, value } = suggestion;
    if (value === '' || value.length > LONGEST) return;
    const key = `${type} ${foldedValue(value)}`;
    const before = this.best.get(key);
    if (!before || before.standing < standing) this.best.set(key, { standing, suggestion });
  }

  /** Terms before headings, the highest standing first, as JSON. */
  written(): string {
    const ordered = [...this.best.values()].sort(
      (a, b) =>
        Number(b.suggestion.type === 'term') - Number(a.suggestion.type === 'term') ||
        b.standing - a.standing,
    );
    return JSON.stringify(ordered.map(({ suggestion }) => suggestion));
  }
}

/** What `SuggestionWriter` wrote, ready to search. */
export function readSuggestions(written: string): FoldedSuggestion[] {
  const suggestions = JSON.parse(written || '[]') as EngineSuggestion[];
  return suggestions.map((suggestion) => ({ ...suggestion, folded: foldedValue(suggestion.value) }));
}

/**
 * Terms that provisions define, then headings, that begin as typed or have a word that does; those of the highest standing first, each once.
 */
export function suggestTerms(
  suggestions: readonly FoldedSuggestion[],
  text: string,
  limit: number,
): EngineSuggestion[] {
  const typed = wordsOf(text).join(' ');
  if (typed === '') return [];
  const beginning = suggestions.filter(({ folded }) => folded.startsWith(typed));
  const inside =
    beginning.length >= limit ? [] : suggestions.filter(({ folded }) => folded.includes(` ${typed}`));
  const once = new Map<string, EngineSuggestion>();
  for (const { folded, ...suggestion } of [...beginning, ...inside]) {
    if (!once.has(folded)) once.set(folded, suggestion);
    if (once.size === limit) break;
  }
  return [...once.values()];
}

function foldedValue(value: string): string {
  return wordsOf(value).join(' ');
}
