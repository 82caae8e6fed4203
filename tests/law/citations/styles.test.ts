import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { type CitationStyle, formatCitations } from '@/lib/law/format-citation.ts';

const { instruments } = readCatalogue('seeds');
const factsOf = (id: string) => {
  const facts = instruments.find((one) => one.id === id);
  if (!facts) throw new Error(`no ${id}`);
  return facts;
};
const cite = (id: string, eId: string | null, amendedBy: string[] = []) =>
  formatCitations({ facts: factsOf(id), amendedBy: amendedBy.map(factsOf) }, eId);

const CHILD = 'Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak';
const CHILD_EN = '[Law Number 23 of 2002 on Child Protection]';
const UUD =
  'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 [Constitution of the Republic of Indonesia of 1945]';
const GC = 'No. 25 (2021) on children’s rights in relation to the digital environment';

const GOLDEN: [string, string, string | null, Partial<Record<CitationStyle, string>>][] = [
  [
    'a constitution',
    'uud-1945',
    'art_28B__para_2',
    {
      indonesian: 'Pasal 28B ayat (2) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
      oscola: `${UUD} (Indonesia) art 28B(2)`,
      bluebook: `${UUD} art. 28B(2) (Indon.).`,
      apa: `${UUD} art. 28B(2) (1945) (Indonesia).`,
      aglc: `${UUD} (Indonesia) art 28B(2)`,
    },
  ],
  [
    'an act',
    'uu-23-2002',
    'art_81__para_2',
    {
      indonesian: `Pasal 81 ayat (2) ${CHILD} (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 109, Tambahan Lembaran Negara Republik Indonesia Nomor 4235)`,
      oscola: `${CHILD} ${CHILD_EN} (Indonesia) art 81(2)`,
      bluebook: `${CHILD} ${CHILD_EN} art. 81(2) (Indon.).`,
      apa: `${CHILD} ${CHILD_EN} art. 81(2) (2002) (Indonesia).`,
      aglc: `${CHILD} ${CHILD_EN} (Indonesia) art 81(2)`,
    },
  ],
  [
    'an elucidation',
    'uu-23-2002',
    'exp__art_13__para_1',
    {
      oscola: `${CHILD} ${CHILD_EN} (Indonesia) elucidation art 13(1)`,
    },
  ],
  [
    'a Perppu',
    'perppu-1-2016',
    'art_I__mod_2__qstr_1__art_81A',
    {
      bluebook: expect.stringMatching(
        /^Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016 .* art\. 81A \(Indon\.\)\.$/,
      ),
      indonesian: expect.stringContaining(
        'Pasal I angka 2: Pasal 81A Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016',
      ),
    },
  ],
  [
    'a government regulation',
    'pp-71-2019',
    'art_5__para_1',
    {
      indonesian: expect.stringContaining(
        'Pasal 5 ayat (1) Peraturan Pemerintah Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (Lembaran Negara',
      ),
      apa: expect.stringMatching(/ art\. 5\(1\) \(2019\) \(Indonesia\)\.$/),
    },
  ],
  [
    'a ministerial regulation, its gazette not verified',
    'permenkominfo-5-2020',
    'art_9__para_4__point_a',
    {
      indonesian:
        'Pasal 9 ayat (4) huruf a Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2020 tentang Penyelenggara Sistem Elektronik Lingkup Privat',
      aglc: expect.stringMatching(/\(Indonesia\) art 9\(4\)\(a\)$/),
    },
  ],
  [
    'a treaty',
    'crc',
    'art_34__point_a',
    {
      indonesian:
        'Pasal 34 huruf a Konvensi tentang Hak-hak Anak (Convention on the Rights of the Child) (1577 UNTS 3)',
      oscola:
        'Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3 (CRC) art 34(a)',
      bluebook: 'Convention on the Rights of the Child art. 34(a), Nov. 20, 1989, 1577 U.N.T.S. 3.',
      apa: 'Convention on the Rights of the Child art. 34(a), November 20, 1989, 1577 U.N.T.S. 3.',
      aglc: 'Convention on the Rights of the Child, opened for signature 20 November 1989, 1577 UNTS 3 (entered into force 2 September 1990) art 34(a)',
    },
  ],
  [
    'a Council of Europe treaty',
    'lanzarote',
    'art_20',
    {
      oscola: expect.stringContaining('CETS No 201 (Lanzarote Convention) art 20'),
      bluebook: expect.stringContaining('Oct. 25, 2007, CETS No. 201.'),
    },
  ],
  [
    'a resolution',
    'unga-68-167',
    'para_4',
    {
      oscola: 'UNGA Res 68/167 (18 December 2013) UN Doc A/RES/68/167 para 4',
      bluebook: 'G.A. Res. 68/167, ¶ 4 (Dec. 18, 2013).',
      apa: 'G.A. Res. 68/167, ¶ 4 (December 18, 2013).',
      aglc: 'The right to privacy in the digital age, GA Res 68/167, UN Doc A/RES/68/167 (18 December 2013) [4]',
    },
  ],
  [
    'a general comment',
    'crc-gc25',
    'para_112',
    {
      indonesian: expect.stringMatching(/^paragraf 112 Komentar Umum Nomor 25/),
      oscola: `UN Committee on the Rights of the Child, ‘General comment ${GC.replace('No.', 'No')}’ (2 March 2021) UN Doc CRC/C/GC/25 para 112`,
      bluebook: `Comm. on the Rts. of the Child, General comment ${GC}, ¶ 112, U.N. Doc. CRC/C/GC/25 (Mar. 2, 2021).`,
      aglc: `Committee on the Rights of the Child, General comment ${GC.replace('No.', 'No')}, UN Doc CRC/C/GC/25 (2 March 2021) [112]`,
    },
  ],
  [
    'an ASEAN declaration',
    'asean-human-rights-declaration',
    null,
    {
      indonesian: 'Deklarasi Hak Asasi Manusia ASEAN (ASEAN Human Rights Declaration)',
      oscola: 'ASEAN Human Rights Declaration (18 November 2012)',
      bluebook: 'ASEAN Human Rights Declaration (Nov. 18, 2012).',
    },
  ],
  [
    'a guideline',
    'luxembourg-guidelines',
    null,
    {
      apa: 'Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse (January 28, 2016).',
      aglc: 'Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse (28 January 2016)',
    },
  ],
];

describe('citation styles', () => {
  it.each(GOLDEN)('cite %s', (_, id, eId, expected) => {
    expect(cite(id, eId)).toMatchObject(expected);
  });

  it('name the act that amended last', () => {
    expect(cite('uu-1-1974', null, ['uu-16-2019']).indonesian).toContain(
      ' sebagaimana telah diubah dengan Undang-Undang Nomor 16 Tahun 2019',
    );
    expect(cite('uu-23-2002', null, ['uu-35-2014', 'uu-17-2016']).indonesian).toContain(
      ' sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 17 Tahun 2016',
    );
  });

  it.each(instruments.map(({ id }) => id))('have words for %s, and no gap in them', (id) => {
    for (const text of Object.values(cite(id, null))) {
      expect(text.length).toBeGreaterThan(8);
      expect(text).not.toMatch(/undefined|null|\(\)| {2}|, ,|\( /);
    }
  });
});
