import { expect, it } from 'vitest';
import { formatText } from '@/lib/law/format-text.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

const ACT = `UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099 TENTANG PENGESAHAN KONVENSI LAYANG-LAYANG
DENGAN RAHMAT TUHAN YANG MAHA ESA
PRESIDEN REPUBLIK INDONESIA,
Menimbang : a. bahwa angin bebas;
MEMUTUSKAN:
Pasal 1
Mengesahkan Konvensi Layang-Layang.
Pasal 2
Undang-Undang ini mulai berlaku.
Disahkan di Jakarta
PENJELASAN
ATAS
UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099
I. UMUM
Angin perlu dijaga.
II. PASAL DEMI PASAL
Pasal 1
Naskah asli berlaku.
Pasal 2
Cukup jelas.
TAMBAHAN LEMBARAN NEGARA REPUBLIK INDONESIA NOMOR 9999`;
const TREATY = `KONVENSI MENGENAI LAYANG-LAYANG Konferensi Layang-Layang, menyetujui Konvensi ini; Pasal 1 Setiap Anggota wajib menjaga angin. Pasal 2 1. Benang wajib panjang; 2. Benang wajib kuat.
Pasal 3
Layang-layang bebas.
Pasal 4
Konvensi ini terbuka.`;

it('keeps the treaty after the Penjelasan of the act that ratifies it as an annex', () => {
  const document = parseStatute(sourceText(`${ACT}\n${TREATY}`));
  expect([...walk(document.explanation)].map(({ eId }) => eId)).not.toContain('exp__art_3');
  expect([...walk(document.attachments)].map(({ eId }) => eId)).toEqual([
    'att_1',
    'att_1__preamble',
    'att_1__art_1',
    'att_1__art_2',
    'att_1__art_2__para_1',
    'att_1__art_2__para_2',
    'att_1__art_3',
    'att_1__art_4',
  ]);
  expect(document.characters.unplaced).toBe(0);
  const again = parseStatute(sourceText(formatText(document)));
  expect([...walk(again.attachments)].map(({ eId, text }) => [eId, text])).toEqual(
    [...walk(document.attachments)].map(({ eId, text }) => [eId, text]),
  );
});

it('finds no treaty after the Penjelasan of another act', () => {
  expect(parseStatute(sourceText(ACT)).attachments).toEqual([]);
});
