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
      exp__art_1__para_2__point_b: 'Yang dimaksud dengan pagar adalah papan',
      exp__art_2: 'Cukup jelas',
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
    ['a word spaced out', 'PENJELASAN A T A S PERATURAN PEMERINTAH TENTANG TAMAN Taman itu perlu.'],
    ['a full stop', 'MEMORI PENJELASAN. UNDANG UNDANG NO. 3 Taman itu perlu.'],
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

  it('is cut where the foot of a page announces the unit that the next page begins with', () => {
    const content = `${ACT}\nPENJELASAN\nPasal 1 Ayat (1) Taman itu luas. Ayat (2)… Ayat (2) Cukup jelas`;
    expect(explained(content)).toMatchObject({
      exp__art_1__para_1: 'Taman itu luas.',
      exp__art_1__para_2: 'Cukup jelas',
    });
  });

  it.each([
    'PASAL DEMI PASAL',
    'II PASAL DEMI PASAL',
    'PENJELASAN PASAL DEMI PASAL.',
    'SEPASAL DEMI SEPASAL',
  ])('is parted at "%s" at the end of the general part', (heading) => {
    const content = `${ACT}\nPENJELASAN\nUMUM Taman itu perlu. ${heading} Pasal 1 Cukup jelas. Pasal 2 Cukup jelas.`;
    expect(explained(content)).toMatchObject({
      exp__gen: 'Taman itu perlu.',
      exp__arts: '',
      exp__art_1: 'Cukup jelas.',
      exp__art_2: 'Cukup jelas.',
    });
  });

  it.each([
    ['Pasal 1 sampai dengan Pasal 2 Cukup jelas.'],
    ['Pasal 1, Pasal 2 Cukup jelas.'],
    ['Pasal 1 s/d Pasal 2 Cukup jelas.'],
  ])('leaves articles explained together, as in "%s"', (words) => {
    expect(explained(`${ACT}\nPENJELASAN\nII. PASAL DEMI PASAL\n${words}`)).toMatchObject({
      exp__arts: words,
    });
  });

  it('takes a heading printed again at the top of a page for no other article', () => {
    const content = `${ACT}\nPENJELASAN\nPasal 1\nPRESIDEN - 7 - Pasal 1 Cukup jelas.\nPasal 2\nCukup jelas.`;
    expect(Object.keys(explained(content))).toEqual(['exp', 'exp__art_1', 'exp__art_2']);
  });

  it.each([
    ['a misread number', 'Ayat (l) Buka. Ayat (21 Tutup. Ayat (3) Cat. Ayat (a) Pagar. Ayat (s) Papan.'],
    ['no space', 'Ayat(1) Buka. Ayat(2) Tutup. Ayat(3) Cat. Ayat(4) Pagar. Ayat(5) Papan.'],
    ['no brackets', 'Ayat 1 : Buka. Ayat 2 : Tutup. Ayat 3 : Cat. Ayat 4 : Pagar. Ayat 5 : Papan.'],
    ['page numbers', 'Ayat (1) Buka. Ayat (2) Tutup. - 7 - Ayat (3) Cat. Ayat (4) Pagar. Ayat (5) Papan.'],
  ])('is cut at ayat printed with %s', (_, words) => {
    expect(Object.keys(explained(`${ACT}\nPENJELASAN\nPasal 1\n${words}`))).toEqual([
      'exp',
      'exp__art_1',
      ...[1, 2, 3, 4, 5].map((ayat) => `exp__art_1__para_${ayat}`),
    ]);
  });

  it('records a misread number, and leaves one that is not the next', () => {
    const { corrections, explanation } = parseStatute(
      sourceText(`${ACT}\nPENJELASAN\nPasal 1\nAyat (1) Buka. Ayat (s) Papan. Ayat (21 Tutup.`),
    );
    expect(corrections).toContainEqual({ line: 8, from: 'Ayat (21', to: 'Ayat (2)', rule: 'ocr-digit' });
    expect([...walk(explanation)].map(({ text }) => text)).toContain('Buka. Ayat (s) Papan.');
  });

  it('is cut at letters that a full stop follows, or that are printed small', () => {
    const content = `${ACT}\nPENJELASAN\nPasal 1\nHuruf a. Buka. Huruf b. Tutup. huruf c Cukup jelas. huruf d Undang-Undang ini.`;
    expect(explained(content)).toMatchObject({
      exp__art_1__point_a: 'Buka.',
      exp__art_1__point_b: 'Tutup.',
      exp__art_1__point_c: 'Cukup jelas. huruf d Undang-Undang ini.',
    });
  });

  it('is never read as the act whose own articles are lost', () => {
    const lost = sourceText(
      'MEMUTUSKAN:\nMenetapkan : PERATURAN TENTANG TAMAN.\nPENJELASAN\nPasal 1\nCukup jelas.',
    );
    expect(() => parseStatute(lost)).toThrow('The text is no statute');
  });
});

describe('the first article of an act, in the line that enacts it', () => {
  const articles = (content: string): Record<string, string> =>
    Object.fromEntries(
      [...walk(parseStatute(sourceText(content)).body)]
        .filter(({ kind }) => kind === 'article')
        .map(({ eId, text }) => [eId, text]),
    );
  const REST = 'Pasal 2 Peraturan ini mulai berlaku hari ini.\nPENJELASAN\nPasal 1\nCukup jelas.';

  it.each([
    [
      'its title in capitals and the name of an act',
      'PERATURAN TENTANG TAMAN. Pasal 1 Peraturan Nomor 4 dicabut.',
    ],
    ['a title in small letters', 'Peraturan tentang Taman Pasal 1. Peraturan Nomor 4 dicabut.'],
    ['"sebagai berikut"', 'peraturan sebagai berikut Pasal 1. Peraturan Nomor 4 dicabut.'],
    ['a chapter', 'PERATURAN TENTANG TAMAN. BAB I Tentang taman Pasal 1 Peraturan Nomor 4 dicabut.'],
  ])('is found after %s', (_, words) => {
    expect(articles(`MEMUTUSKAN:\nMenetapkan : ${words} ${REST}`)).toEqual({
      art_1: 'Peraturan Nomor 4 dicabut.',
      art_2: 'Peraturan ini mulai berlaku hari ini.',
    });
  });

  it('keeps its Roman number where "Pasal II" follows', () => {
    const content =
      'MEMUTUSKAN:\nMenetapkan : PERATURAN TENTANG TAMAN. Pasal I. Taman dibuka. Pasal II. Peraturan ini mulai berlaku hari ini.';
    expect(Object.keys(articles(content))).toEqual(['art_I', 'art_II']);
  });

  it('is the first in Arabic numbers where others in Arabic numbers follow', () => {
    const content =
      'MEMUTUSKAN:\nMenetapkan : PERATURAN TENTANG TAMAN. Pasal I Taman dibuka.\nPasal 2\nTaman ditutup.';
    expect(Object.keys(articles(content))).toEqual(['art_1', 'art_2']);
  });

  it('leaves what it quotes at the own article that comes next, in Roman numbers', () => {
    const content =
      'MEMUTUSKAN:\nMenetapkan : PERATURAN TENTANG TAMAN.\nPasal I\nPasal 7 Peraturan Nomor 4 diubah sehingga berbunyi sebagai berikut:\nPasal 7\nTaman dibuka.\nPasal II\nPeraturan ini mulai berlaku hari ini.';
    expect(Object.keys(articles(content))).toEqual(['art_I', 'art_I__qstr_1__art_7', 'art_II']);
  });
});
