import type { ExportItem } from './exported.ts';
import { type BibliographicRecord, type RecordKind, recordOf } from './record.ts';

/** RIS knows no treaty: it travels as a statute whose note names its type, which Zotero and citeproc read from there. */
const TYPES: Record<RecordKind, string> = {
  legislation: 'STAT',
  treaty: 'STAT',
  resolution: 'RPRT',
  generalComment: 'RPRT',
  declaration: 'RPRT',
  guideline: 'RPRT',
  asean: 'RPRT',
};
const REPORT_TYPES: Partial<Record<RecordKind, string>> = {
  resolution: 'Resolution',
  generalComment: 'General comment',
  declaration: 'Declaration',
  guideline: 'Guidelines',
  asean: 'ASEAN document',
};

/**
 * Bibliographic records in RIS (Research Information Systems format, lines ended by CR LF), tags as Zotero's importer maps them on a statute or a report;
 * the place in a report is its pages, which every reader has.
 * @example formatRis([item]).split('\r\n')[0] // 'TY  - STAT'
 */
export function formatRis(items: readonly ExportItem[]): string {
  return items.map((item) => risRecord(recordOf(item))).join('\r\n');
}

function risRecord(record: BibliographicRecord): string {
  const statute = TYPES[record.kind] === 'STAT';
  const tags: [string, string | null][] = [
    ['TY', TYPES[record.kind]],
    ['TI', record.title],
    ['ST', record.shortTitle],
    [statute ? 'M1' : 'SN', record.number],
    ['DA', risDate(record.date)],
    ['PY', record.date?.slice(0, 4) ?? null],
    ['T2', record.series?.name ?? null],
    ['VL', record.series?.reference ?? null],
    ...record.supplements.map((supplement): [string, string] => ['OP', supplement]),
    ['SP', statute ? (record.series?.page ?? null) : record.section],
    ['SE', statute ? record.section : null],
    [statute ? 'CY' : 'PB', record.authority],
    ['M3', REPORT_TYPES[record.kind] ?? null],
    ['M2', record.kind === 'treaty' ? 'Type: treaty' : null],
    ['LA', record.language],
    ['UR', record.url],
    ['N1', notesOf(record).join(' ')],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Readers of RIS take a TT for the title itself, so that the title in the other language is a note. */
function notesOf({ translatedTitle, language, notes }: BibliographicRecord): string[] {
  const named =
    translatedTitle && `${language === 'id' ? 'In English' : 'In Indonesian'}: ${translatedTitle}.`;
  return [...(named ? [named] : []), ...notes];
}

/** RIS writes a date as year/month/day/other, parts not known left empty. */
function risDate(date: string | null): string | null {
  if (date === null) return null;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
