import type { Provision } from '../provision.ts';
import { walk } from '../provision.ts';
import { Refusal } from './refusal.ts';

/**
 * Replaces a term by another in all words of the articles given, the words that have the new term already left alone.
 * @returns the eIds of the provisions changed
 * @throws Refusal where the term is nowhere, or is there in other capitals as well: then it is not certain which are meant
 */
export function replaceTerm(
  articles: readonly Provision[],
  { from, to }: { from: string; to: string },
): string[] {
  const pattern = (words: string): string =>
    words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+');
  const edge = (words: string): string => `(?<![\\p{L}\\p{N}])${pattern(words)}(?![\\p{L}\\p{N}])`;
  // Words that have the new term are kept as they are, so that doing it twice changes nothing.
  const either = new RegExp(`(${edge(to)})|${edge(from)}`, 'gu');
  const anyCase = new RegExp(`(${edge(to)})|(${edge(from)})`, 'giu');
  const changed: string[] = [];
  let replaced = 0;
  for (const provision of walk(articles)) {
    for (const match of provision.text.matchAll(anyCase))
      if (match[2] && match[2].replace(/\s+/g, ' ') !== from.trim())
        throw new Refusal('terms-variants', provision.eId);
    const text = provision.text.replace(either, (_, kept: string | undefined) => {
      replaced += 1;
      return kept ?? to.trim();
    });
    if (text !== provision.text) changed.push(provision.eId);
    provision.text = text;
  }
  if (replaced === 0) throw new Refusal('terms-absent');
  return changed;
}
