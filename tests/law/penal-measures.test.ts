import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { bareFigures, raisedBy } from '@/lib/law/sanction-figures.ts';
import { linkSanctions } from '@/lib/law/sanction-links.ts';
import { penalProvisions } from '@/lib/law/sanctions.ts';
import { sourceText } from './invented-statute.ts';

const STATUTE = `UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099 TENTANG LAYANG-LAYANG
Pasal 1
Setiap orang dilarang memutus benang.
Pasal 2
(1) Setiap orang yang melanggar Pasal 1 dipidana dengan pidana penjara paling lama 4 (empat) tahun.
(2) Dalam hal tindak pidana sebagaimana dimaksud pada ayat (1) dilakukan oleh pengasuh, pidananya ditambah 1/3 (sepertiga) dari ancaman pidana sebagaimana dimaksud pada ayat (1).
(3) Selain terhadap pelaku sebagaimana dimaksud pada ayat (2), penambahan 1/3 (sepertiga) dari ancaman pidana juga dikenakan kepada pelaku yang pernah dipidana karena melanggar Pasal 1.
Pasal 3
Kelompok yang memutus benang dipidana dengan pidana yang sama sebagaimana dimaksud dalam Pasal 2 ayat (1) ditambah 1/3 (sepertiga).
Pasal 4
Dalam hal petugas membantu melakukan tindak pidana sebagaimana dimaksud dalam Pasal 2 ayat (1), petugas tersebut dipidana sesuai dengan ketentuan undang-undang.
Pasal 5
Ketentuan sebagaimana dimaksud dalam Pasal 2 juga berlaku dalam hal penjatuhan pidana tambahan berupa pembayaran ganti kerugian.
Pasal 6
(1) Pemain yang tidak membawa kartu dikenakan denda administratif paling banyak Rp50.000,00 (lima puluh ribu rupiah).
(2) Denda administratif sebagaimana dimaksud pada ayat (1) terhadap warga negara paling banyak Rp10.000,00 (sepuluh ribu rupiah) dan terhadap orang asing paling banyak Rp20.000,00 (dua puluh ribu rupiah).
(3) Pejabat yang memperlambat kartu dikenakan sanksi berupa denda paling banyak Rp 10.000.000,00 (sepuluh juta rupiah).
Pasal 7
Menteri memulihkan lapangan yang diputus aksesnya dan dicabut tanda daftarnya.
Pasal 8
Dalam hal sanksi administratif yang diberikan kepada pemain adalah larangan terbang, Menteri memulihkan izin berdasarkan rekomendasi.`;

const { body } = parseStatute(sourceText(STATUTE));
const rows = linkSanctions(penalProvisions(body).provisions, body, () => null);
const one = (eId: string) => rows.find((row) => row.eId === eId);
const figures = (eId: string) => {
  const row = one(eId);
  return row && { ...bareFigures(row), raised: raisedBy(row) };
};

describe('what raises and what is no penalty of its own', () => {
  it('raises for repeaters what the ayat named raises for others', () => {
    expect(one('art_2__para_1')?.aggravations.map(({ eId }) => eId)).toEqual([
      'art_2__para_2',
      'art_2__para_3',
      'art_3',
    ]);
  });

  it('takes over "the same penalty" before what its own words add', () => {
    expect(figures('art_3')).toEqual({
      months: [0, 48],
      also: [],
      joined: null,
      rupiah: null,
      raised: '+1/3',
    });
  });

  it('reads no penalty into "according to the law", into rules on imposing, or into what was imposed', () => {
    expect(rows.map(({ eId }) => eId)).toEqual([
      'art_2__para_1',
      'art_2__para_2',
      'art_2__para_3',
      'art_3',
      'art_6__para_1',
      'art_6__para_2',
      'art_6__para_3',
    ]);
  });

  it('gives the sum of an administrative fine where there is one for all', () => {
    const kinds = ['art_6__para_1', 'art_6__para_2', 'art_6__para_3'].map((eId) => [
      one(eId)?.kind,
      figures(eId)?.rupiah,
    ]);
    expect(kinds).toEqual([
      ['administrative', [0, 50_000]],
      ['administrative', null],
      ['administrative', [0, 10_000_000]],
    ]);
  });
});
