import { formatAkomaNtoso } from './akoma-ntoso.ts';
import { formatBiblatex } from './biblatex.ts';
import { formatCslJson } from './csl-json.ts';
import { formatDocx } from './docx.ts';
import type { ExportItem } from './exported.ts';
import { formatJson } from './json.ts';
import { formatPlainText } from './plain-text.ts';
import { formatRis } from './ris.ts';

export const EXPORT_FORMATS = ['docx', 'txt', 'akn', 'json', 'ris', 'bib', 'csl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Writer {
  mediaType: string;
  extension: string;
  /** False of bibliographic records: they need no text. */
  needsText: boolean;
  write: (items: readonly ExportItem[]) => string | Promise<Uint8Array>;
}

/** Media types as registered or, for RIS and BibLaTeX, as their readers expect. */
export const WRITERS: Record<ExportFormat, Writer> = {
  akn: {
    mediaType: 'application/akn+xml; charset=utf-8',
    extension: 'akn.xml',
    needsText: true,
    write: formatAkomaNtoso,
  },
  json: {
    mediaType: 'application/json; charset=utf-8',
    extension: 'json',
    needsText: true,
    write: formatJson,
  },
  txt: { mediaType: 'text/plain; charset=utf-8', extension: 'txt', needsText: true, write: formatPlainText },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    needsText: true,
    write: formatDocx,
  },
  ris: {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    extension: 'ris',
    needsText: false,
    write: formatRis,
  },
  bib: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    extension: 'bib',
    needsText: false,
    write: formatBiblatex,
  },
  csl: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'csl.json',
    needsText: false,
    write: formatCslJson,
  },
};
