import { describe, expect, it } from 'vitest';
import { readClauses } from '@/lib/law/amendments/instruction.ts';
import { parsePlaces } from '@/lib/law/amendments/place.ts';

describe('places', () => {
  it.each([
    ['Pasal 31 ayat (3)', [{ article: '31', paragraph: '3' }]],
    [
      'ayat (3) dan ayat (4) Pasal 31',
      [
        { article: '31', paragraph: '3' },
        { article: '31', paragraph: '4' },
      ],
    ],
    [
      'ayat (1) huruf c dan ayat (5) Pasal 8',
      [
        { article: '8', paragraph: '1', point: 'c' },
        { article: '8', paragraph: '5' },
      ],
    ],
    [
      'Pasal 1 angka 7 dan angka 9',
      [
        { article: '1', item: '7' },
        { article: '1', item: '9' },
      ],
    ],
    [
      'ayat (1) sampai dengan ayat (3) Pasal 5',
      [
        { article: '5', paragraph: '1' },
        { article: '5', paragraph: '2' },
        { article: '5', paragraph: '3' },
      ],
    ],
    ['judul Bagian Kedua pada BAB IV', [{ part: '2', chapter: 'IV', title: true }]],
    ['Pasal 36 di kota', [{ article: '36' }]],
    ['penjelasan ayat (2b) Pasal 40', [{ article: '40', paragraph: '2b', explanation: true }]],
  ])('%s', (phrase, places) => {
    expect(parsePlaces(phrase)).toEqual(places);
  });
});

describe('clauses', () => {
  it('tells several at once apart', () => {
    const clauses = readClauses(
      'Ketentuan ayat (1) Pasal 26 ditambah 1 (satu) huruf, yakni huruf d dan ayat (2) diubah sehingga Pasal 26 berbunyi sebagai berikut:',
    );
    expect(clauses).toMatchObject([
      { action: 'add', named: [{ article: '26', paragraph: '1', point: 'd' }], count: 1 },
      { action: 'change', places: [{ article: '26', paragraph: '2' }] },
    ]);
  });

  it.each([
    [
      'Di antara Pasal 28 dan Pasal 29 disisipkan 3 (tiga) pasal, yakni Pasal 28A, 28B, dan 28C yang berbunyi',
      ['28A', '28B', '28C'],
    ],
    [
      'Di antara Pasal 8 dan Pasal 9 disisipkan 4 (empat) pasal, yakni Pasal 8A sampai dengan Pasal 8D sehingga',
      ['8A', '8B', '8C', '8D'],
    ],
  ])('counts what comes in: %s', (words, articles) => {
    expect(readClauses(words)[0]?.named.map(({ article }) => article)).toEqual(articles);
  });

  it('hears that only the Penjelasan changes', () => {
    expect(
      readClauses('Ketentuan Pasal 5 tetap dengan perubahan penjelasan ayat (1) sehingga')[0]?.action,
    ).toBe('explanation');
    expect(
      readClauses('Ketentuan Pasal 1 substansi tetap dan Penjelasannya diubah sehingga')[0]?.action,
    ).toBe('explanation');
  });
});

describe('older wordings', () => {
  const named = (words: string) => readClauses(words).map(({ action, named: list }) => [action, list]);

  it('reads articles that are put in, however that is said', () => {
    const one = [['insert', [{ article: '9A' }]]];
    expect(
      named('Menambah ketentuan baru di antara Pasal 9 dan Pasal 10 yang dijadikan Pasal 9A, yang berbunyi:'),
    ).toEqual(one);
    expect(
      named('Di antara Pasal 9 dan Pasal 10 disisipkan satu pasal baru yakni Pasal 9A, yang berbunyi:'),
    ).toEqual(one);
    expect(
      named('Diantara Pasal 9 dan Pasal 10 disisipkan Pasal 9 A, yang berbunyi sebagai berikut:'),
    ).toEqual(one);
  });

  it('leaves out what may stand in another chapter than the article before it', () => {
    expect(
      named(
        'Menambah ketentuan baru di antara Pasal 9 dan Pasal 10 yang dijadikan Pasal 9A dalam Bab V, yang berbunyi:',
      ),
    ).not.toContainEqual(['insert', [{ article: '9A' }]]);
  });

  it('reads what is added, changed and deleted', () => {
    expect(named('Ketentuan Pasal 9 ditambah dengan ayat (4) yang berbunyi:')).toEqual([
      ['add', [{ article: '9', paragraph: '4' }]],
    ]);
    expect(readClauses('Ketentuan Pasal 9 menjadi berbunyi sebagai berikut:')).toMatchObject([
      { action: 'change', places: [{ article: '9' }] },
    ]);
    expect(readClauses('Menghapus ketentuan Pasal 9.')).toMatchObject([
      { action: 'delete', places: [{ article: '9' }] },
    ]);
  });
});
