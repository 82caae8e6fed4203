import type { ExportItem } from './exported.ts';
import { type BibliographicRecord, type RecordKind, recordOf } from './record.ts';

/** Entry types of BibLaTeX (manual, 2.1.3): legislation and legal for law, report for the papers of organisations. */
const TYPES: Record<RecordKind, { entry: string; type: string | null }> = {
  legislation: { entry: 'legislation', type: null },
  treaty: { entry: 'legal', type: 'treaty' },
  resolution: { entry: 'report', type: 'resolution' },
  generalComment: { entry: 'report', type: 'general comment' },
  declaration: { entry: 'report', type: 'declaration' },
  guideline: { entry: 'report', type: 'guidelines' },
  asean: { entry: 'report', type: 'ASEAN document' },
};

/**
 * Bibliographic records in BibLaTeX, case kept and LaTeX's own characters escaped.
 * @example formatBiblatex([item]).startsWith('@legislation{uu-44-2008,') // true
 */
export function formatBiblatex(items: readonly ExportItem[]): string {
  return items.map((item) => entry(recordOf(item))).join('\n');
}

function entry(record: BibliographicRecord): string {
  const { entry: name, type } = TYPES[record.kind];
  const fields: [string, string | null][] = [
    ['title', `{${escapeLatex(record.title)}}`],
    ['shorttitle', `{${escapeLatex(record.shortTitle)}}`],
    ['titleaddon', record.translatedTitle && escapeLatex(record.translatedTitle)],
    ['type', type],
    ['entrysubtype', record.kind === 'treaty' ? 'treaty' : null],
    ['number', record.number && escapeLatex(record.number)],
    ['date', record.date],
    [
      name === 'report' ? 'institution' : 'organization',
      record.authority && `{${escapeLatex(record.authority)}}`,
    ],
    ['series', record.series && escapeLatex(seriesOf(record.series))],
    ['pages', record.section && escapeLatex(record.section)],
    ['pagination', record.section && 'none'],
    ['langid', record.language === 'id' ? 'indonesian' : 'english'],
    [
      'url',
      record.url.replace(/[{}\\%]/g, (character) =>
        character === '%' ? '%' : encodeURIComponent(character),
      ),
    ],
    // An addendum is lost by readers that have a note besides.
    ['note', escapeLatex([...record.supplements.map((one) => `${one}.`), ...record.notes].join(' '))],
  ];
  const written = fields.flatMap(([field, value]) => (value ? [`  ${field} = {${value}},`] : []));
  return [`@${name}{${record.key},`, ...written, '}', ''].join('\n');
}

function seriesOf({ name, reference, page }: NonNullable<BibliographicRecord['series']>): string {
  return page ? `${name} ${reference}, ${page}` : `${name} ${reference}`;
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Text as LaTeX prints it.
 * @example escapeLatex('5 % & {a}_b') // '5 \\% \\& \\{a\\}\\_b'
 */
export function escapeLatex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}&%$#_~^]/g, (character) => LATEX[character] ?? `\\${character}`);
}
