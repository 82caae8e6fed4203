import type { SourceLine, SourceText } from '@/lib/law/source-text.ts';

/** An act that nobody passed, with what acts have: chapters, ayat, huruf, angka, closing words, Penjelasan. */
export const INVENTED_STATUTE = `UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 7 TAHUN 2099 TENTANG TAMAN BERMAIN
DENGAN RAHMAT TUHAN YANG MAHA ESA
PRESIDEN REPUBLIK INDONESIA,
Menimbang : a. bahwa ayunan perlu dirawat;
b. bahwa perosotan perlu dicat;
Mengingat : 1. Pasal 5 ayat (1) Undang-Undang Dasar;
2. Undang-Undang Nomor 6 Tahun 2098;
MEMUTUSKAN:
Menetapkan : UNDANG-UNDANG TENTANG TAMAN BERMAIN.
BAB I
KETENTUAN UMUM
Pasal 1
Dalam Undang-Undang ini yang dimaksud dengan:
1. Ayunan adalah tempat duduk yang digantung.
2. Perosotan adalah bidang miring yang licin.
BAB II
LARANGAN
Bagian Kesatu
Umum
Pasal 2
(1) Setiap orang dilarang:
a. merusak ayunan;
b. mengecat perosotan dengan:
1. cat basah; atau
2. cat kering; dan
c. membawa pulang pasir,
dipidana dengan teguran.
(2) Larangan sebagaimana dimaksud pada ayat (1) tidak berlaku bagi perawat.
Pasal 3
Perawat merawat taman.
Disahkan di Jakarta
pada tanggal 1 Januari 2099
PENJELASAN ATAS UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 7 TAHUN 2099
I. UMUM
Taman adalah tempat bermain.
II. PASAL DEMI PASAL
Pasal 1
Cukup jelas.
Pasal 2
Ayat (1)
Huruf a
Merusak berarti membuat tidak dapat dipakai.
Huruf b
Cukup jelas.
Ayat (2)
Cukup jelas.
Pasal 3
Cukup jelas.`;

/** The lines of a text as extraction hands them on. */
export function sourceText(content: string, page: number | null = null): SourceText {
  const lines: SourceLine[] = content.split('\n').map((text, index) => ({ text, line: index + 1, page }));
  return { lines: lines.filter(({ text }) => text.trim() !== ''), furniture: [], corrections: [] };
}
