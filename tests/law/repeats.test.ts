import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '@/lib/corpus/extract-markdown.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { walk } from '@/lib/law/provision.ts';

const read = (lines: string[]) => {
  const document = parseStatute(
    extractMarkdown(
      [
        'UNDANG-UNDANG NOMOR 3 TAHUN 2098 TENTANG TAMAN',
        'Menimbang: bahwa taman perlu diatur;',
        'MEMUTUSKAN:',
        ...lines,
      ].join('\n'),
    ),
  );
  const articles = [...walk(document.body)].filter(({ kind }) => kind === 'article').map(({ eId }) => eId);
  return { document, articles };
};

describe('what a source has twice in a row', () => {
  it('is read once: a heading at the foot of a page and the head of the next, numbers torn off between them', () => {
    const { document, articles } = read([
      'Pasal 1',
      'Taman adalah tempat bermain.',
      'Pasal 2',
      '(1) (2) (41',
      'Pasal 2',
      '(1) Taman dibuka pagi.',
      '(2) Taman ditutup malam.',
      'Pasal 3',
      'Pasal 3',
      'Taman dijaga.',
    ]);
    expect(articles).toEqual(['art_1', 'art_2', 'art_3']);
    expect(document.corrections.filter(({ rule }) => rule === 'repeated-lines')).toMatchObject([
      { from: 'Pasal 2', to: '' },
      { from: '(1) (2) (41' },
      { from: 'Pasal 3' },
    ]);
    expect(document.characters.unplaced).toBe(0);
    expect(document.problems.map(({ code }) => code)).not.toContain('duplicate-eid');
  });

  it('is read once: a block of lines around a heading', () => {
    const block = ['BAB I TAMAN', 'Pasal 1', 'Taman adalah:', 'a. lapangan; dan', 'b. kebun.'];
    const { document, articles } = read([...block, ...block, ...block, 'Pasal 2', 'Taman dijaga.']);
    expect(articles).toEqual(['art_1', 'art_2']);
    expect(document.characters.unplaced).toBe(0);
    expect(document.characters.furniture).toBeGreaterThan(0);
  });

  it('is kept where the words differ', () => {
    const { articles } = read([
      'Pasal 1',
      'Taman dibuka.',
      'Pasal 1',
      'Taman ditutup.',
      'Pasal 2',
      'Taman dijaga.',
    ]);
    expect(articles).toEqual(['art_1', 'art_1-2', 'art_2']);
  });
});

describe('a Penjelasan whose heading is lost', () => {
  const act = ['Pasal 1', 'Taman adalah tempat bermain.', 'Pasal 2', 'Taman dijaga.'];
  const promulgated =
    'Undang-Undang ini mulai berlaku pada tanggal diundangkan. Agar Ditetapkan di Taman pada tanggal 1 Mei 2098 PENJEI,ASAN';

  it('begins after the promulgation where articles are explained there', () => {
    const { document, articles } = read([
      ...act,
      'Pasal 3',
      promulgated,
      'Pasal 1',
      'Cukup ^jelas. Pasal 2 Cukup jelas.',
      'Pasal 3',
      'Cukup je1as.',
    ]);
    expect(articles).toEqual(['art_1', 'art_2', 'art_3']);
    expect([...walk(document.explanation)].map(({ eId }) => eId)).toEqual(
      expect.arrayContaining(['exp__art_1', 'exp__art_2', 'exp__art_3']),
    );
    expect(document.corrections).toContainEqual(
      expect.objectContaining({ from: '', to: 'PENJELASAN', rule: 'inferred-heading' }),
    );
    expect(document.characters.unplaced).toBe(0);
  });

  it('is not made of articles that explain nothing', () => {
    const { document } = read([...act, 'Pasal 3', promulgated, 'Pasal 4', 'Taman dibuka.']);
    expect(document.explanation).toEqual([]);
  });
});

describe('ayat whose brackets were misread', () => {
  const numbers = (lines: string[]) => {
    const { document } = read(lines);
    return [...walk(document.body)].filter(({ kind }) => kind === 'paragraph').map(({ eId }) => eId);
  };

  it('are read where their number comes next', () => {
    expect(numbers(['Pasal 1', '(1) Taman dibuka.', 'l2l Taman ditutup.', '{3) Taman dijaga.'])).toEqual([
      'art_1__para_1',
      'art_1__para_2',
      'art_1__para_3',
    ]);
    expect(numbers(['Pasal 1', '(1) Taman dibuka. (2\\ Taman ditutup. (3} Taman dijaga.'])).toHaveLength(3);
  });

  it('hide no ayat printed in full after them; the hidden one is reported', () => {
    const { document } = read(['Pasal 1', '(1) Taman dibuka. ~2- Taman ditutup. (3) Taman dijaga.']);
    expect(document.problems.map(({ eId }) => eId)).toContain('art_1__para_2');
    expect([...walk(document.body)].map(({ eId }) => eId)).toContain('art_1__para_3');
  });
});
