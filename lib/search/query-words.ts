import type { Language } from '../law/document.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of questions and of mere grammar, which say nothing of what is looked for. */
const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'a about after also an and any are as at be been before being between by can considered could define defined definition did do does during for from get given had has have her his how i if in into is it its long made make many may me mean meaning means might much must my need needed needs not of on one only or our s shall should than that the their them then there these they this those to under was we were what when where which who whom whose why will with would you your',
  ),
  id: words(
    'ada adakah adalah agar akan aku antara apa apabila apakah arti atas atau bagaimana bagaimanakah bagi berapa bila bisa bisakah boleh bolehkah cara dalam dan dapat dapatkah dari definisi dengan di dimaksud ialah itu ini jika jo juga juncto kalau kami kapan kapankah karena ke kenapa kepada kita makna maka mana mengapa mengenai menurut nya oleh pada para pengertian pula saat saja saya secara sebagai sedang seorang seperti seseorang serta siapa siapakah suatu sudah supaya telah tentang terhadap terkait tersebut untuk yaitu yang',
  ),
};

/** Words that ask what another means. */
const ASKING = words(
  'arti artinya define defined definisi definition definitions dimaksud istilah makna maksud meaning means pengertian term',
);
/** Endings and beginnings that only one of the languages has. */
const ENGLISH =
  /(?:tion|tions|ment|ments|ness|ing|ship|ity|ies|ful|less|ous|ive|able|ible|ly|ed|ism|ence|ance)$/;
const INDONESIAN =
  /^(?:me[mnl]|meng|meny|ber|ter|pe[mnl]|peng|peny|di(?=\w{4})|ke\w+an$|per\w+an$|pe\w+an$)|(?:kan|nya|lah|kah|asi|itas|isme|tif|sme)$/;

/**
 * The language of a folded word where its form tells; null where it does not.
 * @example wordLanguage('perlindungan') // 'id'
 */
export function wordLanguage(word: string): Language | null {
  for (const lang of ['id', 'en'] as const) if (STOP_WORDS[lang].has(word)) return lang;
  const english = ENGLISH.test(word) && word.length > 4;
  const indonesian = INDONESIAN.test(word) && word.length > 4;
  return english === indonesian ? null : english ? 'en' : 'id';
}

/** Whether a word is of grammar alone, in either language. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.en.has(word) || STOP_WORDS.id.has(word) || ASKING.has(word);
}

/** Words that stand in every other provision: they say little of which one is looked for. */
const COMMON = words(
  'anak orang setiap pihak negara pemerintah masyarakat indonesia tahun bawah hak wajib harus hukum undang peraturan ketentuan pasal melakukan dilakukan memiliki menjadi syarat tindakan perbuatan child children person persons people state states party parties right rights law laws article shall must convention act acts measures',
);
const COMMON_WEIGHT = 0.4;

/**
 * What a word says of what is looked for: 1, or less where nearly every provision has it.
 * @example wordWeight('anak') // 0.4
 */
export function wordWeight(word: string): number {
  return COMMON.has(word) ? COMMON_WEIGHT : 1;
}

/** Words without those of mere grammar, so that "best interests of the child" is one run wherever it stands. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !isStopWord(word));
}
