import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { type Provision, walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

const explained = (content: string): Record<string, string> => {
  const { explanation, characters } = parseStatute(sourceText(content));
  expect(characters.unplaced).toBe(0);
  return Object.fromEntries([...walk(explanation)].map(({ eId, text }: Provision) => [eId, text]));
};

const ACT = 'Pasal 1\n(1) Taman dibuka.\n(2) Taman ditutup.\nPasal 2\nAyunan dicat.';

describe('a Penjelasan that the source ran together', () => {
  it('is cut at units that no full stop parts', () => {
    const content = `${ACT}\nPENJELASAN\nPasal 1 Ayat (1) Cukup jelas Ayat (2) Huruf a Cukup jelas Huruf b Yang dimaksud dengan pagar adalah papan Pasal 2 Cukup jelas`;
    expect(explained(content)).toMatchObject({
      exp__art_1__para_1: 'Cukup jelas',
      exp__art_1__para_2__point_a: 'Cukup jelas',
      exp__art_1__para_2__point_b: 'Yang dimaksud dengan pagar adalah papan Pasal 2 Cukup jelas',
    });
  });

  it('is cut at articles after "Cukup jelas"', () => {
    const content = `${ACT}\nPENJELASAN\nPasal 1 Cukup jelas Pasal 2 Ayunan ada dua.`;
    expect(explained(content)).toMatchObject({
      exp__art_1: 'Cukup jelas',
      exp__art_2: 'Ayunan ada dua.',
    });
  });

  it('leaves references to ayat and huruf alone', () => {
    const content = `${ACT}\nPENJELASAN\nPasal 1\nSebagaimana dimaksud pada Ayat (1) Cukup jelas bagi pengunjung dan Huruf a Undang-Undang ini.`;
    expect(Object.keys(explained(content))).toEqual(['exp', 'exp__art_1']);
  });

  it.each([
    ['a memorandum', 'MEMORI PENJELASAN MENGENAI USUL UNDANG-UNDANG TENTANG TAMAN Taman itu perlu.'],
    ['a bare word and numbered paragraphs', 'PENJELASAN 1. Taman itu perlu.'],
    ['the name of the act', 'PENJELASAN PERATURAN PEMERINTAH NOMOR 3 TAHUN 2099 Taman itu perlu.'],
  ])('is found behind the promulgation, headed by %s', (_, heading) => {
    const content = `${ACT} Ditetapkan di Taman pada tanggal 1 Januari 2099. Diundangkan pada tanggal 2 Januari 2099. SEKRETARIS NEGARA, BUDI. ${heading}`;
    expect(explained(content).exp).toBe(heading);
  });

  it('is parted where the general part and the articles have no Roman number', () => {
    const content = `${ACT}\nDiundangkan di Taman PENJELASAN ATAS UNDANG-UNDANG TENTANG BANK UMUM UMUM Taman itu perlu. PASAL DEMI PASAL Pasal 1 Cukup jelas. Pasal 2 Cukup jelas.`;
    expect(explained(content)).toMatchObject({
      exp__gen: 'Taman itu perlu.',
      exp__art_1: 'Cukup jelas.',
      exp__art_2: 'Cukup jelas.',
    });
  });

  it('hangs on the instructions of an amending act', () => {
    const content = `UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG TAMAN\nPasal I\n1. Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nAyunan dicat.\n2. Pasal 8 dihapus.\nPasal II\nUndang-Undang ini mulai berlaku hari ini.\nDiundangkan di Taman PENJELASAN ATAS UNDANG-UNDANG TENTANG PERUBAHAN UMUM Taman itu perlu. PASAL DEMI PASAL Pasal I Angka 1 Pasal 3 Cukup jelas. Angka 2 Pasal 8 Cukup jelas. Pasal II Cukup jelas.`;
    expect(explained(content)).toMatchObject({
      exp__art_I__point_1__art_3: 'Cukup jelas.',
      exp__art_I__point_2__art_8: 'Cukup jelas.',
      exp__art_II: 'Cukup jelas.',
    });
  });
});
