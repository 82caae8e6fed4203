import path from 'node:path';
import type { SourceFormat } from '../law/catalogue.ts';
import { isAkomaNtoso } from './akn-dom.ts';
import { isZip } from './other-formats.ts';

const BY_EXTENSION: Record<string, SourceFormat> = {
  '.md': 'markdown',
  '.txt': 'markdown',
  '.json': 'json',
  '.htm': 'html',
  '.html': 'html',
  '.xml': 'xml',
};

/** How far into a file its mark may stand: some writers print a line before it. */
const OPENING_BYTES = 4096;
const PDF_MARK_WITHIN = 1024;

/**
 * The format of a file: what its first bytes say; where these fit more than one, its name; else plain text (read as Markdown).
 * A name alone makes no PDF or Word file.
 * @example detectFormat('uu.txt', new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function detectFormat(file: string, bytes: Uint8Array): SourceFormat {
  const opening = new TextDecoder('latin1')
    .decode(bytes.subarray(0, OPENING_BYTES))
    .replace(/^\s+|^ï»¿\s*/, '');
  const extension = path.extname(file).toLowerCase();
  const start = opening.slice(0, 512).toLowerCase();
  if (start.startsWith('%pdf-')) return 'pdf';
  if (extension === '.pdf' && opening.slice(0, PDF_MARK_WITHIN).includes('%PDF-')) return 'pdf';
  if (isZip(bytes)) return 'docx';
  if (isAkomaNtoso(opening)) return 'akn';
  const shown = shownFormat(start);
  const named = BY_EXTENSION[extension];
  // Markdown may begin with a tag, and a broken file of data begins with nothing one would expect.
  if (named === 'markdown') return shown === 'html' ? 'html' : 'markdown';
  return shown === null || (shown === 'xml' && named === 'html') ? (named ?? 'markdown') : shown;
}

/** What the first characters of a text are of; null where they are words. */
function shownFormat(start: string): SourceFormat | null {
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (start.startsWith('<?xml')) return 'xml';
  return /^(?:\{(?!\\rtf)|\[)\s*(?:["{[\]}]|$)/.test(start) ? 'json' : null;
}
