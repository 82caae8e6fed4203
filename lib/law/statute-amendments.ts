import type { AmendmentInstruction } from './document.ts';
import { formatEId } from './eid.ts';
import type { SourceLine } from './source-text.ts';
import { ordinalNumber } from './statute-lines.ts';

/** What an instruction begins with. */
export const OPENING_WORDS =
  '(?:Ketentuan|[Dd]i\\s?antara|Pasal|Judul|BAB|Bab|Bagian|Paragraf|Penjelasan|Setelah|Sesudah|Sebelum|Menambah|Menambahkan|Menghapus|Menyisipkan|Mengganti|Substansi|Di dalam|Dalam|Pada|Frasa|Frase|Kata|Kata-kata|Perkataan|Istilah|Kalimat|Angka|Huruf|Ayat|Rumusan|Mengubah|Merubah|Diubah|Ditambah|Beberapa|Antara|Lampiran|Daftar|Tabel)(?![a-z])';
const OPENING = new RegExp(`^${OPENING_WORDS}`);
const ACTIONS: [AmendmentInstruction['action'], RegExp][] = [
  ['insert', /\b(?:disisip(?:kan)?|menyisipkan)\b/i],
  ['add', /\b(?:ditambah(?:kan)?|menambah(?:kan)?)\b/i],
  ['delete', /\b(?:dihapus(?:kan)?|dicabut|dihilangkan|menghapus|ditiadakan)\b/i],
  [
    'change',
    /\b(?:diubah|dirubah|berbunyi|diganti|disempurnakan|mengubah|merubah|mengganti|dibaca|dijadikan)\b/i,
  ],
];
/** What an instruction is about: a unit of a law, or words in it. */
const OBJECT =
  /\b(?:[Pp]asal|BAB|Bab|[Bb]agian|[Pp]aragraf|[Aa]yat|[Hh]uruf|[Aa]ngka|[Pp]enjelasan|[Ll]ampiran|[Jj]udul|[Kk]ata|[Ff]rasa|[Pp]erkataan|[Dd]aftar|[Tt]abel|Undang|Peraturan)/;
const LINES_OF_A_SENTENCE = 6;

/** "12. Ketentuan …"; recognised text has letters among the digits. */
const NUMBERED = /^([\dlIO]{1,3})\s?[.)]\s+(.+)$/;

/**
 * The marker, the number and the words of a numbered instruction; null where a line is none.
 * @example instructionOf('2O. Ketentuan Pasal 24 diubah') // { marker: '2O.', num: '20', text: 'Ketentuan Pasal 24 diubah' }
 */
export function instructionOf(line: string): { marker: string; num: string; text: string } | null {
  const [, printed = '', text = ''] = NUMBERED.exec(line) ?? [];
  if (text === '' || !OPENING.test(text)) return null;
  const marker = line.slice(0, line.length - text.length).trim();
  return { marker, num: String(instructionNumber(printed)), text };
}

/** The number that letters among its digits stand for: `2O` is 20. */
export function instructionNumber(printed: string): number {
  return Number(printed.replace(/[lI]/g, '1').replace(/O/g, '0'));
}

/**
 * Whether a line of an amending act starts its next numbered instruction; the quoted texts have numbered lists of their own.
 * @example beginsInstruction([{ text: '2. Ketentuan Pasal 9 diubah sehingga berbunyi:', line: 1, page: null }], 0, '1') // true
 */
export function beginsInstruction(lines: readonly SourceLine[], index: number, last: string | null): boolean {
  const instruction = instructionOf(lines[index]?.text ?? '');
  if (!instruction) return false;
  const number = Number(instruction.num);
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
  return namesUnit(words) && ordersChange(words);
}

/**
 * Whether words name a unit of a law, or words in it.
 * @example namesUnit('Ketentuan Pasal 9') // true
 */
export function namesUnit(words: string): boolean {
  return OBJECT.test(words);
}

/**
 * Whether words hold a verb of change, whatever it acts on.
 * @example ordersChange('diubah sebagai berikut:') // true
 */
export function ordersChange(words: string): boolean {
  return ACTIONS.some(([, verb]) => verb.test(words));
}

