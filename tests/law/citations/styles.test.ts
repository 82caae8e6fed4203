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

type Forms = Record<CitationStyle, string>;

/** An Indonesian law in the five styles: title as printed, our translation, year, place in Indonesian and abroad. */
const national = (
  title: string,
  translated: string,
  { year, own = '', pin = '' }: { year?: number; own?: string; pin?: string },
): Forms => {
  const named = `${title.replace(/ \(Lembaran Negara.*$/, '')} [${translated}]`;
  const place = pin && ` ${pin}`;
  const stopped = place.replace(/\bart /, 'art. ');
  return {
    indonesian: `${own && `${own} `}${title}`,
    oscola: `${named} (Indonesia)${place}`,
    bluebook: `${named}${stopped} (Indon.).`,
    apa: `${named}${stopped}${year ? ` (${year})` : ''} (Indonesia).`,
    aglc: `${named} (Indonesia)${place}`,
  };
};

const stopped = (series: string) => series.replace('UNTS', 'U.N.T.S.').replace('CETS No', 'C.E.T.S. No.');

/** A treaty in the five styles: its days as each style writes them. */
const treaty = (
  title: string,
  {
    indonesian,
    days,
    series,
    short,
    pin,
  }: Record<'indonesian' | 'series' | 'short' | 'pin', string> & {
    days: Record<'adopted' | 'inForce' | 'us' | 'long', string>;
  },
): Forms => ({
  indonesian,
  oscola: `${title.replace('No.', 'No')} (adopted ${days.adopted}, entered into force ${days.inForce}) ${series} (${short}) art ${pin}`,
  bluebook: `${title} art. ${pin}, ${days.us}, ${stopped(series)}.`,
  apa: `${title} art. ${pin}, ${days.long}, ${stopped(series)}.`,
  aglc: `${title.replace('No.', 'No')}, opened for signature ${days.adopted}, ${series} (entered into force ${days.inForce}) art ${pin}`,
});

const gazette = (year: number, number: number, supplement: number): string =>
  `(Lembaran Negara Republik Indonesia Tahun ${year} Nomor ${number}, Tambahan Lembaran Negara Republik Indonesia Nomor ${supplement})`;
const UUD = 'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945';
const UUD_EN = 'Constitution of the Republic of Indonesia of 1945';
const CHILD = `Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak ${gazette(2002, 109, 4235)}`;
const CHILD_EN = 'Law Number 23 of 2002 on Child Protection';
const PERPPU = `Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak ${gazette(2016, 99, 5882)}`;
const PERPPU_EN =
  'Government Regulation in Lieu of Law Number 1 of 2016: Second Amendment of Law Number 23 of 2002 on Child Protection';
const PP = `Peraturan Pemerintah Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik ${gazette(2019, 185, 6400)}`;
const PP_EN = 'Government Regulation Number 71 of 2019 on Operation of Electronic Systems and Transactions';
const PERMEN =
  'Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2020 tentang Penyelenggara Sistem Elektronik Lingkup Privat';
const PERMEN_EN =
  'Regulation of the Minister of Communication and Informatics Number 5 of 2020 on Private Electronic System Operators';
const PERPRES = 'Peraturan Presiden Nomor 61 Tahun 2016 tentang Komisi Perlindungan Anak Indonesia';
const PERPRES_EN = 'Presidential Regulation Number 61 of 2016 on Indonesian Child Protection Commission';
const KUHP = 'Kitab Undang-Undang Hukum Pidana (Wetboek van Strafrecht), terjemahan tidak resmi';
const KUHP_EN = 'Criminal Code (Wetboek van Strafrecht), unofficial translation';
const GC = '(2021) on children’s rights in relation to the digital environment';
const TITLED = '(2021) on Children’s Rights in Relation to the Digital Environment';
const LANZAROTE =
  'Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse';
const C182 =
  'ILO Convention No. 182 concerning the Prohibition and Immediate Action for the Elimination of the Worst Forms of Child Labour';
const TERMS =
  'Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse';

