import type { AmendmentInstruction } from './document.ts';
import type { SourceLine } from './source-text.ts';
import { DIGIT } from './statute-lines.ts';

/** What an instruction begins with. */
export const OPENING_WORDS =
  '(?:Ketentuan|[Dd]i\\s?antara|Pasal|Judul|BAB|Bab|Bagian|Paragraf|Penjelasan|Setelah|Sesudah|Sebelum|Menambah|Menambahkan|Menghapus|Menyisipkan|Mengganti|Substansi|Di dalam|Dalam|Pada|Frasa|Frase|Kata|Kata-kata|Perkataan|Istilah|Kalimat|Angka|Huruf|Ayat|Rumusan|Mengubah|Merubah|Diubah|Ditambah|Beberapa|Antara|Lampiran|Daftar|Tabel)(?![a-z])';
const OPENING = new RegExp(`^${OPENING_WORDS}`);
const ACTIONS: [AmendmentInstruction['action'], RegExp][] = [
  ['insert', /\b(?:disisip(?:kan)?|menyisipkan)\b/i],
  ['add', /\b(?:ditambah(?:kan)?|menambah(?:kan)?)\b/i],
  ['delete', /\b(?:dihapus(?:kan)?|dicabut|dihilangkan|menghapus|ditiadakan)\b/i],
  ['change', /\b(?:diubah|dirubah|berbunyi|diganti|disempurnakan|mengubah|merubah|mengganti|dibaca|dijadikan)\b/i],
];
/** What an instruction is about: a unit of a law, or words in it. */
const OBJECT = /\b(?:[Pp]asal|BAB|Bab|[Bb]agian|[Pp]aragraf|[Aa]yat|[Hh]uruf|[Aa]ngka|[Pp]enjelasan|[Ll]ampiran|[Jj]udul|[Kk]ata|[Ff]rasa|[Pp]erkataan|[Dd]aftar|[Tt]abel|Undang|Peraturan)/;
const LINES_OF_A_SENTENCE = 6;

/**
 * Whether a line of an amending act starts its next numbered instruction; the quoted texts have numbered lists of their own.
 * @example beginsInstruction([{ text: '2. Ketentuan Pasal 9 diubah sehingga berbunyi:', line: 1, page: null }], 0, '1') // true
 */
export function beginsInstruction(lines: readonly SourceLine[], index: number, last: string | null): boolean {
  const match = DIGIT.exec(lines[index]?.text ?? '');
  if (!match || !OPENING.test(match[2] ?? '')) return false;
  const number = Number.parseInt(match[1] ?? '', 10);
  const before = last === null ? 0 : Number.parseInt(last, 10);
  if (number <= before || number > before + 3) return false;
  const sentence = lines
    .slice(index, index + LINES_OF_A_SENTENCE)
    .map((line) => line.text)
    .join(' ');
  return actsOnText(sentence);
}

/**
 * Whether words order a change to the text of a law.
 * @example actsOnText('Ketentuan Pasal 9 dihapus.') // true
 */
export function actsOnText(words: string): boolean {
  return OBJECT.test(words) && ACTIONS.some(([, verb]) => verb.test(words));
}

/**
 * What an instruction does to the law it amends (UU 12/2011, Lampiran II angka 230-236).
 * @example actionOf('Di antara Pasal 76 dan Pasal 77 disisipkan 10 (sepuluh) pasal') // 'insert'
 */
export function actionOf(instruction: string): AmendmentInstruction['action'] {
  return ACTIONS.find(([, verb]) => verb.test(instruction))?.[0] ?? 'other';
}

/**
 * The eId of the first provision an instruction is about; for an insertion, of what is inserted. Null where it names none.
 * @example targetOf('Ketentuan Pasal 9 ayat (1) diubah') // 'art_9__para_1'
 */
export function targetOf(instruction: string): string | null {
  const inserted =
    /\byakni\s+(.*)/.exec(instruction)?.[1] ?? /\bditambah(?:kan)?\s.*?\byaitu\s+(.*)/.exec(instruction)?.[1];
  const about = inserted && /Pasal\s+\d/.test(inserted) ? inserted : instruction;
  const match = /Pasal\s+(\d+[A-Z]*)(?:\s+ayat\s+\((\d+[a-z]?)\))?(?:\s+huruf\s+([a-z]+)\b)?/.exec(about);
  if (!match) return null;
  const [, article, paragraph, letter] = match;
  return [`art_${article}`, paragraph && `para_${paragraph}`, letter && `point_${letter}`]
    .filter(Boolean)
    .join('__');
}
