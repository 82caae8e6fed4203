import { describe, expect, it } from 'vitest';
import { readPenalty } from '@/lib/law/penalty-clause.ts';
import { bareFigures } from '@/lib/law/sanction-figures.ts';

const J = 1_000_000;

describe('figures of a penal clause', () => {
  it.each([
    ['dipidana dengan pidana penjara paling lama 5 (lima) tahun.', [0, 60], null, null],
    [
      'dipidana dengan pidana penjara paling singkat 3 (tiga) bulan dan paling lama 2 (dua) tahun 6 (enam) bulan.',
      [3, 30],
      null,
      null,
    ],
    [
      'dipidana dengan pidana penjara paling lama 9 (sembilan) tahun dan paling singkat 2 (dua) tahun dan denda paling banyak Rp 30.000.000,00 (tiga puluh juta rupiah) dan paling sedikit Rp 6.000.000,00 (enam juta rupiah).',
      [24, 108],
      'dan',
      [6 * J, 30 * J],
    ],
    [
      'dipidana dengan pidana kurungan paling lama 3 (tiga) bulan atau denda paling banyak Rp.1.000.000,00 (satu juta rupiah).',
      [0, 3],
      'atau',
      [0, J],
    ],
    [
      'dikenakan sanksi pidana denda paling sedikit Rp5.000.000,00 (lima juta rupiah) dan paling banyak Rp9.000.000,00 (sembilan juta rupiah).',
      null,
      null,
      [5 * J, 9 * J],
    ],
    [
      'dipidana dengan pidana penjara paling lama sepuluh tahun dan /atau pidana denda paling banyak Rp 2.000.000,00 (dua juta rupiah).',
      [0, 120],
      'dan/atau',
      [0, 2 * J],
    ],
    [
      'dihukum dengan hukuman kurungan selama-lamanya 2 (dua) bulan atau denda setinggi-tingginya Rp. 5.000,-(lima ribu rupiah).',
      [0, 2],
      'atau',
      [0, 5000],
    ],
    [
      'diancam dengan pidana penjara paling lama empat bulan dua minggu atau pidana denda paling banyak tiga ratus rupiah.',
      [0, 4.47],
      'atau',
      [0, 300],
    ],
    [
      'diancam dengan pidana penjara paling lama dua bulan atau denda paling banyak empat ratus rupial barang siapa memutus benang.',
      [0, 2],
      'atau',
      [0, 400],
    ],
    ['diancam dengan pidana kurungan paling lama enam hari.', [0, 0.2], null, null],
  ])('%s', (clause, months, joined, rupiah) => {
    const penalty = readPenalty(clause);
    expect(penalty && bareFigures(penalty)).toEqual({ months, also: [], joined, rupiah });
    expect(penalty?.findings).toEqual([]);
  });

  it.each([
    [
      'dipidana mati, seumur hidup, atau pidana penjara paling singkat 5 (lima) tahun dan paling lama 20 (dua puluh) tahun.',
      [60, 240],
      ['life', 'death'],
    ],
    [
      'dipidana dengan pidana penjara paling singkat 4 (empat) tahun dan paling lama seumur hidup.',
      [48, null],
      ['life'],
    ],
    [
      'diancam dengan pidana penjara seumur hidup atau selama waktu tertentu paling lama dua puluh tahun.',
      [0, 240],
      ['life'],
    ],
  ])('%s', (clause, months, also) => {
    const penalty = readPenalty(clause);
    expect(penalty && bareFigures(penalty)).toMatchObject({ months, also });
  });

  it('keeps detention beside imprisonment', () => {
    const penalty = readPenalty(
      'diancam dengan pidana penjara paling lama sembilan bulan atau pidana kurungan paling lama enam bulan atau pidana denda paling banyak tiga ratus rupiah',
    );
    expect(penalty?.imprisonment).toMatchObject({ kind: 'penjara', maxMonths: 9 });
    expect(penalty?.detention).toMatchObject({ kind: 'kurungan', maxMonths: 6 });
    expect(penalty?.joined).toBe('atau');
  });

  it('names categories, read past slips of recognition', () => {
    const penalty = readPenalty(
      'dipidana dengan pidana penjara paling lama l0 (sepuluh) tahun atau pidana denda paling banyak kategori M.',
    );
    expect(penalty?.fine).toMatchObject({ maxCategory: 'VI', maxIdr: null });
    expect(penalty?.imprisonment?.maxMonths).toBe(120);
    expect(penalty?.corrections.map(({ to }) => to)).toEqual(['10', 'kategori VI']);
  });
});

describe('what cannot be told', () => {
  it('is left empty where numeral and words disagree', () => {
    const penalty = readPenalty('dipidana dengan pidana penjara paling lama 5 (enam) tahun.');
    expect(penalty?.imprisonment?.maxMonths).toBeNull();
    expect(penalty?.findings).toEqual([{ code: 'numeral-and-words-disagree', words: '5 (enam) tahun' }]);
  });

  it('is told where a fine disagrees with its words', () => {
    const penalty = readPenalty(
      'dipidana dengan pidana denda paling banyak Rp500.000,00 (lima juta rupiah).',
    );
    expect(penalty?.fine?.maxIdr).toBeNull();
    expect(penalty?.findings[0]?.code).toBe('numeral-and-words-disagree');
  });

  it('is told where no word says that an amount is the most', () => {
    const penalty = readPenalty('diancam dengan pidana penjara lima tahun.');
    expect(penalty?.imprisonment?.maxMonths).toBe(60);
    expect(penalty?.findings[0]?.code).toBe('no-word-of-bound');
  });
});

it.each([
  ['pidananya ditambah 1/3 (sepertiga) dari ancaman pidana', 'add', '1/3', false],
  ['pidananya dapat ditambah 1/3 (satu per tiga).', 'add', '1/3', true],
  ['dikenakan pemberatan sepertiga dari pidana pokok.', 'add', '1/3', false],
  ['dipidana dengan pidana pokok ditambah dua pertiga.', 'add', '2/3', false],
  ['pidana denda dengan pemberatan 3 (tiga) kali dari pidana denda', 'multiply', '3', false],
  ['dengan ketentuan maksimum pidana dikalikan 3 (tiga)', 'multiply', '3', false],
  ['dipidana 2 (dua) kali lipat dari pidana', 'multiply', '2', false],
  ['pidananya dapat dilipatduakan.', 'multiply', '2', true],
  ['paling lama 1/2 (satu perdua) dari maksimum pidana penjara', 'multiply', '1/2', false],
])('%s', (clause, operation, factor, optional) => {
  expect(readPenalty(clause)?.multipliers).toEqual([{ operation, factor, optional }]);
});
