import type { ProvisionKind } from './provision.ts';

/** Which words a path uses: `pasal-4/ayat-1/huruf-f` or `article-34/point-a`. */
export type PathStyle = 'indonesian' | 'english';

const PREFIXES = {
  preamble: 'preamble',
  formula: 'formula',
  recitals: 'recs',
  recital: 'rec',
  legalBases: 'bases',
  legalBasis: 'basis',
  book: 'book',
  chapter: 'chp',
  part: 'part',
  subpart: 'subpart',
  section: 'sec',
  article: 'art',
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
  wrapUp: 'wrap',
  instruction: 'mod',
  quotedStructure: 'qstr',
  conclusion: 'concl',
  explanation: 'exp',
  generalExplanation: 'gen',
  attachment: 'att',
} as const satisfies Record<ProvisionKind, string>;

const SEGMENT_WORDS: Record<string, { indonesian: string; english: string }> = {
  preamble: { indonesian: 'pembukaan', english: 'preamble' },
  formula: { indonesian: 'formula', english: 'formula' },
  recs: { indonesian: 'menimbang', english: 'recitals' },
  rec: { indonesian: 'pertimbangan', english: 'recital' },
  bases: { indonesian: 'mengingat', english: 'legal-bases' },
  basis: { indonesian: 'dasar', english: 'legal-basis' },
  book: { indonesian: 'buku', english: 'book' },
  chp: { indonesian: 'bab', english: 'chapter' },
  part: { indonesian: 'bagian', english: 'part' },
  subpart: { indonesian: 'paragraf', english: 'subpart' },
  sec: { indonesian: 'seksi', english: 'section' },
  art: { indonesian: 'pasal', english: 'article' },
  para: { indonesian: 'ayat', english: 'paragraph' },
  subpara: { indonesian: 'alinea', english: 'subparagraph' },
  point: { indonesian: 'huruf', english: 'point' },
  wrap: { indonesian: 'kalimat-penutup', english: 'closing-words' },
  mod: { indonesian: 'perubahan', english: 'instruction' },
  qstr: { indonesian: 'kutipan', english: 'quoted' },
  concl: { indonesian: 'penutup', english: 'conclusion' },
  exp: { indonesian: 'penjelasan', english: 'explanation' },
  gen: { indonesian: 'umum', english: 'general' },
  att: { indonesian: 'lampiran', english: 'annex' },
};

const SEGMENT_ALIASES: Record<string, string> = {
  angka: 'point',
  butir: 'point',
  annexe: 'att',
  attachment: 'att',
};

/**
 * The eId of a provision below another, in the manner of Akoma Ntoso 3.0 naming (`art_81__para_2__point_a`).
 * @example formatEId('paragraph', '2', 'art_81') // 'art_81__para_2'
 */
export function formatEId(kind: ProvisionKind, num: string | null, parent?: string | null): string {
  const own = num === null ? PREFIXES[kind] : `${PREFIXES[kind]}_${asSegment(num)}`;
  return parent ? `${parent}__${own}` : own;
}

function asSegment(num: string): string {
  if (num.length === 1 && ONE_SIGN.includes(num)) return num;
  return /^(?:[\dA-Za-z]*|\d+(?:\.\d+)+)$/.test(num) ? num : num.replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** What most numbers are, and needs no pattern. */
const ONE_SIGN = '123456789abcdefghijklmnopqrstuvwxyz';

/** eIds of a provision and all above it, outermost first: `art_4`, `art_4__para_1`. */
export function eIdLineage(eId: string): string[] {
  const parts = eId.split('__');
  return parts.map((_, i) => parts.slice(0, i + 1).join('__'));
}

/**
 * The human path of an eId.
 * @example formatPath('art_4__para_1__point_f', 'indonesian') // 'pasal-4/ayat-1/huruf-f'
 */
export function formatPath(eId: string, style: PathStyle): string {
  return eId
    .split('__')
    .map((segment) => {
      const [prefix = '', ...rest] = segment.split('_');
      const words = SEGMENT_WORDS[prefix];
      if (!words) return segment;
      const num = rest.join('_');
      const word = prefix === 'point' && style === 'indonesian' && /^\d/.test(num) ? 'angka' : words[style];
      return num ? `${word}-${num}` : word;
    })
    .join('/');
}

/**
 * The eId a human path names, in either language; null where a segment is not of the form.
 * @example parsePath('pasal-4/ayat-1/huruf-f') // 'art_4__para_1__point_f'
 */
export function parsePath(path: string): string | null {
  const segments: string[] = [];
  for (const segment of path.split('/').filter(Boolean)) {
    const found = parseSegment(segment);
    if (!found) return null;
    segments.push(found);
  }
  return segments.length > 0 ? segments.join('__') : null;
}

function parseSegment(segment: string): string | null {
  for (const [prefix, words] of Object.entries(SEGMENT_WORDS)) {
    for (const word of [words.indonesian, words.english]) {
      const rest = afterWord(segment, word);
      if (rest !== null) return rest ? `${prefix}_${rest}` : prefix;
    }
  }
  for (const [word, prefix] of Object.entries(SEGMENT_ALIASES)) {
    const rest = afterWord(segment, word);
    if (rest) return `${prefix}_${rest}`;
  }
  return null;
}

function afterWord(segment: string, word: string): string | null {
  const lower = segment.toLowerCase();
  if (lower === word) return '';
  if (!lower.startsWith(`${word}-`)) return null;
  const rest = segment.slice(word.length + 1);
  return /^[\p{L}\p{N}-]+(?:\.\d+)*$/u.test(rest) ? rest : null;
}
