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
  const furniture = visible(source.furniture.map(({ text }) => text));
  const total = furniture + visible(source.lines.map(({ text }) => text));
  const texts: string[] = [];
  for (const { marker, heading, text } of walk(provisions)) texts.push(marker ?? '', heading ?? '', text);
  const changed = source.corrections.filter(({ rule }) => CHANGES_WORDS.has(rule));
  const gone = visible(changed.map(({ from }) => from)) - visible(changed.map(({ to }) => to));
  const placed = Math.min(visible(texts) + gone, total - furniture);
  return { total, placed, furniture, unplaced: total - furniture - placed };
}

const encoder = new TextEncoder();
/** UTF-8 of a batch: at most three bytes a character. */
const BATCH = 1 << 15;
const bytes = new Uint8Array(3 * BATCH);
/** Spaces beyond ASCII, of which a text may have some. */
const WIDE_SPACES = /[\u00a0\u2000-\u200a\ufeff]/g;

/** Characters but white space, counted over bytes and many texts at once: going through strings costs several times as much. */
function visible(texts: readonly string[]): number {
  let count = 0;
  let batch = '';
  for (const text of texts) {
    if (batch.length + text.length > BATCH) {
      count += visibleIn(batch);
      batch = '';
    }
    if (text.length <= BATCH) batch += text;
    else
      for (let from = 0; from < text.length; from += BATCH)
        count += visibleIn(text.slice(from, from + BATCH));
  }
  return count + visibleIn(batch);
}

function visibleIn(batch: string): number {
  const { written } = encoder.encodeInto(batch, bytes);
  let spaces = 0;
  // 1 for bytes below 33, without a branch.
  for (let index = 0; index < written; index += 1) spaces += ((bytes[index] ?? 0) - 33) >>> 31;
  if (written > batch.length) spaces += batch.match(WIDE_SPACES)?.length ?? 0;
  return batch.length - spaces;
}
