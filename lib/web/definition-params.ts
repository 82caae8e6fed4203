import { z } from 'zod';
import { isCalendarDate } from '../law/calendar-date.ts';
import type { DefinitionRequest } from '../research/definitions.ts';
import { invalidParameter, listOf } from './given-params.ts';

/** The parameters of the definitions. */
export const definitionParamsSchema = z.object({
  term: z.string().max(512, 'is longer than 512 characters').optional(),
  instrument: listOf(z.string().regex(/^[a-z][a-z0-9-]{1,60}$/)).optional(),
  standing: z.enum(['article', 'explanation']).optional(),
  inForce: z.enum(['yes', 'no']).optional(),
  on: z.string().refine(isCalendarDate, 'is no day of the calendar, YYYY-MM-DD').optional(),
});

/**
 * What an address asks of the definitions; parameters left empty count as not given.
 * @throws LegalError `invalid-parameter` naming the field
 * @example parseDefinitionParams(new URLSearchParams('term=anak')).term // 'anak'
 */
export function parseDefinitionParams(params: URLSearchParams): DefinitionRequest {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''));
  const parsed = definitionParamsSchema.safeParse(given);
  if (!parsed.success) throw invalidParameter(parsed.error, given);
  return parsed.data;
}

/**
 * The term a page is asked for, by its path or by `?term=`; null for the index.
 * @example termOf(['anak%20angkat'], {}) // 'anak angkat'
 */
export function termOf(
  path: readonly string[] | undefined,
  { term }: { term?: string | string[] | undefined },
): string | null {
  const given = path?.join('/') || (Array.isArray(term) ? term[0] : term) || '';
  try {
    return decodeURIComponent(given).trim().slice(0, 200) || null;
  } catch {
    return given.trim().slice(0, 200) || null;
  }
}
