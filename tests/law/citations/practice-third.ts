import type { AcceptanceForm } from './acceptance-forms.ts';

/**
 * A third table, where a wrong target is near: laws of like names, protocols beside their treaties, sections, slips. Written and judged before the code
 * was asked, which then had 56 of 60 right and two wrong targets, "OP-CRC" read as the treaty and "Peraturan Pemerintah Daerah" as the government's.
 */
export const PRACTICE_THIRD: readonly AcceptanceForm[] = [
  ['CRC OPAC art 3(2)', 'opac art_3__para_2'],
  ['Article 5 UNTOC', 'untoc art_5'],
  ['Pasal 26 UU Perlindungan Saksi dan Korban', 'uu-13-2006 art_26'],
  ['UU Perkawinn pasal 2', 'uu-1-1974 art_2'],
  ['UU Ketenagakerjan Pasal 69', 'uu-13-2003 art_69'],
  ['UU Kewarganegaran Pasal 4', 'uu-12-2006 art_4'],
  ['Peraturan Presidan Nomor 61 Tahun 2016', 'perpres-61-2016'],
  ['section 12 of the Act on Pornography', 'uu-44-2008 art_12'],
  ["Australia's 12 laws and Indonesia's Child Protection Law", 'uu-23-2002'],
  ["children's 3 acts under the Pornography Law art 4", 'uu-44-2008 art_4'],
  ['UU ITE 45 ayat 1', 'uu-11-2008 art_45__para_1'],
  ['denda UU Pornografi 250 juta ayat 1', 'uu-44-2008'],
  ['Pasal 80 ayat (1) jo 76C UU 35/2014', 'uu-23-2002 art_80__para_1', 'uu-23-2002 art_76C'],
  ['Pasal 80 ayat 1 jo ayat 3 UU 35/2014', 'uu-23-2002 art_80__para_1', 'uu-23-2002 art_80__para_3'],
  ['Pasal 59 ayat 1 dan 45 UU 23/2002', 'uu-23-2002 art_59__para_1', 'uu-23-2002 art_45'],
  ['Pasal 5 dihubungkan dengan Pasal 17 UU TPPO', 'uu-21-2007 art_5', 'uu-21-2007 art_17'],
  ['read with Article 5, the Law on Pornography art 29', 'uu-44-2008 art_29'],
  ['Mengingat: Pasal 20 UUD 1945', 'uud-1945 art_20'],
  ['Menimbang huruf a UU 23/2002', 'uu-23-2002 preamble__recs__rec_a'],
  ['PP Restitusi 43/2017 Pasal 5', 'pp-43-2017 art_5'],
  ['PP Restitusi 7/2018 Pasal 5', 'pp-7-2018 art_5'],
  ['UU Perlindungan Anak 17/2016 Pasal 81', 'uu-23-2002 art_81'],
  ['Kitab Undang-Undang Hukum Pidana (UU 1/2023) Pasal 415', 'uu-1-2023 art_415'],
  ['KUHAP (UU No. 8 Tahun 1981) Pasal 50', 'uu-8-1981 art_50'],
  ['Law No. ll of 2012, art 5', 'uu-11-2012 art_5'],
  ['Undang-Undang Nomor 44 Tahun 2008 [UU ITE] Pasal 4', 'uu-44-2008 art_4'],
  // Of a later blind list of 80, which had 75 right and two wrong targets: this one, and the explanation refused below.
  ['Undang Undang No. 35 tahun 2014 pasal 76 c', 'uu-23-2002 art_76C'],
  ['ps. 76 d jo. Pasal 81 UU 35/2014', 'uu-23-2002 art_76D', 'uu-23-2002 art_81'],
];

/** Of the same table: exactly these candidates. */
export const PRACTICE_THIRD_AMBIGUOUS: readonly AcceptanceForm[] = [];

/** Of the same table, and of the class of its wrong target: what is refused, and why. */
export const PRACTICE_THIRD_UNKNOWN: readonly (readonly [text: string, reason: string])[] = [
  ['Penjelasan Pasal 59 ayat (2) huruf c UU PA', 'is not held'],
  ['Pasal 4 a UU Pornografi', 'has no'],
  ['Pasal 5 Protokol Opsional Kedua ICCPR', 'catalogue has no'],
  ['Article 1 of the Optional Protocol to CEDAW', 'catalogue has no'],
  ['OP-CRC on a communications procedure, art 5', 'catalogue has no'],
  ['Article 10 of the Smuggling Protocol', 'is not held'],
  ['Pasal 5 UU Perlindungan Konsumen', 'catalogue has no'],
  ['UU Perlindungan Pekerja Migran Pasal 5', 'catalogue has no'],
  ['Pasal 4 UU Kesehatan Jiwa', 'catalogue has no'],
  ['Pasal 9 UU Pemerintahan Daerah', 'catalogue has no'],
  ['Pasal 3 UU Perkoperasian', 'catalogue has no'],
  ['Pasal 12 UU Pertahanan Negara', 'catalogue has no'],
  ['Pasal 8 UU Penyiaran', 'catalogue has no'],
  ['UU Ketenagalistrikan Pasal 1', 'catalogue has no'],
  ['Pasal 3 UU Informasi Publik', 'catalogue has no'],
  ['UU Keterbukaan Informasi Publik Pasal 3', 'catalogue has no'],
  ['Pasal 1 angka 1 Peraturan Pemerintahan 65/2015', 'catalogue has no'],
  ['Section 377 of the Indian Penal Code', 'catalogue has no'],
  ['Pasal 27 ayat (1) d UU ITE', 'has no'],
  ['UU ITE 2024 ayat 1', 'has no'],
  ['KUHP 285 ayat 1', 'has no'],
  ['A/RES/68/167, op. para. 4', 'is not held'],
  ['A/RES/68/166 OP 4', 'catalogue has no'],
  ['HRC Res 34/7 OP 2', 'catalogue has no'],
  ['Perpres Stranas PKTA 101/2022 Pasal 2', 'is not held'],
  ['UU TPKS 12/2023 Pasal 4', 'catalogue has no'],
  ['Kitab Undang-Undang Hukum Acara Pidana (Undang-Undang Nomor 20 Tahun 2025) Pasal 5', 'is not held'],
  ['KUHPM (UU 39/1947) Pasal 5', 'catalogue has no'],
  [
    'Konvensi Penghapusan Segala Bentuk Diskriminasi terhadap Penyandang Disabilitas pasal 7',
    'names no instrument',
  ],
  ['OP-CRC art 3', 'catalogue has no'],
  ['OP to the CRC, art 3', 'catalogue has no'],
  ['Protokol Tambahan Konvensi Budapest Pasal 3', 'catalogue has no'],
  ['Protokol Ketiga KHA Pasal 5', 'catalogue has no'],
  ['Protokol Opsional pada Kovenan Internasional tentang Hak Sipil dan Politik Pasal 1', 'catalogue has no'],
  ['ILO Protocol of 2014 to C138 art 1', 'catalogue has no'],
  ['Recommendation 190 supplementing ILO C182, art 2', 'catalogue has no'],
  ['Explanatory Report to the Lanzarote Convention, art 20', 'catalogue has no'],
];
