import { describe, expect, it } from 'vitest';
import { extractPdf } from '@/lib/corpus/extract-pdf.ts';
import { parseDocument } from '@/lib/law/parse-document.ts';
import { walk } from '@/lib/law/provision.ts';
import { inventedPdf, type PlacedText } from './invented-pdf.ts';

const WORDS = 'kites of every kind shall be flown where wind is free';
/** Lines of a block from its top, at the same distance. */
const block = (x: number, top: number, lines: readonly string[], size?: number): PlacedText[] =>
  lines.map((text, index) => ({ text, x, y: top - 14 * index, ...(size ? { size } : {}) }));
const wordsOf = async (pages: PlacedText[][]): Promise<string[]> =>
  (await extractPdf(inventedPdf(pages))).lines.map(({ text }) => text);

describe('a page of two columns', () => {
  const left = Array.from({ length: 12 }, (_, index) => `L${index} ${WORDS}`.slice(0, 40));
  const right = Array.from({ length: 12 }, (_, index) => `R${index} ${WORDS}`.slice(0, 40));

  it('is read column by column, below the line across both', async () => {
    const title = { text: 'A convention on kites that is named across both of the columns', x: 120, y: 760 };
    expect(await wordsOf([[title, ...block(60, 720, left), ...block(320, 713, right)]])).toEqual([
      title.text,
      ...left,
      ...right,
    ]);
  });

  it('is not seen in a letterhead, nor in labels beside a text', async () => {
    const labels = ['Considering:', 'Recalling:'];
    const lines = await wordsOf([[...block(60, 720, labels), ...block(150, 720, left)]]);
    expect(lines.slice(0, 2)).toEqual([`Considering: ${left[0]}`, `Recalling: ${left[1]}`]);
  });
});

it('keeps the cells of a table apart, and leaves the numbers of items with their words', async () => {
  const rows = ['1', '2', '3'].flatMap((num, index) => [
    { text: num, x: 60, y: 700 - 14 * index },
    { text: `kite ${num}`, x: 100, y: 700 - 14 * index },
    { text: 'ten metres', x: 200, y: 700 - 14 * index },
  ]);
  const items = ['(1)', '(2)', '(3)'].flatMap((num, index) => [
    { text: num, x: 60, y: 600 - 14 * index },
    { text: 'Kites', x: 100, y: 600 - 14 * index },
    { text: 'fly.', x: 126, y: 600 - 14 * index },
  ]);
  expect(await wordsOf([[...rows, ...items]])).toEqual([
    '1 | kite 1 | ten metres',
    '2 | kite 2 | ten metres',
    '3 | kite 3 | ten metres',
    '(1) Kites fly.',
    '(2) Kites fly.',
    '(3) Kites fly.',
  ]);
});

describe('a treaty', () => {
  const page = (lines: readonly string[], notes: readonly string[]): PlacedText[] => [
    ...block(60, 760, lines),
    ...block(60, 90, notes, 7),
  ];
  const pages = [
    page(
      [
        '1. States should see to the wind for all kites and to the string by which they are',
        'held. They should',
      ],
      ['1 See the Convention.'],
    ),
    page(
      ['see to tails and inter-', 'national kites of the world,', 'as international law asks.', '2. Second.'],
      [],
    ),
  ];

  it('goes on over the foot of a page, with its notes at the end, each provision on its page', async () => {
    const raised = [{ text: '1', x: 155, y: 750, size: 6 }];
    const [first = [], second = []] = pages;
    const source = await extractPdf(inventedPdf([[...first, ...raised], second]));
    const document = parseDocument(source, 'treaty', 'en');
    const units = [...walk([...document.body, ...document.attachments])];
    expect(units.map(({ eId, position }) => [eId, position.page])).toEqual([
      ['para_1', 1],
      ['para_2', 2],
      ['att_notes', 1],
      ['att_notes__point_1', 1],
    ]);
    expect(units[3]?.text).toBe('See the Convention.');
    expect(document.characters.unplaced).toBe(0);
  });
});
