import { describe, expect, it } from 'vitest';
import { figuresIn } from '@/lib/law/figures.ts';
import { disagreements } from '@/lib/law/gist-figures.ts';

describe('figures in legal texts', () => {
  it.each([
    ['paling singkat 5 (lima) tahun dan paling lama 15 (lima belas) tahun', '5 year, 15 year'],
    ['denda paling banyak Rp5.000.000.000,00 (lima miliar rupiah)', '5000000000 rupiah'],
    ['two hundred and fifty million rupiah', '250000000 rupiah'],
    ['Rp 250 million to 6 billion rupiah', '250000000 rupiah, 6000000000 rupiah'],
    ['Rp1,5 miliar', '1500000000 rupiah'],
    ['Rp10.000.000 .000,00 (sepuluh miliar rupiah)', '10000000000 rupiah'],
    ['1 X 24 (satu kali dua puluh empat) jam', '1 plain, 24 hour'],
    ['selama 1,5 (satu setengah) bulan', '1.5 month'],
    ['seratus dua puluh hari', '120 day'],
    ['empat ratus lima puluh ribu rupiah', '450000 rupiah'],
    ['between 2 and 5 years', '2 year, 5 year'],
    ['umur 12 (dua belas) sampai 18 tahun', '12 year, 18 year'],
    ['6 months to 12 years', '6 month, 12 year'],
    ['Articles 76D, 76E and 81(2)', '76D article, 76E article, 81 article, 2 paragraph'],
    ['Pasal 81 ayat (2) dan ayat (3)', '81 article, 2 paragraph, 3 paragraph'],
    ['salah satu dari orang tua; one of them', ''],
    ['a child aged eighteen', '18 plain'],
    ['one year', '1 year'],
  ])('%s', (text, figures) => {
    expect(
      figuresIn(text)
        .map(({ num, unit }) => `${num} ${unit}`)
        .join(', '),
    ).toBe(figures);
  });

  it('knows a third in words and digits', () => {
    for (const text of ['1/3 (sepertiga)', 'sepertiga', 'one third', 'one-third', 'a third'])
      expect(figuresIn(text).map(({ value }) => value)).toEqual([1 / 3]);
  });
});

describe('a gist held against its text', () => {
  const text = 'Pasal 9\nSetiap orang dipidana penjara paling lama 5 (lima) tahun menurut Pasal 4 ayat (2).';
  it('agrees where its figures are those of the text', () => {
    const gist = {
      id: 'Penjara sampai lima tahun menurut Pasal 4 ayat (2).',
      en: 'Up to 5 years under Article 4(2).',
    };
    expect(disagreements(gist, text)).toEqual([]);
  });
  it.each([
    ['Up to six years under Article 4(2).', 'six'],
    ['Up to 5 months under Article 4(2).', '5'],
    ['Up to 5 years under Article 5(2).', '5'],
  ])('is caught at another number, unit or article: %s', (en, figure) => {
    const gist = { id: 'Penjara sampai lima tahun menurut Pasal 4 ayat (2).', en };
    expect(disagreements(gist, text)).toContainEqual(expect.objectContaining({ language: 'en', figure }));
  });
  it('is caught where one language says what the other does not', () => {
    const gist = { id: 'Penjara sampai lima tahun.', en: 'Imprisonment.' };
    expect(disagreements(gist, text)).toEqual([
      { language: 'id', figure: 'lima', unit: 'year', against: 'other language' },
    ]);
  });
});
