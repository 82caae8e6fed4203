import type { ProvisionKind } from '../provision.ts';

/** How deep a unit stands, outermost first; `point` and `item` may stand in either. */
export const LEVELS = {
  component: 0,
  book: 1,
  chapter: 2,
  part: 3,
  subpart: 4,
  article: 5,
  paragraph: 6,
  point: 7,
  item: 8,
} as const;
export type Level = keyof typeof LEVELS;

/** A word that opens a unit: which kind it is and how its number is spelled. */
export interface UnitWord {
  level: Level;
  kind: ProvisionKind;
  numeral: 'article' | 'paragraph' | 'roman' | 'group' | 'letter' | 'letterOrNumber';
  /** Whether the word refers to law by itself; others do only next to an instrument or within another unit. */
  alone: boolean;
}

const unit = (
  level: Level,
  kind: ProvisionKind,
  numeral: UnitWord['numeral'],
  alone: boolean,
  words: string,
): [string, UnitWord][] => words.split(' ').map((word) => [word, { level, kind, numeral, alone }]);

export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...unit(
    'article',
    'article',
    'article',
    true,
    'pasal psl ps pasa1 pasai pasa| psal pasl pasla pasall passal article articles art arts',
  ),
  ...unit(
    'paragraph',
    'paragraph',
    'paragraph',
    true,
    'ayat aya1 ayal ayt ay ayta ayatt paragraph paragraphs para paras ¶ §',
  ),
  ...unit('paragraph', 'paragraph', 'paragraph', false, 'section sections sec s ss'),
  ...unit('subpart', 'subpart', 'group', false, 'paragraf subpart'),
  ...unit('point', 'point', 'letter', true, 'huruf hrf hurup hurut hunrf hurrf hurul hunuf'),
  ...unit('point', 'point', 'letterOrNumber', false, 'letter lit point points poin item sub clause'),
  ...unit('point', 'point', 'letterOrNumber', true, 'subparagraph subparagraphs subpara'),
  ...unit('item', 'point', 'letterOrNumber', true, 'butir'),
  ...unit('item', 'point', 'paragraph', true, 'angka'),
  ...unit('item', 'point', 'paragraph', false, 'ke number'),
  ...unit('chapter', 'chapter', 'roman', true, 'bab'),
  ...unit('chapter', 'chapter', 'roman', false, 'chapter'),
  ...unit('part', 'part', 'group', false, 'bagian part'),
  ...unit('book', 'book', 'group', false, 'buku book'),
]);

/** Words between two references of one list. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  ',',
  'dan',
  'atau',
  'serta',
  'maupun',
  'and',
  'or',
  '&',
  '/',
  'jo',
  'juncto',
  'junto',
  'jis',
  'yo',
  'dn',
  'kecuali',
]);
export const JOINING: ReadonlySet<string> = new Set(['jo', 'juncto', 'junto', 'jis', 'yo']);
/** Words between a unit and the unit or instrument it belongs to. */
export const LINKS: ReadonlySet<string> = new Set([
  'dari',
  'dalam',
  'pada',
  'di',
  'of',
  'in',
  'under',
  'to',
  'the',
  'menurut',
  'berdasarkan',
]);
/** Words and marks between an instrument and the provision of it that follows. */
export const LEADS: ReadonlySet<string> = new Set([
  ',',
  ':',
  '(',
  '-',
  '–',
  '—',
  'pada',
  'dalam',
  'di',
  'khususnya',
  'terutama',
  'yaitu',
  'yakni',
  'in',
  'at',
  'under',
  'its',
  'particularly',
  'particular',
  'including',
  'especially',
  'notably',
  'specifically',
  'vide',
  'lihat',
  'see',
  '"',
  '”',
  ')',
]);
/** Words that count what a number before them tells, so that it numbers no provision. */
export const COUNTED: ReadonlySet<string> = new Set([
  'tahun',
  'thn',
  'bulan',
  'hari',
  'orang',
  'anak',
  'kali',
  '%',
  'persen',
  'negara',
  'juta',
  'jam',
  'years',
  'year',
  'months',
  'days',
  'states',
  'children',
  'other',
  'per',
]);
export const OWN: ReadonlySet<string> = new Set(['ini']);
export const SAME: ReadonlySet<string> = new Set(['tersebut', 'dimaksud', 'itu', 'aquo']);

/** Nouns that stand for an instrument: "Undang-Undang ini", "the present Protocol". */
export const INSTRUMENT_NOUNS: ReadonlySet<string> = new Set([
  'uu',
  'uud',
  'peraturan',
  'perppu',
  'perpu',
  'pp',
  'perpres',
  'keppres',
  'keputusan',
  'qanun',
  'konvensi',
  'protokol',
  'kovenan',
  'perjanjian',
  'law',
  'act',
  'regulation',
  'decree',
  'convention',
  'protocol',
  'covenant',
  'treaty',
  'declaration',
  'statute',
  'charter',
  'resolution',
  'comment',
]);
/** "the Convention", in a protocol to it. */
export const TREATY_NOUNS: ReadonlySet<string> = new Set([
  'konvensi',
  'kovenan',
  'convention',
  'covenant',
  'charter',
]);
