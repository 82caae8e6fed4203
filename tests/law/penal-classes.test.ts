import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { penalReferences } from '@/lib/law/penal-references.ts';
import { bareFigures } from '@/lib/law/sanction-figures.ts';
import { linkSanctions, type Sanction } from '@/lib/law/sanction-links.ts';
import { penalProvisions } from '@/lib/law/sanctions.ts';
import { sourceText } from './invented-statute.ts';

const STATUTE = `UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 8 TAHUN 2099 TENTANG PERAHU KERTAS
BAB I
KETENTUAN PIDANA
Pasal 1
(1) Setiap orang yang melubangi perahu, dipidana dengan pidana penjara paling lama 2 (dua) tahun.
(2) Dalam hal perbuatan sebagaimana dimaksud pada ayat (1) mengakibatkan:
a. perahu tenggelam, dipidana dengan pidana penjara paling lama 4 (empat) tahun;
b. penumpang basah kuyup,
dipidana dengan pidana penjara paling lama 6 (enam) tahun; atau
c. penumpang hilang, dipidana dengan pidana penjara paling lama 8 (delapan) tahun.
Pasal 2
(1) Diancam dengan pidana kurungan paling lama satu bulan kepala dermaga, tempat menambat perahu orang lain, yang membiarkan perahu hanyut.
(2) Jika ketika melakukan pelanggaran belum lewat satu tahun, pidananya dapat dilipatkan dua kali.
(3) Perahu itu dapat dirampas untuk negara.
Pasal 3
Barang siapa dengan sengaja menabrakkan perahu diancam dengan pidana penjara paling lama tujuh
Pasal 4
(1) Dipidana dengan pidana denda paling banyak Rp1.000.000,00 (satu juta rupiah), setiap orang yang:
a. mengecat perahu orang; atau
b. menjual perahu sebagaimana dimaksud dalam huruf a.
(2) Pencabutan hak berdasarkan pasal 9 No. 1 - 3 dapat dijatuhkan.
Pasal 5
Sanksi administratif berupa denda administratif paling tinggi 2 (dua) persen dari pendapatan tahunan atau penerimaan tahunan pemilik dermaga.
Pasal 6
Jika setiap orang sebagaimana dimaksud dalam Pasal 1 ayat (1) belum lewat 2 (dua) tahun sejak dipidana karena melakukan tindak pidana yang sama, dapat dijatuhi pidana tambahan berupa pencabutan hak berlayar.
Pasal 7
Pelanggaran hanya dituntut atas pengaduan pemilik perahu.
Pasal 8
Ketentuan sebagaimana dimaksud dalam Pasal 7 berlaku juga bagi tindak pidana sebagaimana dimaksud dalam Pasal 1.
Pasal 9
(1) Setiap orang yang menyekap nakhoda dipidana dengan pidana penjara paling lama 3 (tiga) tahun.
(2) Ketentuan pidana sebagaimana dimaksud pada ayat (1) berlaku juga bagi orang yang memberi tempat.`;

const { body } = parseStatute(sourceText(STATUTE));
const sanctions = linkSanctions(penalProvisions(body).provisions, body, () => null);
const at = (eId: string): Sanction[] => sanctions.filter((row) => row.eId === eId);

describe('penal provisions that a source or a drafter broke up', () => {
  it.each([
    ['art_1__para_2__point_a', 48],
    ['art_1__para_2__point_b', 72],
    ['art_1__para_2__point_c', 96],
  ])('%s has the penalty printed under it: %i months', (eId, most) => {
    expect(at(eId).map((row) => bareFigures(row).months)).toEqual([[0, most]]);
  });

  it('tells the whole subject that follows a penalty', () => {
    expect(at('art_2__para_1')[0]?.conduct).toMatch(/^kepala dermaga, tempat menambat/);
  });

  it('raises what the article threatens before where nothing is named', () => {
    expect(at('art_2__para_2')[0]?.conduct).toMatch(/belum lewat satu tahun$/);
    expect(at('art_2__para_1')[0]?.aggravations).toEqual([
      { operation: 'multiply', factor: '2', optional: true, eId: 'art_2__para_2' },
    ]);
  });

  it('knows forfeiture for a measure beside the penalty', () => {
    expect(at('art_2__para_3')[0]).toMatchObject({
      kind: 'additional',
      additionalPenalties: ['dapat dirampas untuk negara'],
    });
  });

  it('keeps a threat whose amount the source lost, and says so', () => {
    expect(at('art_3')[0]).toMatchObject({
      kind: 'offence',
      imprisonment: null,
      findings: [{ code: 'unreadable-amount' }],
    });
  });

  it('refers to a point of its own ayat, which is no prohibition of another', () => {
    const [row] = at('art_4__para_1');
    expect(row?.refersTo.map(({ eId }) => eId)).toEqual(['art_4__para_1__point_a']);
    expect(row?.prohibitions).toEqual([]);
  });

  it('does not end a measure at an abbreviation nor split a bound', () => {
    expect(at('art_4__para_2')[0]?.additionalPenalties).toEqual([
      'Pencabutan hak berdasarkan pasal 9 No. 1 - 3',
    ]);
    expect(at('art_5')[0]?.administrative).toHaveLength(1);
  });
});

describe('words that sound like the same penalty', () => {
  it('"the same offence" is not the same penalty', () => {
    expect(at('art_6')[0]).toMatchObject({ kind: 'additional', imprisonment: null, penaltyOf: [] });
  });

  it('a provision that extends another tells whom to', () => {
    expect(at('art_9__para_2')[0]).toMatchObject({
      conduct: 'orang yang memberi tempat.',
      penaltyOf: ['art_9__para_1'],
    });
  });

  it('a rule on complaints that goes for other offences too threatens nothing', () => {
    expect(at('art_8')).toEqual([]);
  });
});

describe('references of a penal provision', () => {
  it.each([
    ['dirumuskan dalam pasal-pasal 39a dan 39b', ['art_39a', 'art_39b']],
    ['berdasarkan pasal 86, 2 87, 289', ['art_86', 'art_287', 'art_289']],
    ['tersebut dalam pasal 87 dan 87 his', ['art_87', 'art_87bis']],
    ['dimaksud dalam Pasa1 86', ['art_86']],
    ['pada ayat (21 karena kealpaan', ['art_7__para_2']],
    ['menurut Pasal 6 atau pasal 27 ayat pertama ordonansi tentang perahu', ['art_6']],
    ['kewajiban berdasarkan pasal 30 Undang-Undang Dasar', []],
  ])('%s', (words, eIds) => {
    expect(penalReferences(words, 'art_7').map(({ eId }) => eId)).toEqual(eIds);
  });

  it('go on with ranges in a list', () => {
    expect(penalReferences('pasal 134-138, 142-144, 207', 'art_9')).toEqual([
      { eId: 'art_134', to: 'art_138' },
      { eId: 'art_142', to: 'art_144' },
      { eId: 'art_207', to: null },
    ]);
  });
});
