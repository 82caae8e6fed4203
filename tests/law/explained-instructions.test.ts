import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

/** What the Penjelasan of an amending act says under each eId, without the units above articles. */
function explained(...lines: string[]): Record<string, string> {
  const { explanation } = parseStatute(
    sourceText(
      [
        'UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG TAMAN',
        'MEMUTUSKAN:',
        'Pasal I',
        'Undang-Undang Taman diubah sebagai berikut:',
        '1. Pasal 6 dihapus.',
        'Pasal II',
        'Undang-Undang ini mulai berlaku.',
        'PENJELASAN ATAS UNDANG-UNDANG TENTANG PERUBAHAN',
        'I. UMUM',
        'Taman.',
        ...lines,
      ].join('\n'),
    ),
  );
  return Object.fromEntries(
    [...walk(explanation)]
      .filter(({ kind, eId }) => kind === 'article' || /__point_\d+$/.test(eId))
      .map((provision) => [provision.eId.replace('exp__', ''), plainText(provision)]),
  );
}

describe('the Penjelasan of an amending act', () => {
  const BOTH = {
    art_I: expect.any(String),
    art_I__point_1: expect.any(String),
    art_I__point_1__art_5: 'Cukup jelas.',
    art_I__point_2: 'Cukup jelas.',
    art_I__point_3: expect.any(String),
    art_I__point_3__art_7: 'Taman buka.',
    art_II: 'Cukup jelas.',
  };

  it.each([
    [
      'each on its line',
      'II. PASAL DEMI PASAL|Pasal I|Angka 1|Pasal 5|Cukup jelas.|Angka 2|Cukup jelas.|Angka 3|Pasal 7|Taman buka.|Pasal II|Cukup jelas.',
    ],
    [
      'each at the end of the words before',
      'II. PASAL DEMI PASAL|Pasal I|Angka 1|Pasal 5|Cukup jelas. Angka 2|Cukup jelas. Angka 3|Pasal 7|Taman buka.|Pasal II|Cukup jelas.',
    ],
    [
      'all in a line',
      'II. PASAL DEMI PASAL Pasal I Angka 1 Pasal 5 Cukup jelas. Angka 2 Cukup jelas. Angka 3 Pasal 7 Taman buka.|Pasal II|Cukup jelas.',
    ],
  ])('is told by the numbers of its instructions, %s', (_, lines) => {
    expect(explained(...lines.split('|'))).toEqual(BOTH);
  });

  it('is not cut at the angka of an article, nor where one is referred to', () => {
    const found = explained(
      ...'Pasal I|Angka 1|Pasal 1|Angka 1|Cukup jelas.|Angka 2|Cukup jelas.|Angka 2|Pasal 5|Lihat Angka 3 dan Angka 4 Pasal 1.'.split(
        '|',
      ),
    );
    expect(found.art_I__point_1__art_1).toBe('Angka 1 Cukup jelas.\nAngka 2 Cukup jelas.');
    expect(found.art_I__point_2__art_5).toBe('Lihat Angka 3 dan Angka 4 Pasal 1.');
  });

  it('is told by the headings of its articles where that of Pasal I is lost, or where it counts nothing', () => {
    expect(explained('II. PASAL DEMI PASAL', 'Pasal 5', 'Satu. Angka 4', 'Pasal 6', 'Dua.')).toMatchObject({
      art_5: 'Satu.',
      art_6: 'Dua.',
    });
    expect(
      explained('Pasal I', 'Pasal 5', 'Cukup jelas. Pasal 6 Cukup jelas.', 'Pasal 7', 'Tiga.'),
    ).toMatchObject({
      art_I__art_5: 'Cukup jelas.',
      art_I__art_6: 'Cukup jelas.',
      art_I__art_7: 'Tiga.',
    });
  });

  it('is read without the catch-words of its pages', () => {
    const found = explained(
      'Pasal I',
      'Angka 1',
      'Pasal 5',
      'Ayat (1) Cukup jelas Ayat (2)... Ayat (2) Pengawas... Pengawas ditunjuk.',
    );
    expect(found.art_I__point_1__art_5).toBe('Ayat (1) Cukup jelas\nAyat (2) Pengawas ditunjuk.');
  });
});