/**
 * What an instruction does to the law it amends (UU 12/2011, Lampiran II angka 230-236).
 * @example actionOf('Di antara Pasal 76 dan Pasal 77 disisipkan 10 (sepuluh) pasal') // 'insert'
 */
export function actionOf(instruction: string): AmendmentInstruction['action'] {
  return ACTIONS.find(([, verb]) => verb.test(instruction))?.[0] ?? 'other';
}

const NUM = '(\\d+(?:\\s?[A-Z]{1,2}(?![A-Za-z])|[a-z](?![a-z]))?)';
/** What is put in: "disisipkan 1 (satu) pasal, yakni Pasal 27A", "ditambah Pasal 6a", "dijadikan Pasal 17A". */
const INSERTED = new RegExp(
  `\\b(?:yakni|yaitu|menjadi|dijadikan|disisipkan|ditambah(?:kan)?|baru)\\b[\\s,:]*(?:\\d+ \\([^)]*\\)\\s*)?(?:pasal\\s)?(?:baru\\s)?[\\s,]*Pasal\\s+${NUM}`,
  'g',
);
const UNIT = new RegExp(`[Pp]asal\\s+${NUM}(?:\\s+ayat\\s+\\((\\d+[a-z]?)\\))?(?:\\s+huruf\\s+([a-z]+)\\b)?`);
const GROUP = /\b(?:Bagian\s+(Ke\w+)\s+(?:pada\s+|dalam\s+)?)?(?:BAB|Bab)\s+([IVXL]+\s?[A-Z]?)\b/g;

/**
 * The eId of the first provision an instruction is about; for an insertion, of what is inserted. Null where it names none.
 * @example targetOf('Ketentuan Pasal 9 ayat (1) diubah') // 'art_9__para_1'
 */
export function targetOf(instruction: string): string | null {
  const order = instruction.slice(0, LONGEST_ORDER);
  const inserts = /\b(?:disisipkan|ditambah|menambah|menyisipkan)/i.test(order);
  const inserted = inserts ? [...order.matchAll(INSERTED)].map(([, num = '']) => num) : [];
  const chapters = [...order.matchAll(GROUP)];
  const lettered = inserted.find((num) => /[A-Za-z]$/.test(num)) ?? inserted[0];
  const match = lettered ? null : UNIT.exec(order);
  const group = inserts ? chapters.at(-1) : chapters[0];
  if (
    group &&
    (!match || order.indexOf(group[0]) < match.index) &&
    (!lettered || order.indexOf(group[0]) < order.indexOf('asal'))
  )
    return groupTarget(group);
  if (lettered) return `art_${lettered.replace(/\s/g, '')}`;
  if (!match) return /\b[Ll]ampiran\b/.test(order) ? 'att_1' : null;
  const [, article = '', paragraph, letter] = match;
  return [`art_${article.replace(/\s/g, '')}`, paragraph && `para_${paragraph}`, letter && `point_${letter}`]
    .filter(Boolean)
    .join('__');
}

/** An order is said in its first words; what follows may be what it quotes. */
export const LONGEST_ORDER = 1500;

function groupTarget([, part, chapter = '']: RegExpMatchArray): string {
  const chapterEId = formatEId('chapter', chapter.replace(/\s/g, ''));
  return part ? formatEId('part', ordinalNumber(part), chapterEId) : chapterEId;
}

/**
 * The articles an instruction speaks of, in its order; those between "Pasal 7A sampai dengan Pasal 7F" too.
 * @example articlesNamed('disisipkan 2 (dua) pasal, yakni Pasal 77A dan Pasal 77B') // ['77A', '77B']
 */
export function articlesNamed(instruction: string): string[] {
  const named = new Set<string>();
  const ranges =
    /[Pp]asal\s+(\d+)\s?([A-Z]{0,2})\b(?:\s+(?:sampai dengan|s\/d|-|–)\s+Pasal\s+(\d+)\s?([A-Z]))?/g;
  for (const [, number = '', letter = '', end = '', last = ''] of instruction.matchAll(ranges)) {
    named.add(number + letter);
    if (end !== number || letter === '') {
      if (end) named.add(end + last);
      continue;
    }
    for (let code = letter.charCodeAt(0) + 1; code <= last.charCodeAt(0); code += 1)
      named.add(number + String.fromCharCode(code));
  }
  return [...named];
}
