import { describe, expect, it } from 'vitest';
import { type Completion, completeText } from '@/lib/law/complete-text.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

const complete = (
  main: string,
  other: string,
): { completions: Completion[]; words: Record<string, string> } => {
  const copy = {
    document: parseStatute(sourceText(other, 7)),
    path: 'second.pdf',
    url: 'https://example.org/second.pdf',
  };
  const { body, completions } = completeText(parseStatute(sourceText(main)), copy);
  return {
    completions,
    words: Object.fromEntries([...walk(body)].map((unit) => [unit.eId, plainText(unit)])),
  };
};
const LIST =
  'Pasal 1\nPetugas terdiri atas:\na. perawat;\nb. penyapu; dan\nc. tukang cat.\nPasal 2\nSelesai.';

describe('a text that lost words', () => {
  it.each([
    ['the last item of a list', LIST.replace('\nc. tukang cat.', ''), LIST, 'art_1__point_c'],
    ['an item in the middle', LIST.replace('\nb. penyapu; dan', ''), LIST, 'art_1__point_b'],
    ['an ayat', 'Pasal 1\n(1) Satu.\n(3) Tiga.', 'Pasal 1\n(1) Satu.\n(2) Dua.\n(3) Tiga.', 'art_1__para_2'],
    [
      'an article',
      'Pasal 1\nSatu.\nPasal 3\nTiga.',
      'Pasal 1\nSatu.\nPasal 2\nDua.\nPasal 3\nTiga.',
      'art_2',
    ],
  ])('takes %s from the second copy, with its place there', (_, main, other, eId) => {
    const { completions, words } = complete(main, other);
    expect(completions).toMatchObject([{ eId, extent: 'unit', path: 'second.pdf', page: 7 }]);
    expect(words[eId]).toBe(completions[0]?.words);
  });

  it('takes the end of a sentence that breaks off', () => {
    const whole = 'Pasal 1\nSetiap orang yang merusak ayunan dipidana dengan pidana teguran.';
    const { completions, words } = complete(whole.replace(' pidana teguran.', ' pidana'), whole);
    expect(completions).toMatchObject([{ eId: 'art_1', extent: 'ending', words: 'teguran.' }]);
    expect(words.art_1).toMatch(/pidana teguran\.$/);
  });

  it.each([
    ['no loss shows', LIST, LIST.replace('c. tukang cat.', 'c. tukang cat; dan\nd. penjaga.')],
    [
      'a neighbour has other words',
      LIST.replace('\nb. penyapu; dan', ''),
      LIST.replace('perawat', 'penjaga malam').replace('penyapu', 'lain'),
    ],
    [
      'the sentence goes another way',
      'Pasal 1\nSetiap orang dilarang merusak ayunan atau',
      'Pasal 1\nSetiap orang wajib merawat ayunan dan bangku.',
    ],
  ])('takes nothing where %s', (_, main, other) => {
    expect(complete(main, other).completions).toEqual([]);
  });
});