const GOLDEN: [string, string, string | null, Forms][] = [
  ['a constitution', 'uud-1945', null, national(UUD, UUD_EN, { year: 1945 })],
  [
    'a paragraph of it',
    'uud-1945',
    'art_28B__para_2',
    national(UUD, UUD_EN, { year: 1945, own: 'Pasal 28B ayat (2)', pin: 'art 28B(2)' }),
  ],
  ['an act', 'uu-23-2002', null, national(CHILD, CHILD_EN, { year: 2002 })],
  [
    'a paragraph of it',
    'uu-23-2002',
    'art_81__para_2',
    national(CHILD, CHILD_EN, { year: 2002, own: 'Pasal 81 ayat (2)', pin: 'art 81(2)' }),
  ],
  [
    'an elucidation',
    'uu-23-2002',
    'exp__art_13__para_1',
    national(CHILD, CHILD_EN, {
      year: 2002,
      own: 'Penjelasan Pasal 13 ayat (1)',
      pin: 'elucidation art 13(1)',
    }),
  ],
  ['a Perppu', 'perppu-1-2016', null, national(PERPPU, PERPPU_EN, { year: 2016 })],
  [
    'an article it inserts',
    'perppu-1-2016',
    'art_I__mod_2__qstr_1__art_81A',
    national(PERPPU, PERPPU_EN, { year: 2016, own: 'Pasal I angka 2: Pasal 81A', pin: 'art 81A' }),
  ],
  [
    'a government regulation',
    'pp-71-2019',
    'art_5__para_1',
    national(PP, PP_EN, { year: 2019, own: 'Pasal 5 ayat (1)', pin: 'art 5(1)' }),
  ],
  [
    'a presidential regulation not held',
    'perpres-61-2016',
    null,
    national(PERPRES, PERPRES_EN, { year: 2016 }),
  ],
  [
    'a ministerial regulation, its gazette not verified',
    'permenkominfo-5-2020',
    'art_9__para_4__point_a',
    national(PERMEN, PERMEN_EN, { year: 2020, own: 'Pasal 9 ayat (4) huruf a', pin: 'art 9(4)(a)' }),
  ],
  [
    'a code without a year',
    'kuhp-wvs',
    'art_289',
    national(KUHP, KUHP_EN, { own: 'Pasal 289', pin: 'art 289' }),
  ],
  [
    'a treaty',
    'crc',
    'art_34__point_a',
    treaty('Convention on the Rights of the Child', {
      indonesian:
        'Pasal 34 huruf a Konvensi tentang Hak-hak Anak (Convention on the Rights of the Child) (1577 UNTS 3)',
      days: {
        adopted: '20 November 1989',
        inForce: '2 September 1990',
        us: 'Nov. 20, 1989',
        long: 'November 20, 1989',
      },
      series: '1577 UNTS 3',
      short: 'CRC',
      pin: '34(a)',
    }),
  ],
  [
    'a convention of the ILO',
    'ilo-c182',
    'art_3__point_b',
    treaty(C182, {
      indonesian: `Pasal 3 huruf b Konvensi ILO Nomor 182 mengenai Pelarangan dan Tindakan Segera Penghapusan Bentuk-bentuk Pekerjaan Terburuk untuk Anak (${C182}) (2133 UNTS 161)`,
      days: {
        adopted: '17 June 1999',
        inForce: '19 November 2000',
        us: 'June 17, 1999',
        long: 'June 17, 1999',
      },
      series: '2133 UNTS 161',
      short: 'ILO C182',
      pin: '3(b)',
    }),
  ],
  [
    'a Council of Europe treaty',
    'lanzarote',
    'art_20',
    treaty(LANZAROTE, {
      indonesian: `Pasal 20 Konvensi Dewan Eropa tentang Perlindungan Anak terhadap Eksploitasi dan Pelecehan Seksual (${LANZAROTE}) (CETS No. 201)`,
      days: {
        adopted: '25 October 2007',
        inForce: '1 July 2010',
        us: 'Oct. 25, 2007',
        long: 'October 25, 2007',
      },
      series: 'CETS No 201',
      short: 'Lanzarote Convention',
      pin: '20',
    }),
  ],
  [
    'a resolution',
    'unga-68-167',
    'para_4',
    {
      indonesian:
        'paragraf 4 Resolusi Majelis Umum PBB 68/167: Hak atas privasi di era digital (General Assembly resolution 68/167: The right to privacy in the digital age) (A/RES/68/167)',
      oscola: 'UNGA Res 68/167 (18 December 2013) UN Doc A/RES/68/167 para 4',
      bluebook: 'G.A. Res. 68/167, ¶ 4 (Dec. 18, 2013).',
      apa: 'G.A. Res. 68/167, ¶ 4 (December 18, 2013).',
      aglc: 'The Right to Privacy in the Digital Age, GA Res 68/167, UN Doc A/RES/68/167 (18 December 2013) [4]',
    },
  ],
  [
    'a general comment',
    'crc-gc25',
    'para_112',
    {
      indonesian: `paragraf 112 Komentar Umum Nomor 25 (2021) tentang hak anak dalam kaitannya dengan lingkungan digital (General comment No. 25 ${GC}) (CRC/C/GC/25)`,
      oscola: `UN Committee on the Rights of the Child, ‘General Comment No 25 ${TITLED}’ (2 March 2021) UN Doc CRC/C/GC/25 para 112`,
      bluebook: `Comm. on the Rts. of the Child, General Comment No. 25 ${TITLED}, ¶ 112, U.N. Doc. CRC/C/GC/25 (Mar. 2, 2021).`,
      apa: `Committee on the Rights of the Child, General comment No. 25 ${GC}, ¶ 112, U.N. Doc. CRC/C/GC/25 (March 2, 2021).`,
      aglc: `Committee on the Rights of the Child, General Comment No 25 ${TITLED}, UN Doc CRC/C/GC/25 (2 March 2021) [112]`,
    },
  ],
  [
    'a declaration of the General Assembly',
    'udhr',
    'art_25__subpara_2',
    {
      indonesian:
        'Pasal 25 alinea 2 Deklarasi Universal Hak Asasi Manusia (Universal Declaration of Human Rights) (A/RES/217 A (III))',
      oscola:
        'Universal Declaration of Human Rights (adopted 10 December 1948) UNGA Res 217 A (III) (UDHR) art 25(2)',
      bluebook:
        'Universal Declaration of Human Rights, G.A. Res. 217 A (III), art. 25(2), U.N. Doc. A/RES/217 A (III) (Dec. 10, 1948).',
      apa: 'Universal Declaration of Human Rights, G.A. Res. 217 A (III), art. 25(2), U.N. Doc. A/RES/217 A (III) (December 10, 1948).',
      aglc: 'Universal Declaration of Human Rights, GA Res 217 A (III), UN Doc A/RES/217 A (III) (10 December 1948) art 25(2)',
    },
  ],
  [
    'a treaty that is in no series yet',
    'un-cybercrime-convention',
    null,
    {
      indonesian:
        'Konvensi Perserikatan Bangsa-Bangsa Menentang Kejahatan Siber (United Nations Convention against Cybercrime) (A/RES/79/243)',
      oscola:
        'United Nations Convention against Cybercrime (adopted 24 December 2024) UN Doc A/RES/79/243 (UN Convention against Cybercrime)',
      bluebook: 'United Nations Convention against Cybercrime, Dec. 24, 2024, U.N. Doc. A/RES/79/243.',
      apa: 'United Nations Convention against Cybercrime, December 24, 2024, U.N. Doc. A/RES/79/243.',
      aglc: 'United Nations Convention against Cybercrime, opened for signature 24 December 2024, UN Doc A/RES/79/243',
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
      apa: 'ASEAN Human Rights Declaration (November 18, 2012).',
      aglc: 'ASEAN Human Rights Declaration (18 November 2012)',
    },
  ],
  [
    'a guideline',
    'luxembourg-guidelines',
    null,
    {
      indonesian: `Pedoman istilah untuk perlindungan anak dari eksploitasi dan kekerasan seksual (${TERMS})`,
      oscola: `${TERMS} (28 January 2016)`,
      bluebook: `${TERMS} (Jan. 28, 2016).`,
      apa: `${TERMS} (January 28, 2016).`,
      aglc: `${TERMS} (28 January 2016)`,
    },
  ],
];

