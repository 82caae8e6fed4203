/** Numbers that look random and are the same each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** A statute of random shape, and what reading it must find: eId and own words of each provision of its articles. */
export interface InventedShape {
  lines: string[];
  expected: [string, string][];
}

const NOUNS = 'ayunan perosotan pasir bola kolam bangku pohon pagar gerbang layang-layang'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** An invented statute: chapters, parts, articles of paragraphs, letters and numbers nested as drafting rules have them. */
export function inventedShape(seed: number): InventedShape {
  const random = randomNumbers(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const words = (): string => Array.from({ length: 2 + pick(6) }, () => NOUNS[pick(NOUNS.length)]).join(' ');
  const shape: InventedShape = { lines: ['UNDANG-UNDANG TENTANG TAMAN'], expected: [] };
  const say = (line: string): number => shape.lines.push(line);

  const list = (parent: string, style: 'letter' | 'number', depth: number): void => {
    const size = 2 + pick(depth === 0 ? 28 : 4);
    for (let index = 0; index < size; index += 1) {
      const num = style === 'letter' ? letter(index) : String(index + 1);
      const nested = depth < 2 && random() < 0.15;
      const text = `${words()}${nested ? ':' : index === size - 1 ? '.' : ';'}`;
      const eId = `${parent}__point_${num}`;
      say(`${num}. ${text}`);
      shape.expected.push([eId, text]);
      if (nested) list(eId, style === 'letter' ? 'number' : 'letter', depth + 1);
    }
  };
  const body = (eId: string, marker: string): void => {
    const listed = random() < 0.4;
    const text = `Setiap ${words()}${listed ? ':' : '.'}`;
    say(`${marker}${text}`);
    shape.expected.push([eId, text]);
    if (listed) list(eId, random() < 0.7 ? 'letter' : 'number', 0);
  };

  const articles = 1 + pick(12);
  for (let number = 1; number <= articles; number += 1) {
    if (random() < 0.3) say(`BAB ${['I', 'II', 'III', 'IV', 'V'][pick(5)]} ${words().toUpperCase()}`);
    say(`Pasal ${number}`);
    const eId = `art_${number}`;
    const paragraphs = random() < 0.5 ? 0 : 2 + pick(5);
    if (paragraphs === 0) body(eId, '');
    else shape.expected.push([eId, '']);
    for (let ayat = 1; ayat <= paragraphs; ayat += 1) body(`${eId}__para_${ayat}`, `(${ayat}) `);
  }
  return shape;
}

function letter(index: number): string {
  return index < 26 ? (LETTERS[index] ?? '') : `a${LETTERS[index - 26]}`;
}

export const FRAGMENTS = [
  'Pasal 1',
  'Pasal 2',
  'Pasal l0',
  'Pasal 3A',
  'Pasal I',
  'Pasal II',
  'PASAL 4.',
  'Pasal 5…',
  '(1)',
  '(2) a.',
  '(l)',
  '(21 Setiap',
  'a.',
  'b. bahwa',
  '1. Ketentuan Pasal 2 diubah',
  'z.',
  'aa. akhir',
  'i. satu',
  'ii. dua',
  '(a)',
  '(i) x',
  'BAB I',
  'BAB II KETENTUAN Bagian Kesatu Umum',
  'Bagian Kedua',
  'Paragraf 1',
  'BUKU KESATU',
  'Menimbang :',
  'Mengingat',
  'MEMUTUSKAN:',
  'Menetapkan',
  'PENJELASAN',
  'I. UMUM',
  'II. PASAL DEMI PASAL',
  'Cukup jelas.',
  'Ayat (1) Cukup jelas. Ayat (2) Huruf a',
  'Angka 1',
  'LAMPIRAN',
  'Disahkan di Jakarta',
  'TENTANG PERUBAHAN',
  'berbunyi sebagai berikut:',
  'Article 1',
  'PART I',
  'dan/atau',
  'sebagaimana dimaksud dalam Pasal',
  'ayat',
  ':',
  '.',
  '…',
  '"',
  '“',
  '\u0000',
  '😀',
  'ｐasal 1',
  '\u202e',
  'x'.repeat(300),
  '',
];

/** Lines that no drafter would write. */
export function rubbish(seed: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: 1 + Math.floor(random() * 14) }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => FRAGMENTS[Math.floor(random() * FRAGMENTS.length)],
    ).join(random() < 0.5 ? ' ' : '. '),
  );
}
