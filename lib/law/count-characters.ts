import type { CharacterCount } from './document.ts';
import type { Provision } from './provision.ts';
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
  const furniture = visibleInAll(source.furniture);
  const total = furniture + visibleInAll(source.lines) + visibleInAll(source.notes ?? []);
  let gone = 0;
  for (const { rule, from, to } of source.corrections)
    if (CHANGES_WORDS.has(rule)) gone += visible(from) - visible(to);
  const placed = Math.min(visibleInTree(provisions) + gone, total - furniture);
  return { total, placed, furniture, unplaced: total - furniture - placed };
}

function visibleInAll(lines: readonly { text: string }[]): number {
  let count = 0;
  for (const { text } of lines) count += visible(text);
  return count;
}

function visibleInTree(provisions: readonly Provision[]): number {
  let count = 0;
  for (const { marker, heading, text, children } of provisions) {
    if (marker) count += visible(marker);
    if (heading) count += visible(heading);
    count += visible(text);
    if (children.length > 0) count += visibleInTree(children);
  }
  return count;
}

const encoder = new TextEncoder();
/** UTF-8 of a batch: at most three bytes a character, and a word more. */
const BATCH = 1 << 15;
const bytes = new Uint8Array(3 * BATCH + 4);
const words = new Uint32Array(bytes.buffer);
/** Spaces beyond ASCII, of which a text may have some. */
const WIDE_SPACES = /[\u00a0\u2000-\u200a\ufeff]/g;
/** Up to this length going through the characters costs less than encoding them. */
const SHORT = 12;
const [LAST_SPACE, LAST_ASCII] = [0x20, 0x7f];

/** Characters but white space, in longer texts counted over bytes: going through characters costs several times as much. */
function visible(text: string): number {
  if (text.length <= SHORT) return visibleInShort(text);
  if (text.length <= BATCH) return visibleInBatch(text);
  let count = 0;
  for (let from = 0; from < text.length; from += BATCH)
    count += visibleInBatch(text.slice(from, from + BATCH));
  return count;
}

function visibleInShort(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > LAST_ASCII) return visibleInBatch(text);
    if (code > LAST_SPACE) count += 1;
  }
  return count;
}

function visibleInBatch(batch: string): number {
  const { written } = encoder.encodeInto(batch, bytes);
  const wide = written > batch.length ? (batch.match(WIDE_SPACES)?.length ?? 0) : 0;
  return batch.length - spacesBefore(written) - wide;
}

/** Each byte of a count of four takes so many ones. */
const MOST_A_BYTE = 255;

/** How many of the first bytes are below 33, counted four at a time. */
function spacesBefore(end: number): number {
  // What an earlier text left in the last four is no space of this one.
  for (let index = end; index < end + 4; index += 1) bytes[index] = 0xff;
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
