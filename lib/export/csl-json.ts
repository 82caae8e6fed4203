import type { ExportItem } from './exported.ts';
import { type BibliographicRecord, type RecordKind, recordOf } from './record.ts';

/** Types of CSL 1.0.2. Every national norm is `legislation`: it is the type that reference managers read as a statute. */
const TYPES: Record<RecordKind, { type: string; genre?: string }> = {
  legislation: { type: 'legislation' },
  treaty: { type: 'treaty' },
  resolution: { type: 'report', genre: 'Resolution' },
  generalComment: { type: 'report', genre: 'General comment' },
  declaration: { type: 'report', genre: 'Declaration' },
  guideline: { type: 'report', genre: 'Guidelines' },
  asean: { type: 'report', genre: 'ASEAN document' },
};

/**
 * Bibliographic records as CSL-JSON (Citation Style Language 1.0.2), a list even of one.
 * @example JSON.parse(formatCslJson([item]))[0].type // 'legislation'
 */
export function formatCslJson(items: readonly ExportItem[]): string {
  return `${JSON.stringify(
    items.map((item) => cslItem(recordOf(item))),
    null,
    2,
  )}\n`;
}

function cslItem(record: BibliographicRecord): Record<string, unknown> {
  const { date, series, supplements, section, authority, notes, number } = record;
  return {
    id: record.key,
    ...TYPES[record.kind],
    title: record.title,
    'title-short': record.shortTitle,
    ...(number !== null && { number }),
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(series && { 'container-title': series.name, volume: series.reference }),
    ...(series?.page && { page: series.page }),
    ...(supplements.length > 0 && { references: supplements.join('; ') }),
    ...(section !== null && { section }),
    ...(authority !== null && (record.kind === 'legislation' ? { authority } : { publisher: authority })),
    ...(record.kind === 'legislation' && { jurisdiction: 'id' }),
    language: record.language,
    URL: record.url,
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
