import { describe, expect, it } from 'vitest';
import { GROWN_SHAPES, grownText } from '../../lib/cli/bench/grown-shapes.ts';
import { extractMarkdown } from '../../lib/corpus/extract-markdown.ts';
import { parseStatute } from '../../lib/law/parse-statute.ts';
import { parseTreaty } from '../../lib/law/parse-treaty.ts';

const SIZE = 500_000;
/** Ten times what any shape takes; what grows with the square of the length takes many times more. */
const PATIENCE_MS = 3000;

describe('reading grown texts', () => {
  it.each(GROWN_SHAPES)('takes time in proportion: $name', (shape) => {
    const source = extractMarkdown(grownText(shape, SIZE));
    const started = process.cpuUsage();
    const { characters } = shape.grammar === 'treaty' ? parseTreaty(source, 'en') : parseStatute(source);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(PATIENCE_MS);
    expect(characters.placed + characters.furniture + characters.unplaced).toBe(characters.total);
  });

  it('reads marks that never close in time', () => {
    const started = process.cpuUsage();
    extractMarkdown(`Pasal 1\n${'['.repeat(SIZE)}\n${'[]('.repeat(SIZE / 3)}`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(PATIENCE_MS);
  });

  it('hands on as many corrections as a text needs', () => {
    const articles = Array.from({ length: 130_000 }, (_, index) => `Pasal ${index + 1} Kolam.`);
    const { body, corrections } = parseStatute(
      extractMarkdown(`UNDANG-UNDANG TENTANG TAMAN\nMEMUTUSKAN:\n${articles.join(' ')}`),
    );
    expect(body.filter(({ kind }) => kind === 'article')).toHaveLength(articles.length);
    expect(corrections.length).toBeGreaterThanOrEqual(articles.length);
  });
});
