import { expect, it } from 'vitest';
import { penalReferences } from '@/lib/law/penal-references.ts';

it.each([
  ['sebagaimana dimaksud dalam Pasal 76D', ['art_76D']],
  ['sebagaimana dimaksud pada ayat (1)', ['art_9__para_1']],
  ['dalam Pasal 2 ayat (2), Pasal 3, dan Pasal 6', ['art_2__para_2', 'art_3', 'art_6']],
  ['dalam Pasal 41 ayat (1) dan ayat (3)', ['art_41__para_1', 'art_41__para_3']],
  ['dalam Pasal 5 ayat (1) huruf a dan huruf d', ['art_5__para_1__point_a', 'art_5__para_1__point_d']],
  [
    'dalam Pasal 4 huruf b angka 1, angka 2, atau angka 3',
    ['art_4__point_b__point_1', 'art_4__point_b__point_2', 'art_4__point_b__point_3'],
  ],
  ['melanggar Pasal 3, 10 ayat (3), 40', ['art_3', 'art_10__para_3', 'art_40']],
  ['berdasarkan ayat 1 dan 3', ['art_9__para_1', 'art_9__para_3']],
  ['dalam Pasal 30 sampai dengan Pasal 37', ['art_30..art_37']],
  ['pada ayat (1) sampai dengan ayat (4)', ['art_9__para_1..art_9__para_4']],
  ['pada ayat l2l', ['art_9__para_2']],
  ['paling lama 5 (lima) tahun', []],
])('%s', (text, found) => {
  expect(penalReferences(text, 'art_9').map(({ eId, to }) => (to ? `${eId}..${to}` : eId))).toEqual(found);
});