describe('citation styles', () => {
  it.each(GOLDEN)('cite %s (%s)', (_, id, eId, expected) => {
    expect(cite(id, eId)).toEqual(expected);
  });

  it('name the act that amended last', () => {
    expect(cite('uu-1-1974', null, ['uu-16-2019']).indonesian).toContain(
      ' sebagaimana telah diubah dengan Undang-Undang Nomor 16 Tahun 2019',
    );
    expect(cite('uu-23-2002', null, ['uu-35-2014', 'uu-17-2016']).indonesian).toContain(
      ' sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 17 Tahun 2016',
    );
  });

  it('name a part with the chapter that numbers it, and a Roman number as one', () => {
    expect(cite('uu-11-2012', 'chp_III__part_5').indonesian).toMatch(/^BAB III Bagian Kelima Undang-Undang/);
    expect(cite('uu-11-2012', 'chp_III__part_5').oscola).toMatch(/ ch III pt 5$/);
    const nested = cite('opsc', 'art_3__para_1__point_a__point_i__point_a').indonesian;
    expect(nested).toMatch(/^Pasal 3 ayat \(1\) huruf a butir \(i\) huruf a P/);
    expect(cite('palermo-protocol', 'art_3').oscola).toContain(' 2237 UNTS 319 (Trafficking Protocol) art 3');
  });

  it.each(instruments.map(({ id }) => id))('have words for %s, and no gap in them', (id) => {
    for (const text of Object.values(cite(id, null))) {
      expect(text.length).toBeGreaterThan(8);
      expect(text).not.toMatch(/undefined|null|\(\)| {2}|, ,|\( /);
    }
  });
});
