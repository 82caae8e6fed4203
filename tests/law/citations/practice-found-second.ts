import type { AcceptanceForm } from './acceptance-forms.ts';

/**
 * Bibliographies, charge sheets, parliamentary papers, law reviews. Written and judged before the code was asked, which then had 71 of 79 right
 * and one wrong target: "Article 43 of the CRC OPIC" led into the treaty, not its protocol. "lit. a no. ii" is still not read.
 */
export const PRACTICE_FOUND_SECOND: readonly AcceptanceForm[] = [
  [
    'Indonesia. (2002). Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak. Lembaran Negara Tahun 2002 Nomor 109. Jakarta: Sekretariat Negara.',
    'uu-23-2002',
  ],
  [
    'Republik Indonesia, Undang-Undang Nomor 44 Tahun 2008 tentang Pornografi, Lembaran Negara Republik Indonesia Tahun 2008 Nomor 181, Tambahan Lembaran Negara Republik Indonesia Nomor 4928.',
    'uu-44-2008',
  ],
  [
    'Undang-Undang Republik Indonesia Nomor 12 Tahun 2022 Tentang Tindak Pidana Kekerasan Seksual (LNRI Tahun 2022 Nomor 120, TLNRI Nomor 6792)',
    'uu-12-2022',
  ],
  [
    'Peraturan Pemerintah Republik Indonesia Nomor 54 Tahun 2007 tentang Pelaksanaan Pengangkatan Anak.',
    'pp-54-2007',
  ],
  [
    'Indonesia, Peraturan Presiden tentang Strategi Nasional Penghapusan Kekerasan terhadap Anak, Perpres No. 101 Tahun 2022.',
    'perpres-101-2022',
  ],
  [
    'Keputusan Presiden Republik Indonesia No. 36 Tahun 1990 tentang Pengesahan Convention on The Rights of The Child (Konvensi tentang Hak-Hak Anak)',
    'keppres-36-1990',
  ],
  [
    'UU Nomor 10 Tahun 2012 tentang Pengesahan Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography',
    'uu-10-2012',
  ],
  ['United Nations. (1989). Convention on the Rights of the Child. Treaty Series, 1577, 3.', 'crc'],
  [
    "UN Committee on the Rights of the Child. (2021). General comment No. 25 (2021) on children's rights in relation to the digital environment (CRC/C/GC/25).",
    'crc-gc25',
  ],
  [
    'Committee on the Rights of the Child, Guidelines regarding the implementation of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography, CRC/C/156 (10 September 2019)',
    'crc-opsc-guidelines',
  ],
  [
    'Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse (CETS No. 201), Lanzarote, 25.X.2007',
    'lanzarote',
  ],
  [
    'Interagency Working Group, Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse (ECPAT International 2016)',
    'luxembourg-guidelines',
  ],
  [
    'Declaration on the Protection of Children from all Forms of Online Exploitation and Abuse in ASEAN (2 November 2019)',
    'asean-online-declaration',
  ],
  [
    'Convention on Cybercrime, opened for signature 23 November 2001, ETS No 185 (entered into force 1 July 2004) art 9',
    'budapest art_9',
  ],
  [
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, opened for signature 15 November 2000, 2237 UNTS 319 (entered into force 25 December 2003) art 3(c)',
    'palermo-protocol',
    'palermo-protocol art_3__point_c',
  ],
  [
    'Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 81 Ayat (2) UU RI No. 17 Tahun 2016 tentang Penetapan Perppu No. 1 Tahun 2016 tentang Perubahan Kedua Atas UU No. 23 Tahun 2002 tentang Perlindungan Anak Jo Pasal 76D UU RI No. 35 Tahun 2014 tentang Perubahan Atas UU No. 23 Tahun 2002 tentang Perlindungan Anak Jo Pasal 64 Ayat (1) KUHP',
    'uu-23-2002 art_81__para_2',
    'uu-23-2002 art_76D',
    'kuhp-wvs art_64__para_1',
  ],
  [
    'PRIMAIR: Pasal 82 ayat (4) jo. Pasal 76E UU Perlindungan Anak; SUBSIDAIR: Pasal 82 ayat (1) jo. Pasal 76E UU Perlindungan Anak',
    'uu-23-2002 art_82__para_4',
    'uu-23-2002 art_76E',
    'uu-23-2002 art_82__para_1',
  ],
  [
    'KESATU Pasal 29 UU RI Nomor 44 Tahun 2008 tentang Pornografi ATAU KEDUA Pasal 45 ayat (1) UU RI Nomor 1 Tahun 2024',
    'uu-44-2008 art_29',
    'uu-11-2008 art_45__para_1',
  ],
  [
    'didakwa melanggar pasal 80 ayat (1), ayat (2), ayat (3) jo pasal 76 huruf C UU No. 35/2014',
    'uu-23-2002 art_80__para_1',
    'uu-23-2002 art_80__para_2',
    'uu-23-2002 art_80__para_3',
    'uu-23-2002 art_76__point_c',
  ],
  ['Pasal 83 Jo Pasal 76 F Undang-Undang Nomor 35 Tahun 2014', 'uu-23-2002 art_83', 'uu-23-2002 art_76F'],
  [
    'Pasal 2 ayat (1) jo Pasal 17 UU RI No 21 Tahun 2007 tentang TPPO',
    'uu-21-2007 art_2__para_1',
    'uu-21-2007 art_17',
  ],
  [
    'Pasal 14 ayat (1) huruf a dan ayat (2) huruf b UU TPKS',
    'uu-12-2022 art_14__para_1__point_a',
    'uu-12-2022 art_14__para_2__point_b',
  ],
  [
    'Pasal 4 Ayat (1) huruf d Jo Pasal 29, Pasal 6 jo Pasal 32 UU Pornografi',
    'uu-44-2008 art_4__para_1__point_d',
    'uu-44-2008 art_29',
    'uu-44-2008 art_6',
    'uu-44-2008 art_32',
  ],
  [
    'Pasal 44 ayat (1) Undang-Undang Penghapusan Kekerasan Dalam Rumah Tangga Nomor 23 Tahun 2004',
    'uu-23-2004 art_44__para_1',
  ],
  [
    'Pasal 5 huruf a jo. Pasal 44 ayat (4) UU PKDRT',
    'uu-23-2004 art_5__point_a',
    'uu-23-2004 art_44__para_4',
  ],
  ['Pasal 294 ayat (2) ke-2 KUHP (WvS)', 'kuhp-wvs art_294__para_2__point_2'],
  ['Pasal 414 ayat (1) huruf b UU No. 1 Tahun 2023 tentang KUHP', 'uu-1-2023 art_414__para_1__point_b'],
  [
    'Pasal 418 ayat (2) huruf a dihubungkan dengan Pasal 20 huruf c KUHP Baru',
    'uu-1-2023 art_418__para_2__point_a',
    'uu-1-2023 art_20__point_c',
  ],
  ['barang bukti disita berdasarkan Pasal 39 ayat (1) KUHAP lama', 'uu-8-1981 art_39__para_1'],
  [
    'penahanan anak, Pasal 32 ayat (2) huruf a dan b UU SPPA',
    'uu-11-2012 art_32__para_2__point_a',
    'uu-11-2012 art_32__para_2__point_b',
  ],
  ['restitusi: Pasal 71D UU 35/2014 jo. PP 43/2017 Pasal 2', 'uu-23-2002 art_71D', 'pp-43-2017 art_2'],
  [
    'Pasal 59 ayat (2) huruf f, h dan n UU Perlindungan Anak',
    'uu-23-2002 art_59__para_2__point_f',
    'uu-23-2002 art_59__para_2__point_h',
    'uu-23-2002 art_59__para_2__point_n',
  ],
  [
    'Pasal 27 ayat (1) juncto Pasal 45 ayat (1) UU ITE sebagaimana telah diubah dengan UU No. 19 Tahun 2016',
    'uu-11-2008 art_27__para_1',
    'uu-11-2008 art_45__para_1',
    'uu-19-2016',
  ],
  ['RUU tentang Perubahan Ketiga atas UU Nomor 23 Tahun 2002', 'uu-23-2002'],
  ['amanat Pasal 73A ayat (3) UU 35/2014 dan Pasal 71C', 'uu-23-2002 art_73A__para_3'],
  [
    'Pelaksanaan ketentuan Pasal 21 sampai dengan Pasal 25 Undang-Undang Nomor 23 Tahun 2002 sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 17 Tahun 2016',
    'uu-23-2002 art_21',
    'uu-23-2002 art_22',
    'uu-23-2002 art_23',
    'uu-23-2002 art_24',
    'uu-23-2002 art_25',
    'uu-17-2016',
  ],
  [
    'berdasarkan Pasal 28B ayat (2), Pasal 28G ayat (1), dan Pasal 28I ayat (4) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    'uud-1945 art_28B__para_2',
    'uud-1945 art_28G__para_1',
    'uud-1945 art_28I__para_4',
  ],
  ['Pasal 34 UUD 45', 'uud-1945 art_34'],
  ['UU Sisdiknas (UU No 20 Tahun 2003) Bab IV Bagian Kesatu', 'uu-20-2003 chp_IV__part_1'],
  [
    'Permenkominfo Nomor 5/2020 Pasal 9 ayat (3) huruf b dan ayat (4) huruf c',
    'permenkominfo-5-2020 art_9__para_3__point_b',
    'permenkominfo-5-2020 art_9__para_4__point_c',
  ],
  [
    'PP PSTE Pasal 5 ayat (1) s.d. ayat (3)',
    'pp-71-2019 art_5__para_1',
    'pp-71-2019 art_5__para_2',
    'pp-71-2019 art_5__para_3',
  ],
  ['Perpres 61/2016 ttg KPAI', 'perpres-61-2016'],
  ['Keppres 77/2003', 'keppres-77-2003'],
  ['PP 17 Tahun 2025 (PP TUNAS)', 'pp-17-2025'],
  ['Putusan MK Nomor 22/PUU-XV/2017 menguji Pasal 7 ayat (1) UU Perkawinan', 'uu-1-1974 art_7__para_1'],
  [
    'Undang-Undang No. 23 Tahun 2002 tentang Perlindungan Anak [Law No. 23 of 2002 on Child Protection] (Indonesia) art. 1(1)',
    'uu-23-2002 art_1__point_1',
  ],
  [
    'Law No 12 of 2022 concerning Sexual Violence Crimes (Indonesia) art 14(1)(a)–(c)',
    'uu-12-2022 art_14__para_1__point_a',
    'uu-12-2022 art_14__para_1__point_b',
    'uu-12-2022 art_14__para_1__point_c',
  ],
  [
    'Law 11/2012 on the Juvenile Criminal Justice System, arts 5-7',
    'uu-11-2012 art_5',
    'uu-11-2012 art_6',
    'uu-11-2012 art_7',
  ],
  [
    'See Child Protection Law, supra note 12, arts. 76D, 81–82',
    'uu-23-2002 art_76D',
    'uu-23-2002 art_81',
    '?uu-23-2002 art_81A',
    'uu-23-2002 art_82',
  ],
  [
    'Articles 76D and 81 of the Child Protection Law (as amended by Law No. 35 of 2014)',
    'uu-23-2002 art_76D',
    'uu-23-2002 art_81',
    'uu-35-2014',
  ],
  [
    "Indonesia's Electronic Information and Transactions Law (ITE Law), art. 27(1)",
    'uu-11-2008',
    'uu-11-2008 art_27__para_1',
  ],
  ['Convention on the Rights of the Child art. 34, Nov. 20, 1989, 1577 U.N.T.S. 3', 'crc art_34', 'crc'],
  [
    'Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography arts. 2-3, May 25, 2000, 2171 U.N.T.S. 227',
    'opsc art_2',
    'opsc art_3',
    'opsc',
  ],
  ['OP-CRC-SC, Article 3, paragraph 1 (c)', 'opsc art_3__para_1__point_c'],
  ['G.A. Res. 68/167, The Right to Privacy in the Digital Age (Dec. 18, 2013)', 'unga-68-167'],
  [
    'CRC Committee, General Comment No 25, UN Doc CRC/C/GC/25 (2 March 2021) [83]',
    'crc-gc25',
    'crc-gc25 para_83',
  ],
  [
    'paragraphs 80 to 83 of General Comment 25',
    'crc-gc25 para_80',
    'crc-gc25 para_81',
    'crc-gc25 para_82',
    'crc-gc25 para_83',
  ],
  ['GC 25 ¶¶ 36, 39', 'crc-gc25 para_36', 'crc-gc25 para_39'],
  [
    'Arts. 18-23 Lanzarote Convention',
    'lanzarote art_18',
    'lanzarote art_19',
    'lanzarote art_20',
    'lanzarote art_21',
    'lanzarote art_22',
    'lanzarote art_23',
  ],
  [
    'Budapest Convention, Art. 9(2)(a)-(c)',
    'budapest art_9__para_2__point_a',
    'budapest art_9__para_2__point_b',
    'budapest art_9__para_2__point_c',
  ],
  ['CEDAW Article 2 (f) and Article 5 (a)', 'cedaw art_2__point_f', 'cedaw art_5__point_a'],
  ['Universal Declaration of Human Rights, GA Res 217A (III), art 25(2)', 'udhr'],
  [
    'Worst Forms of Child Labour Convention, 1999 (No. 182), Article 7(2)(a)',
    'ilo-c182 art_7__para_2__point_a',
  ],
  ['CRC arts 19, 34 and 60', 'crc art_19', 'crc art_34'],
  ['s 27(1) of the EIT Law', 'uu-11-2008 art_27__para_1'],
  ['sections 76D–76E of the Child Protection Act (Indonesia)', 'uu-23-2002 art_76D', 'uu-23-2002 art_76E'],
  ['Law No. 44 of 2008 on Pornography (LN 2008 No. 181), article 1 number 1', 'uu-44-2008 art_1__point_1'],
  ['Article 3 of the CRC Optional Protocol on the Sale of Children', 'opsc art_3'],
];
