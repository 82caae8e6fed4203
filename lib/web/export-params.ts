import { z } from 'zod';
import { EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import { LegalError } from '../law/legal-error.ts';
import { parseLawRoute, parseProvision } from './law-route.ts';
import { textParamsSchema } from './text-params.ts';

/** A folder holds no more: a reader who wants a whole law exports the law. */
export const LARGEST_FOLDER = 100;

/** Of one instrument: which format, and which provision of it. */
export const exportParamsSchema = textParamsSchema.extend({
  format: z.enum(EXPORT_FORMATS),
  eId: z.string().optional(),
});
/** Of a folder: which format; each `p` is the address of a provision below /law. */
export const folderParamsSchema = textParamsSchema.extend({
  format: z.enum(EXPORT_FORMATS),
  p: z.string(),
});

/** An address of law in a folder, as given and as read. */
export interface FolderEntry {
  address: string;
  id: string;
  eId: string | null;
  on: string | null;
}

/**
 * The format asked for.
 * @throws LegalError `invalid-parameter` naming `format`
 * @example formatParam(new URLSearchParams('format=ris')) // 'ris'
 */
export function formatParam(params: URLSearchParams): ExportFormat {
  const given = params.get('format');
  const format = EXPORT_FORMATS.find((candidate) => candidate === given);
  if (format) return format;
  const said = given === null ? 'format is missing' : `format="${given.slice(0, 40)}" is not written here`;
  throw new LegalError('invalid-parameter', `${said}; there are: ${EXPORT_FORMATS.join(', ')}.`, {
    field: 'format',
  });
}

/**
 * The provision asked for, as eId or as path; null for the whole instrument.
 * @throws LegalError `unknown-provision` naming `eId`
 */
export function provisionParam(params: URLSearchParams): string | null {
  const given = params.get('eId');
  if (given === null || given === '') return null;
  try {
    return parseProvision(given);
  } catch (error) {
    if (!(error instanceof LegalError)) throw error;
    throw new LegalError(error.code, error.message, { ...error.context, field: 'eId' });
  }
}

/**
 * What a folder holds, in order, each address once.
 * @throws LegalError `invalid-parameter` naming `p` where it is empty, too large, or has an address of no known form
 * @example parseFolder(['uu-44-2008/pasal-4']) // [{ address: 'uu-44-2008/pasal-4', id: 'uu-44-2008', eId: 'art_4', on: null }]
 */
export function parseFolder(addresses: readonly string[]): FolderEntry[] {
  const distinct = [...new Set(addresses.filter((address) => address.trim() !== ''))];
  if (distinct.length > LARGEST_FOLDER)
    throw new LegalError(
      'invalid-parameter',
      `p is given ${distinct.length} times; a folder holds ${LARGEST_FOLDER}.`,
      { field: 'p' },
    );
  return distinct.map(parseFolderEntry);
}

/**
 * An address in a folder: what stands behind /law/ on a page, or the whole address of the page.
 * @throws LegalError as `parseLawRoute` does, naming `p`
 * @example parseFolderEntry('https://lindung.example/en/law/crc/article-34').eId // 'art_34'
 */
export function parseFolderEntry(given: string): FolderEntry {
  const address = (given.split('?')[0] ?? '').replace(/^.*\/law\//, '').trim();
  const [instrument = '', ...path] = address.split('/');
  try {
    return { address, ...parseLawRoute(instrument, path) };
  } catch (error) {
    if (!(error instanceof LegalError)) throw error;
    throw new LegalError(error.code, `p="${given.slice(0, 80)}": ${error.message}`, {
      ...error.context,
      field: 'p',
    });
  }
}
