import { z } from 'zod';
import { isCalendarDate } from '../law/calendar-date.ts';
import { INSTRUMENT_TYPES } from '../law/instrument.ts';
import type { SearchQuery } from '../research/search.ts';
import { givenParams, invalidParameter, listOf } from './given-params.ts';

export const LONGEST_QUERY = 512;
export const LARGEST_LIMIT = 50;
export const DEFAULT_LIMIT = 20;
/** Further than this nobody reads, and the engine would sort it all. */
const LARGEST_OFFSET = 10_000;

const STATUSES = [
  'inForce',
  'amended',
  'partlyRepealed',
  'repealed',
  'notYetInForce',
  'notBinding',
  'notRatified',
  'unknown',
] as const;

const year = z.coerce.number().int().min(1800).max(2200);
/** The parameters of a search; lists are separated by commas or given more than once. */
export const searchParamsSchema = z.object({
  q: z.string().max(LONGEST_QUERY, `is longer than ${LONGEST_QUERY} characters`).default(''),
  lang: z.enum(['id', 'en']).optional(),
  kind: listOf(z.enum(INSTRUMENT_TYPES)).optional(),
  instrument: listOf(z.string().regex(/^[a-z][a-z0-9-]{1,60}$/)).optional(),
  status: listOf(z.enum(STATUSES)).optional(),
  topic: listOf(z.string().regex(/^[a-z][a-z0-9-]{1,60}$/)).optional(),
  year_from: year.optional(),
  year_to: year.optional(),
  on: z.string().refine(isCalendarDate, 'is no day of the calendar, YYYY-MM-DD').optional(),
  sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
  limit: z.coerce.number().int().min(1).max(LARGEST_LIMIT).default(DEFAULT_LIMIT),
  offset: z.coerce.number().int().min(0).max(LARGEST_OFFSET).default(0),
});

/**
 * What a URL asks to search for; parameters left empty count as not given, unknown ones are left alone.
 * @throws LegalError `invalid-parameter` naming the field
 * @example parseSearchParams(new URLSearchParams('q=anak&kind=uu,pp')).kind // ['uu', 'pp']
 */
export function parseSearchParams(params: URLSearchParams): SearchQuery {
  const given = givenParams(params);
  const parsed = searchParamsSchema.safeParse(given);
  if (!parsed.success) throw invalidParameter(parsed.error, given);
  const { q, year_from, year_to, sort, limit, offset, on, ...filters } = parsed.data;
  return {
    q: q.replaceAll('\0', ' '),
    sort,
    limit,
    offset,
    ...(on && { on }),
    filters: {
      ...(filters.lang && { lang: filters.lang }),
      ...(filters.kind && { kind: filters.kind }),
      ...(filters.instrument && { instrument: filters.instrument }),
      ...(filters.status && { status: filters.status }),
      ...(filters.topic && { topic: filters.topic }),
      ...(year_from !== undefined && { yearFrom: year_from }),
      ...(year_to !== undefined && { yearTo: year_to }),
    },
  };
}
