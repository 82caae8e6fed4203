/** A text of one shape in any length: reading it must take time in proportion to its length. */
export interface GrownShape {
  name: string;
  grammar: 'statute' | 'treaty';
  /** Begins every text of the shape. */
  head: string;
  /** The n-th unit of what the shape repeats. */
  unit: (n: number) => string;
  /** Between units; a space where all of them stand in one line. */
  between: '\n' | ' ';
}

const WORDS = 'setiap ayunan wajib dijaga pengelola taman bermain sebelum pagar dibuka pada pagi hari';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ACT = 'UNDANG-UNDANG TENTANG TAMAN BERMAIN\nMenimbang :\na. bahwa taman perlu dijaga;\nMEMUTUSKAN:\n';
const ARTICLE = `${ACT}Pasal 1\n`;
const AMENDING =
  'UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG TENTANG TAMAN BERMAIN\nMenimbang :\na. bahwa taman perlu dijaga;\nMEMUTUSKAN:\nPasal I\nBeberapa ketentuan diubah sebagai berikut:\n';
const EXPLAINED = `${ARTICLE}Taman dibuka.\nPENJELASAN\nI. UMUM\nTaman perlu dijaga.\nII. PASAL DEMI PASAL\n`;

/** Recognition put letters for ones and noughts. */
const misread = (n: number): string => String(n).replace(/1/g, 'l').replace(/0/g, 'O');

const shape = (
  name: string,
  head: string,
  unit: GrownShape['unit'],
  between: GrownShape['between'] = '\n',
): GrownShape => ({ name, grammar: 'statute', head, unit, between });

/** Clean, broken and hostile shapes: each once grew, or might grow, faster than its length. */
export const GROWN_SHAPES: readonly GrownShape[] = [
  shape(
    'articles with lists',
    ACT,
    (n) =>
      `Pasal ${n}\n(1) ${WORDS}:\na. ayunan;\nb. perosotan:\n1. merah;\n2. biru; dan\nc. kolam.\n(2) ${WORDS}.`,
  ),
  shape(
    'all in one line',
    ACT,
    (n) => `Pasal ${n} (1) Kolam ${WORDS}: a. ayunan; b. perosotan. (2) Pagar ${WORDS}.`,
    ' ',
  ),
  shape(
    'amending act',
    AMENDING,
    (n) =>
      `${n}. Ketentuan Pasal ${n} diubah sehingga berbunyi sebagai berikut:\nPasal ${n}\n(1) ${WORDS}.\n(2) ${WORDS}.`,
  ),
  shape(
    'amending act in one line',
    AMENDING,
    (n) =>
      `${n}. Ketentuan Pasal ${n} diubah sehingga berbunyi sebagai berikut: "Pasal ${n} (1) Kolam ${WORDS}."`,
    ' ',
  ),
  shape(
    'one instruction of many steps',
    `${AMENDING}1. Ketentuan Pasal 2 diubah sebagai berikut:\n`,
    (n) =>
      `${LETTERS[(n - 1) % LETTERS.length]}. ketentuan ayat (${n}) diubah sehingga berbunyi sebagai berikut:\n(${n}) ${WORDS}.`,
  ),
  shape(
    'quoted structures',
    `${ARTICLE}Undang-Undang Nomor 5 diubah sebagai berikut:\n`,
    (n) =>
      `Pasal ${n + 1}\n"(1) ${WORDS}:\na. ${WORDS};\nb. diubah sehingga berbunyi sebagai berikut:\n"${WORDS}"`,
  ),
  shape(
    'quotes never closed',
    `${AMENDING}1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:\n"Pasal 2\n`,
    () => `"${WORDS} “ (1) ${WORDS}`,
  ),
  shape(
    'Penjelasan',
    EXPLAINED,
    (n) =>
      `Pasal ${n}\nAyat (1)\nHuruf a\nCukup jelas.\nHuruf b\nYang dimaksud dengan "kolam" adalah ${WORDS}.\nAyat (2) Cukup jelas. Ayat (3) Cukup jelas.`,
  ),
  shape(
    'misprints',
    ACT,
    (n) =>
      `Pasa1 ${misread(n)}\n(l) ${WORDS} di_jaga …\n(21 ${WORDS}.\nB. ayunan;\n(${n % 9})\nPasal ${n + 1}…`,
  ),
  shape('numbers before their headings', ACT, (n) => `(1)\nPasal ${n}\n${WORDS}.\n(2) ${WORDS}.`),
  shape('headings twice', ACT, (n) => `Pasal ${Math.ceil(n / 2)}\n${WORDS}.`),
  shape('catch-words in one line', ARTICLE, (n) => `ayunan ${n}... ayunan ${n} dijaga`, ' '),
  shape(
    'definitions',
    `${ARTICLE}Dalam Undang-Undang ini yang dimaksud dengan:\n`,
    (n) => `${n}. Ayunan ${n} adalah ${WORDS}.`,
  ),
  shape('one letter for all points', `${ARTICLE}Taman meliputi:\n`, () => `a. ${WORDS}:\n1. kolam:\nPAGAR.`),
  shape('lines of a word', ARTICLE, () => 'Taman.'),
  shape('articles of a word', ACT, (n) => `Pasal ${n}\nx`),
  shape('rows of brackets', ARTICLE, () => '['.repeat(300), ' '),
  {
    name: 'treaty',
    grammar: 'treaty',
    head: '',
    unit: (n) =>
      `Article ${n}\nPlay of ${n}\n1. The park shall be open.\n(a) swings;\n(b) slides.\n2. Children shall play in it.`,
    between: '\n',
  },
];

/**
 * A text of a shape.
 * @param size in characters; the text ends with the unit that reaches it
 * @example grownText(shape, 1_000_000).length // 1_000_0xx
 */
export function grownText({ head, unit, between }: GrownShape, size: number): string {
  const units: string[] = [];
  let length = head.length;
  for (let n = 1; length < size; n += 1) {
    const text = unit(n);
    units.push(text);
    length += text.length + 1;
  }
  return head + units.join(between);
}
