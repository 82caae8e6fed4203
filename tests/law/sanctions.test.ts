import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { bareFigures } from '@/lib/law/sanction-figures.ts';
import { linkSanctions, type Sanction } from '@/lib/law/sanction-links.ts';
import { penalProvisions } from '@/lib/law/sanctions.ts';
import { sourceText } from './invented-statute.ts';

const STATUTE = `UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099 TENTANG LAYANG-LAYANG
BAB I
LARANGAN
Pasal 1
Setiap orang dilarang memutus benang.
Pasal 2
Dilarang menerbangkan layang-layang di malam hari.
BAB II
KETENTUAN PIDANA
Pasal 3
(1) Setiap orang yang melanggar ketentuan sebagaimana dimaksud dalam Pasal 1 dipidana dengan pidana penjara paling singkat 1 (satu) tahun dan paling lama 4 (empat) tahun dan denda paling banyak Rp2.000.000,00 (dua juta rupiah).
(2) Ketentuan pidana sebagaimana dimaksud pada ayat (1) berlaku pula bagi setiap orang yang membujuk Anak memutus benang.
(3) Dalam hal tindak pidana sebagaimana dimaksud pada ayat (1) dilakukan oleh pengasuh, pidananya ditambah 1/3 (sepertiga) dari ancaman pidana sebagaimana dimaksud pada ayat (1).
(4) Selain pidana sebagaimana dimaksud pada ayat (1), pelaku dapat dikenai pidana tambahan berupa:
a. pencabutan izin terbang; dan/atau
b. pengumuman identitas pelaku.
(5) Perbuatan sebagaimana dimaksud pada ayat (1) tidak dipidana jika dilakukan karena terpaksa.
Pasal 4
Dipidana dengan pidana denda paling banyak Rp1.000.000,00 (satu juta rupiah), setiap orang yang:
a. merusak gulungan; atau
b. mencuri ekor.
Pasal 5
Setiap orang yang:
a. memanjat tiang; atau
b. menarik kabel,
dipidana dengan pidana penjara paling lama 6 (enam) bulan.
Pasal 6
Dipidana karena gaduh:
a. setiap orang yang berteriak dengan pidana penjara paling lama 1 (satu) bulan; dan
b. setiap orang yang menabuh dengan pidana penjara paling lama 2 (dua) bulan.
Pasal 7
Dalam hal tindak pidana sebagaimana dimaksud dalam Pasal 4 dan Pasal 5 dilakukan oleh korporasi, pidana denda yang dijatuhkan kepada korporasi dikalikan 3 (tiga).
Pasal 8
Penyelenggara yang tidak membayar dikenai sanksi administratif berupa:
a. teguran tertulis; dan
b. penutupan lapangan.
Pasal 9
Calon juri tidak pernah dihukum karena tindak pidana yang diancam dengan pidana penjara 5 (lima) tahun atau lebih.
Pasal 10
Percobaan melakukan tindak pidana sebagaimana dimaksud dalam Pasal 5 dipidana dengan pidana yang sama.
Pasal 11
Setiap orang yang menyembunyikan layang-layang dipidana dengan pidana penjara paling lama 3 (tiga) tahun, atau jika layang-layang itu milik Anak, dipidana dengan pidana penjara paling lama 5 (lima) tahun.
Pasal 12
Bersalah mengganggu juri diancam dengan pidana penjara:
a. paling lama 7 (tujuh) tahun, barang siapa mengancam juri;
b. paling lama 9 (sembilan) tahun, barang siapa memukul juri.
Pasal 13
Barang siapa membakar lapangan diancam dengan pidana rnati atau pidana penjara seumur hidup.
Pasal 14
Jika kejahatan dalam Pasal 13 dilakukan sebagai kebiasaan, pidana ditamhah sepertiga.`;

const { body } = parseStatute(sourceText(STATUTE));
const { provisions, remainder } = penalProvisions(body);
const sanctions = linkSanctions(provisions, body, () => null);
const at = (eId: string): Sanction[] => sanctions.filter((row) => row.eId.endsWith(eId));
const one = (eId: string): Sanction | undefined => at(eId)[0];
const months = (row: Sanction | undefined): unknown => row && bareFigures(row).months;

describe('penal provisions of an invented statute', () => {
  it('stand where the penalty stands', () => {
    expect(sanctions.map(({ eId, kind }) => `${eId} ${kind}`)).toEqual([
      'art_3__para_1 offence',
      'art_3__para_2 offence',
      'art_3__para_3 aggravation',
      'art_3__para_4 additional',
      'art_4 offence',
      'art_5 offence',
      'art_6__point_a offence',
      'art_6__point_b offence',
      'art_7 corporate',
      'art_8 administrative',
      'art_10 attempt',
      'art_11 offence',
      'art_11 offence',
      'art_12__point_a offence',
      'art_12__point_b offence',
      'art_13 offence',
      'art_14 aggravation',
    ]);
  });

  it('are joined with the conduct that another article prohibits', () => {
    expect(one('art_3__para_1')?.prohibitions).toEqual([
      { eId: 'art_1', instrument: null, text: 'Setiap orang dilarang memutus benang.' },
    ]);
  });

  it('take over the penalty they call the same', () => {
    expect(months(one('art_3__para_2'))).toEqual([12, 48]);
    expect(one('art_3__para_2')?.penaltyOf).toEqual(['art_3__para_1']);
    expect(months(one('art_10'))).toEqual([0, 6]);
  });

  it('are raised by what raises them', () => {
    expect(one('art_3__para_1')?.aggravations).toEqual([
      { operation: 'add', factor: '1/3', optional: false, eId: 'art_3__para_3' },
    ]);
    expect(one('art_4')?.aggravations.map(({ factor }) => factor)).toEqual(['3']);
  });

  it('read lists led in by the penalty, closed by it, and with one an item', () => {
    expect(one('art_4')?.conduct).toContain('b. mencuri ekor');
    expect(one('art_5')?.conduct).toContain('Setiap orang yang: a. memanjat tiang; atau b. menarik kabel');
    expect([months(one('art_6__point_a')), months(one('art_6__point_b'))]).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('tell alternatives within one provision apart', () => {
    expect(at('art_11').map(months)).toEqual([
      [0, 36],
      [0, 60],
    ]);
    expect(at('art_11')[1]?.conduct).toContain('milik Anak');
  });

  it('read items whose kind of penalty stands in what leads them in, and words that recognition spoilt', () => {
    expect([months(one('art_12__point_a')), months(one('art_12__point_b'))]).toEqual([
      [0, 84],
      [0, 108],
    ]);
    expect(one('art_13')?.imprisonment).toMatchObject({ death: true, life: true });
    expect(one('art_13')?.aggravations).toMatchObject([
      { factor: '1/3', eId: expect.stringContaining('art_14') },
    ]);
  });

  it('list additional penalties and administrative sanctions', () => {
    expect(one('art_3__para_4')?.additionalPenalties).toEqual([
      'pencabutan izin terbang',
      'pengumuman identitas pelaku',
    ]);
    expect(one('art_8')?.administrative).toEqual(['teguran tertulis', 'penutupan lapangan']);
  });

  it('leave nothing out without a reason', () => {
    expect(remainder.filter(({ reason }) => reason !== 'part-of-row')).toEqual([
      { eId: 'art_3__para_5', reason: 'not-punished' },
      { eId: 'art_9', reason: 'refers-to-gravity' },
    ]);
  });
});
