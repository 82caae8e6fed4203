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
  for (const { marker, heading, text } of walk(provisions)) {
    if (marker) texts.push(marker);
    if (heading) texts.push(heading);
    if (text) texts.push(text);
  }
  const changed = source.corrections.filter(({ rule }) => CHANGES_WORDS.has(rule));
  const gone = visible(changed.map(({ from }) => from)) - visible(changed.map(({ to }) => to));
  const placed = Math.min(visible(texts) + gone, total - furniture);
  return { total, placed, furniture, unplaced: total - furniture - placed };
}

const encoder = new TextEncoder();
/** UTF-8 of a batch: at most three bytes a character, and a word more. */
const BATCH = 1 << 15;
const bytes = new Uint8Array(3 * BATCH + 4);
const words = new Uint32Array(bytes.buffer);
/** Spaces beyond ASCII, of which a text may have some. */
const WIDE_SPACES = /[\u00a0\u2000-\u200a\ufeff]/g;

/** Characters but white space, counted over bytes and all texts at once: going through strings costs several times as much. */
function visible(texts: readonly string[]): number {
  const all = texts.join('');
  let count = 0;
  for (let from = 0; from < all.length; from += BATCH) count += visibleIn(all.slice(from, from + BATCH));
  return count;
}

function visibleIn(batch: string): number {
  const { written } = encoder.encodeInto(batch, bytes);
  const wide = written > batch.length ? (batch.match(WIDE_SPACES)?.length ?? 0) : 0;
  return batch.length - spacesBefore(written) - wide;
}

/** Each byte of a count of four takes so many ones. */
const MOST_A_BYTE = 255;

/** How many of the first bytes are below 33, counted four at a time. */
function spacesBefore(end: number): number {
  bytes.fill(0xff, end, end + 4);
  let spaces = 0;
  for (let index = 0; index * 4 < end; ) {
    const stop = Math.min(index + MOST_A_BYTE, Math.ceil(end / 4));
    let four = 0;
    for (; index < stop; index += 1) {
      const word = words[index] ?? 0;
      // Adding 0x5f to the low seven bits of a byte sets its eighth, unless they are below 33.
      four += (~(((word & 0x7f7f7f7f) + 0x5f5f5f5f) | word) >>> 7) & 0x01010101;
    }
    spaces += (four & 0xff) + ((four >>> 8) & 0xff) + ((four >>> 16) & 0xff) + (four >>> 24);
  }
  return spaces;
}
