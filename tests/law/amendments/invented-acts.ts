import { readAmendingAct } from '@/lib/law/amendments/amending-act.ts';
import type { AmendingSource } from '@/lib/law/amendments/consolidate.ts';
import type { WorkingText } from '@/lib/law/amendments/working-text.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { INVENTED_STATUTE, sourceText } from '../invented-statute.ts';

export function invented(): WorkingText {
  const { body, explanation } = parseStatute(sourceText(INVENTED_STATUTE));
  return { body, explanation };
}

/**
 * An act that amends the invented one by the instructions given, numbered in their order.
 * @param explained what its Penjelasan says article by article; none where empty
 */
export function amendingAct(
  instructions: readonly string[],
  date: string | null = '2100-01-01',
  number = '3',
  explained = '',
): AmendingSource {
  const lines = instructions.map((instruction, index) => `${index + 1}. ${instruction}`).join('\n');
  const document = parseStatute(
    sourceText(`UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ${number} TAHUN 2100 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 7 TAHUN 2099 TENTANG TAMAN BERMAIN
DENGAN RAHMAT TUHAN YANG MAHA ESA
PRESIDEN REPUBLIK INDONESIA,
Menimbang : a. bahwa taman perlu diperbarui;
MEMUTUSKAN:
Menetapkan : UNDANG-UNDANG TENTANG PERUBAHAN.
Pasal I
Beberapa ketentuan dalam Undang-Undang Nomor 7 Tahun 2099 tentang Taman Bermain diubah sebagai berikut:
${lines}
Pasal II
Undang-Undang ini mulai berlaku pada tanggal diundangkan.
Disahkan di Jakarta
pada tanggal 1 Januari 2100${explained && `\nPENJELASAN ATAS UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ${number} TAHUN 2100\nI. UMUM\nTaman diperbarui.\n${explained}`}`),
  );
  return {
    instrument: `uu-${number}-2100`,
    source: `uu-${number}-2100/main`,
    date,
    articles: readAmendingAct(document),
  };
}
