import type { CitedInstrument } from './citation.ts';
import type { Reference } from './read-provisions.ts';
import { type Source, type Unit, wordAt } from './source.ts';

const PARAGRAPH = { level: 'paragraph', kind: 'paragraph', numeral: 'paragraph' } as const;

/**
 * Reads paragraphs of a document in square brackets, as AGLC and OSCOLA cite them: "UN Doc CRC/C/GC/25 (2 March 2021) [112]", "[36]–[39]".
 * @param start the token after the document's name
 * @returns empty where none follow, or the instrument has no numbered paragraphs
 */
export function readPinpoint(source: Source, start: number, cited: CitedInstrument): Reference[] {
  if (!('name' in cited) || !/General Comment|\//.test(cited.name)) return [];
  const at = wordAt(source, start) === ',' ? start + 1 : start;
  const first = paragraphAt(source, at);
  if (!first) return [];
  const through = /^[-–—]$/.test(wordAt(source, first.end)) ? paragraphAt(source, first.end + 1) : null;
  return [
    {
      units: [first],
      through,
      start: at,
      end: through?.end ?? first.end,
      jo: false,
      inherited: 0,
    },
  ];
}

function paragraphAt(source: Source, at: number): Unit | null {
  const num = wordAt(source, at + 1);
  if (wordAt(source, at) !== '[' || wordAt(source, at + 2) !== ']' || !/^\d{1,3}$/.test(num)) return null;
  return { word: PARAGRAPH, nums: [num], end: at + 3, corrections: [] };
}
