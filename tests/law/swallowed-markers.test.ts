import { describe, expect, it } from 'vitest';
import type { Provision, ProvisionKind } from '@/lib/law/provision.ts';
import { emptyProvision } from '@/lib/law/provision-list.ts';
import { swallowedMarkers } from '@/lib/law/swallowed-markers.ts';

const LINE = { text: '', line: 7, page: 3 };

/** A unit with words, and the units below it. */
function unit(kind: ProvisionKind, num: string, text: string, ...children: Provision[]): Provision {
  const marker = kind === 'paragraph' ? `(${num})` : kind === 'point' ? `${num}.` : null;
  return { ...emptyProvision(kind, num, null, LINE), marker, text, children };
}

const article = (text: string, ...children: Provision[]): Provision[] => [
  unit('article', '4', text, ...children),
];
const found = (body: readonly Provision[]): string[] =>
  swallowedMarkers(body).map(({ message }) => message.split(': ').at(-1) ?? '');

describe('markers left inside the words of a unit', () => {
  it.each([
    ['the next ayat', article('', unit('paragraph', '1', 'Taman dibuka (2) Taman ditutup.')), '(2)'],
    ['one misread', article('', unit('paragraph', '1', 'Taman dibuka. (21 Taman ditutup.')), '(2)'],
    [
      'one in a list of the ayat before',
      article(
        '',
        unit(
          'paragraph',
          '1',
          'Taman:',
          unit('point', 'a', 'disapu;'),
          unit('point', 'b', 'disiram. (2) Ayunan.'),
        ),
      ),
      '(2)',
    ],
    ['the first ayat', article('Kebersihan. (1) Taman disapu.'), '(1)'],
    ['the next article', article('Taman dibuka. Ayunan dan Papan Pasal 5 Ayunan dicat.'), 'Pasal 5'],
    ['the next point', article('Taman:', unit('point', 'b', 'disapu - 9 - c. disiram')), 'c.'],
    [
      'a point of the outer list',
      article('Taman:', unit('point', 'a', 'punya:', unit('point', '1', 'ayunan; b. punya pagar'))),
      'b.',
    ],
    ['a whole list', article('Perawat wajib: a. menyapu; b. menyiram.'), 'a.'],
    ['a chapter', article('Taman dibuka. BAB II. TENTANG AYUNAN.'), 'BAB II.'],
    ['a part', article('Taman dibuka. Bagian Kedua Ayunan'), 'Bagian Kedua'],
    [
      'an instruction',
      [unit('instruction', '1', 'Pasal 3 dihapus. 2.Ketentuan Pasal 4 diubah menjadi berikut:')],
      '2.',
    ],
  ])('tells of %s', (_, body, marker) => {
    expect(found(body)).toEqual([marker]);
    expect(swallowedMarkers(body)[0]).toMatchObject({ code: 'swallowed-marker', line: 7, page: 3 });
  });

  it.each([
    ['an ayat', article('', unit('paragraph', '1', 'Pengelola dalam ayat (2) Peraturan Taman hadir.'))],
    ['ayat in a row', article('', unit('paragraph', '1', 'Menurut ayat (1) dan (2) Peraturan Taman.'))],
    ['an article', article('Taman menurut Pasal 5 Peraturan Taman dibuka.')],
    ['a point', article('Taman:', unit('point', 'a', 'yang disebut huruf b. Taman lain;'))],
    ['a point that follows', article('', unit('point', 'a', 'satu; b. Dua'), unit('point', 'b', 'dua'))],
    ['a chapter', article('Taman dalam BAB II KETENTUAN UMUM dibuka.')],
    ['an abbreviation', article('', unit('point', 'r', 'harga s.d. akhir tahun'))],
  ])('leaves a reference to %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});
