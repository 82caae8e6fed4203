import type { CharacterCount } from './document.ts';
import { type Provision, walk } from './provision.ts';
import type { SourceText } from './source-text.ts';

/** Rules after which the tree has other characters than the source. */
const CHANGES_WORDS = new Set([
  'joined-heading',
  'article-heading',
  'definition-number',
  'ocr-digit',
  'inferred-heading',
  'soft-hyphen',
]);

/**
 * Where the characters of a source went: into provisions, furniture or nowhere; white space is not counted, nor what a recorded correction changed.
 * @example countCharacters(source, document.body).unplaced // 0
 */
export function countCharacters(source: SourceText, provisions: readonly Provision[]): CharacterCount {
  const furniture = source.furniture.reduce((sum, line) => sum + visible(line.text), 0);
  const total = furniture + source.lines.reduce((sum, line) => sum + visible(line.text), 0);
  let placed = 0;
  for (const { marker, heading, text } of walk(provisions))
    placed += visible(marker) + visible(heading) + visible(text);
  for (const { from, to, rule } of source.corrections)
    if (CHANGES_WORDS.has(rule)) placed += visible(from) - visible(to);
  placed = Math.min(placed, total - furniture);
  return { total, placed, furniture, unplaced: total - furniture - placed };
}

function visible(text: string | null): number {
  if (text === null) return 0;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 32 && (code < 0xa0 || !isSpace(code))) count += 1;
  }
  return count;
}

function isSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0xfeff;
}
