import type { SourceLine } from '../law/source-text.ts';

/** How many lines at the head and foot of a page may be furniture. */
const HEAD = 4;
const FOOT = 3;
/** A running head stands on at least this share of the pages, and on three of them. */
const SHARE = 0.25;
const PAGE_NUMBER = /^[-–—\s]*(?:page|halaman|hal\.?)?\s*\d{1,4}\s*(?:(?:of|dari|\/)\s*\d{1,4})?[-–—\s]*$/i;
const KNOWN_HEAD =
  /^(?:P\s*R\s*E\s*S\s*I\s*D\s*E\s*N|REPUB\s*L\s*IK INDONESIA|PRESIDEN REPUBLIK INDONESIA|SALINAN|(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+)$/i;
/** "b. bahwa . . ." at the foot of a page announces the first words of the next. */
const CATCH_WORD = /(?:\.\s*){3,}$|…$/;

/**
 * Parts the lines of a text's pages into its words and the furniture of the pages: running heads, page numbers, catch-words.
 * @example splitFurniture([[{ text: '- 2 -', line: 1, page: 2 }]]).furniture.length // 1
 */
export function splitFurniture(pages: readonly SourceLine[][]): {
  lines: SourceLine[];
  furniture: SourceLine[];
} {
  const heads = runningHeads(pages);
  const lines: SourceLine[] = [];
  const furniture: SourceLine[] = [];
  for (const [pageIndex, page] of pages.entries()) {
    for (const [index, line] of page.entries()) {
      const atHead = index < HEAD;
      const atFoot = index >= page.length - FOOT;
      const marginal = atHead || atFoot;
      const isHead =
        marginal &&
        (heads.has(shape(line.text)) ||
          PAGE_NUMBER.test(line.text) ||
          (pageIndex > 0 && KNOWN_HEAD.test(line.text)));
      const isCatchWord =
        atFoot && pageIndex < pages.length - 1 && line.text.length < 60 && CATCH_WORD.test(line.text);
      (isHead || isCatchWord ? furniture : lines).push(line);
    }
  }
  return { lines, furniture };
}

function runningHeads(pages: readonly SourceLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const marginal = new Set([...page.slice(0, HEAD), ...page.slice(-FOOT)].map((line) => shape(line.text)));
    for (const key of marginal) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length * SHARE);
  const isProvision = /^(?:pasal|bab|bagian|paragraf|ayat|huruf|cukup jelas|\(?#\)|[a-z]\.)/;
  return new Set(
    [...counts].filter(([key, count]) => count >= least && !isProvision.test(key)).map(([key]) => key),
  );
}

// Page numbers within a head differ from page to page.
function shape(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
