import type { LegalDocument } from './document.ts';
import type { InstrumentType } from './instrument.ts';

/** What an act says of itself in its first lines. */
export interface InstrumentIdentity {
  type: InstrumentType;
  number: string;
  year: number;
  /** `uu-23-2002`, `permen-komunikasi-dan-informatika-5-2020` */
  id: string;
  /** "Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak" */
  title: string;
}

const FORMS: [InstrumentType, string, RegExp][] = [
  [
    'perppu',
    'Peraturan Pemerintah Pengganti Undang-Undang',
    /PERATURAN PEMERINTAH PENGGANTI UNDANG\s?-\s?UNDANG/i,
  ],
  ['uu', 'Undang-Undang', /UNDANG\s?-\s?UNDANG(?!\s+DASAR)/i],
  ['pp', 'Peraturan Pemerintah', /PERATURAN PEMERINTAH/i],
  ['perpres', 'Peraturan Presiden', /PERATURAN PRESIDEN/i],
  ['keppres', 'Keputusan Presiden', /KEPUTUSAN PRESIDEN/i],
  ['permen', 'Peraturan Menteri', /PERATURAN MENTERI/i],
];
const NUMBER = /\bNO(?:MOR|\.)?\s*:?\s*(\d+[A-Z]?(?:\/[A-Z\d./-]+)?)\s+TAHUN\s*:?\s*(\d{4})\b/i;
const LONGEST_HEAD = 600;

/**
 * Which act a text is, by the title it prints: its kind, "Nomor N Tahun Y" and "tentang …". Null where it prints none.
 * @example identifyInstrument(document)?.id // 'uu-23-2002'
 */
export function identifyInstrument(
  document: Pick<LegalDocument, 'body' | 'title'>,
): InstrumentIdentity | null {
  const head = (document.body[0]?.kind === 'formula' ? document.body[0].text : (document.title ?? ''))
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_HEAD);
  const printed = NUMBER.exec(head);
  if (!printed) return null;
  const before = head.slice(0, printed.index);
  // The form that stands last before the number is the act's own: a Perppu names the Undang-Undang it stands for.
  const found = FORMS.find(([, , form]) => form.test(before));
  if (!found) return null;
  const [type, name] = found;
  const [, number = '', year = ''] = printed;
  const ministry = type === 'permen' ? ministryOf(before) : '';
  const subject = document.title ?? '';
  const id = [type, slug(ministry), slug(number), year].filter(Boolean).join('-');
  const title = [name, ministry, `Nomor ${number} Tahun ${year}`, subject && `tentang ${titled(subject)}`];
  return { type, number, year: Number(year), id, title: title.filter(Boolean).join(' ') };
}

function ministryOf(before: string): string {
  const [, ministry = ''] = /PERATURAN MENTERI\s+(.+?)(?:\s+REPUBLIK INDONESIA)?\s*$/i.exec(before) ?? [];
  return titled(ministry);
}

const SMALL = new Set([
  'dan',
  'atau',
  'di',
  'ke',
  'dari',
  'yang',
  'untuk',
  'dalam',
  'pada',
  'atas',
  'tentang',
  'dengan',
  'bagi',
  'oleh',
]);

/** Words in capitals as titles are written; others stay as printed. */
function titled(words: string): string {
  const clean = words
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim();
  if (clean !== clean.toUpperCase()) return clean;
  return clean
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.has(word)
        ? word
        : word.replace(/(^|[-/(“"])(\p{Ll})/gu, (_, mark, letter) => mark + letter.toUpperCase()),
    )
    .join(' ');
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
