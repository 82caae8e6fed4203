const NUMBER_WORDS = [
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
];
const ARTICLE = 'Pasal \\d+\\s?[A-Za-z]?(?![A-Za-z\\d])';
const ARTICLES = `${ARTICLE}(?:(?:, dan |, | dan )${ARTICLE})*`;

/** Older ways of saying what Lampiran II of UU 12/2011 says in one way, each with how it is said there. */
const OLDER: [RegExp, string | ((...found: string[]) => string)][] = [
  [
    new RegExp(
      `\\b(disisipkan|ditambah(?:kan)?) (${NUMBER_WORDS.join('|')}) (?=pasal\\b|ayat\\b|huruf\\b)`,
      'gi',
    ),
    (_, verb = '', word = '') => `${verb} ${NUMBER_WORDS.indexOf(word.toLowerCase()) + 1} `,
  ],
  // "disisipkan 1 (satu) pasal baru menjadi Pasal 58A" brings an article, and gives none another number.
  [
    /\b(disisipkan|ditambah(?:kan)?) (?:dengan )?((?:\d+ (?:\([^)]*\) )?)?(?:pasal|ayat|bab|huruf))(?: baru)?,? (?:yang )?menjadi (?=(?:Pasal \d|ayat \(\d|Bab [IVX]|huruf [a-z]\b))/gi,
    '$1 $2, yakni ',
  ],
  [/\bdisisipkan ketentuan baru,? (?:yang )?menjadi (?=Pasal \d)/gi, 'disisipkan pasal, yakni '],
  [
    /^(Di ?antara (Pasal|Bab|ayat) \S+ dan \2 \S+(?: Pasal \d+[A-Z]?)?,?) ditambah(?:kan)? (?=(?:dengan )?(?:\d+ |ketentuan |pasal |bab |ayat ))/i,
    '$1 disisipkan ',
  ],
  // "Pasal 2O" and "Pasal 2l" are misread digits; what is quoted must have the number that is meant.
  [/(?<=\bPasal \d+)O(?=[A-Z]?(?![A-Za-z\d]))/g, '0'],
  [/(?<=\bPasal \d+)l(?=[A-Z]?(?![A-Za-z\d]))/g, '1'],
  // "dalam Bab V" after the name may put it in another chapter than the article before it: that is not rewritten.
  [
    new RegExp(
      `^Menambah(?:kan)? (?:(\\d+) (?:\\(\\w+\\) )?|(?:${NUMBER_WORDS.join('|')}) )?(?:ketentuan|pasal) baru (di ?antara ${ARTICLE} dan ${ARTICLE}) (?:yang dijadikan|yaitu|yakni) (${ARTICLES})(?!,? dalam)`,
      'i',
    ),
    (_, count, between = '', names = '') =>
      `${between} disisipkan ${count ? `${count} ` : ''}pasal, yakni ${names}`,
  ],
  [
    new RegExp(`\\bdisisipkan (?:ketentuan (?:baru )?yang dijadikan )?(?=${ARTICLE})`, 'gi'),
    'disisipkan pasal, yakni ',
  ],
  [
    /\b(ditambah(?:kan)?) (?:dengan )?(?:ketentuan baru )?(?:yang dijadikan )?(?=ayat \(\d)/gi,
    '$1 ayat, yakni ',
  ],
  [new RegExp(`^(Ketentuan ${ARTICLES}) (?=menjadi berbunyi)`, 'i'), '$1 diubah '],
  [
    new RegExp(
      `^Menghapus (?:ketentuan )?(${ARTICLE}(?: ayat \\(\\d+[a-z]?\\))?(?:(?:, dan |, | dan )${ARTICLE}(?: ayat \\(\\d+[a-z]?\\))?)*)\\.?$`,
      'i',
    ),
    '$1 dihapus.',
  ],
];

/**
 * An instruction in the wording of today (UU 12/2011, Lampiran II angka 230-236); other words stay as they are.
 * @example inTodaysWording('Menghapus ketentuan Pasal 3.') // 'Pasal 3 dihapus.'
 */
export function inTodaysWording(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return OLDER.reduce(
    (text, [older, today]) =>
      typeof today === 'string' ? text.replace(older, today) : text.replace(older, today),
    plain,
  );
}
