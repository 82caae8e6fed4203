import type { CitedInstrument } from './citation.ts';
import { type Reference, readReferences } from './read-provisions.ts';
import { type Source, type Unit, wordAt } from './source.ts';

const ARTICLE = { level: 'article', kind: 'article', numeral: 'article' } as const;
const PARAGRAPH = { level: 'paragraph', kind: 'paragraph', numeral: 'paragraph' } as const;

/**
 * Reads paragraphs of a document in square brackets, as AGLC and OSCOLA cite them: "UN Doc CRC/C/GC/25 (2 March 2021) [112]", "[36]–[39]".
 * @param start the token after the document's name
 * @returns empty where none follow, or the instrument has no numbered paragraphs
 */
export function readPinpoint(source: Source, start: number, cited: CitedInstrument): Reference[] {
  const at = wordAt(source, start) === ',' ? start + 1 : start;
  const bare = at === start ? readBareArticle(source, at) : [];
  if (bare.length > 0 || !('name' in cited) || !/General Comment|\//.test(cited.name)) return bare;
  const first = paragraphAt(source, at) ?? (/^A\/RES\//.test(cited.name) ? operativeAt(source, at) : null);
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

/** "OP 4", "OP4", "operative para. 4": a paragraph of a resolution. */
function operativeAt(source: Source, start: number): Unit | null {
  const tight = /^op(\d{1,2})$/.exec(wordAt(source, start))?.[1];
  if (tight) return { word: PARAGRAPH, nums: [tight], end: start + 1, corrections: [] };
  if (!/^(?:op|operative)$/.test(wordAt(source, start))) return null;
  let at = start + 1;
  while (/^(?:\.|paras?|paragraphs?)$/.test(wordAt(source, at)) && at < start + 5) at += 1;
  return /^\d{1,2}$/.test(wordAt(source, at))
    ? { word: PARAGRAPH, nums: [wordAt(source, at)], end: at + 1, corrections: [] }
    : null;
}

/** "UU ITE 27 ayat 1": a number before its ayat is that of the article. */
function readBareArticle(source: Source, at: number): Reference[] {
  if (wordAt(source, at + 1) !== 'ayat') return [];
  const num = /^\d{1,3}[a-z]?$/.exec(wordAt(source, at))?.[0].toUpperCase();
  const article = num && { word: ARTICLE, nums: [num], end: at + 1, corrections: [] };
  if (!article) return [];
  return readReferences(source, at + 1).map((below, index) => ({
    ...below,
    units: [article, ...below.units],
    start: index === 0 ? at : below.start,
  }));
}
