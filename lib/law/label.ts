import type { PathStyle } from './eid.ts';

const ORDINALS =
  'Kesatu Kedua Ketiga Keempat Kelima Keenam Ketujuh Kedelapan Kesembilan Kesepuluh Kesebelas Keduabelas'.split(
    ' ',
  );

interface Segment {
  prefix: string;
  num: string;
}

type Wording = (num: string) => string;

/** The words of a citation in Indonesian drafting (UU 12/2011, Lampiran II). */
const INDONESIAN: Record<string, Wording> = {
  art: (num) => `Pasal ${num}`,
  para: (num) => `ayat (${num})`,
  point: (num) => (/^\d/.test(num) ? `angka ${num}` : `huruf ${num}`),
  subpara: (num) => `alinea ${num}`,
  wrap: () => 'kalimat penutup',
  mod: (num) => `angka ${num}`,
  book: (num) => `Buku ${ordinal(num)}`,
  chp: (num) => `BAB ${num}`,
  part: (num) => `Bagian ${ordinal(num)}`,
  subpart: (num) => `Paragraf ${num}`,
  sec: (num) => (num === 'ap' ? 'Aturan Peralihan' : num === 'at' ? 'Aturan Tambahan' : `Seksi ${num}`),
  preamble: () => 'Pembukaan',
  recs: () => 'Menimbang',
  rec: (num) => `huruf ${num}`,
  bases: () => 'Mengingat',
  basis: (num) => `angka ${num}`,
  formula: (num) => (num === 'title' ? 'Judul' : 'Rumusan pembuka'),
  concl: () => 'Penutup',
  exp: () => 'Penjelasan',
  gen: () => 'Umum',
  arts: () => 'Pasal demi Pasal',
  att: (num) => (num === 'notes' ? 'Catatan' : `Lampiran ${num}`),
};

const ENGLISH: Record<string, Wording> = {
  art: (num) => `Article ${num}`,
  para: (num) => `(${num})`,
  point: (num) => `(${num})`,
  subpara: (num) => `, subparagraph ${num}`,
  wrap: () => ', closing words',
  book: (num) => `Book ${num}`,
  chp: (num) => `Chapter ${num}`,
  part: (num) => `Part ${num}`,
  subpart: (num) => `Subpart ${num}`,
  sec: (num) => `Section ${num}`,
  preamble: () => 'Preamble',
  formula: (num) => (num === 'title' ? 'Title' : 'Opening words'),
  concl: () => 'Conclusion',
  exp: () => 'Explanatory text',
  att: (num) => (num === 'notes' ? 'Notes' : `Annex ${num}`),
};

/** What a path names before the article itself; a citation leaves it out. */
const GROUPS = new Set(['book', 'chp', 'part', 'subpart', 'preamble']);

/**
 * What a provision is called in a citation: Indonesian words for national law, English ones for treaties.
 * @example formatLabel('art_4__para_1__point_f', 'indonesian') // 'Pasal 4 ayat (1) huruf f'
 * @example formatLabel('art_34__point_a', 'english') // 'Article 34(a)'
 */
export function formatLabel(eId: string, style: PathStyle): string {
  const segments = eId.split('__').map(parseSegment);
  const named = segments.filter(
    ({ prefix }, index) => index === segments.length - 1 || !(GROUPS.has(prefix) || prefix === 'qstr'),
  );
  return style === 'indonesian' ? indonesian(named) : english(named);
}

function indonesian(segments: readonly Segment[]): string {
  let label = '';
  let before = '';
  for (const { prefix, num } of segments) {
    const quoted = prefix === 'art' && (before === 'mod' || before === 'art');
    // "(a) (i)" of a treaty: a small Roman number below a letter is not the letter i.
    const roman = prefix === 'point' && before === 'point' && /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/.test(num);
    before = prefix;
    const words = roman ? `butir (${num})` : say(INDONESIAN, prefix, num);
    label = label === '' ? words : `${label}${quoted ? ': ' : ' '}${words}`;
  }
  return label;
}

function english(segments: readonly Segment[]): string {
  let label = '';
  for (const { prefix, num } of segments) {
    const top = label === '';
    const words = top && prefix === 'para' ? `Paragraph ${num}` : say(ENGLISH, prefix, num);
    label += top || /^[,(]/.test(words) ? words : ` ${words}`;
  }
  return label;
}

/** A number the source has twice is `1-2` in an eId. */
function say(wordings: Record<string, Wording>, prefix: string, num: string): string {
  const [, own = num, copy] = /^(.+)-(\d+)$/.exec(num) ?? [];
  const words = wordings[prefix]?.(own) ?? [prefix, own].filter(Boolean).join(' ');
  return copy ? `${words} [${copy}]` : words;
}

function parseSegment(segment: string): Segment {
  const at = segment.indexOf('_');
  return at === -1
    ? { prefix: segment, num: '' }
    : { prefix: segment.slice(0, at), num: segment.slice(at + 1) };
}

function ordinal(num: string): string {
  return ORDINALS[Number(num) - 1] ?? num;
}
