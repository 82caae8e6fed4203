import path from 'node:path';
import type { SourceFormat } from '../law/catalogue.ts';
import { isAkomaNtoso } from './akn-dom.ts';

const BY_EXTENSION: Record<string, SourceFormat> = {
  '.md': 'markdown',
  '.txt': 'markdown',
  '.json': 'json',
  '.htm': 'html',
  '.html': 'html',
  '.xml': 'xml',
  '.pdf': 'pdf',
  '.docx': 'docx',
};

/**
 * The format of a file: what its first bytes say, else its name, else plain text (read as Markdown).
 * @example detectFormat('uu.txt', new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function detectFormat(file: string, bytes: Uint8Array): SourceFormat {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).trimStart();
  const start = opening.slice(0, 512).toLowerCase();
  if (start.startsWith('%pdf-')) return 'pdf';
  if (isAkomaNtoso(opening)) return 'akn';
  const named = BY_EXTENSION[path.extname(file).toLowerCase()];
  if (named) return named;
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (start.startsWith('<?xml')) return 'xml';
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'markdown';
}
