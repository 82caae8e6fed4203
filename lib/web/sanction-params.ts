import { z } from 'zod';
import { isCalendarDate } from '../law/calendar-date.ts';
import { MEANS, THEMES, VICTIMS } from '../law/sanction-facets.ts';
import { SANCTION_KINDS } from '../law/sanction-kinds.ts';
import type { SanctionRequest } from '../research/sanction-views.ts';
import { givenParams, invalidParameter, listOf } from './given-params.ts';
import { parseProvision } from './law-route.ts';

const LARGEST_LIMIT = 50;
const SORTS = ['severity', 'law', 'fine', 'minimum'] as const satisfies readonly SanctionRequest['sort'][];

/** The parameters of the table of penal provisions. */
export const sanctionParamsSchema = z.object({
  instrument: listOf(z.string().regex(/^[a-z][a-z0-9-]{1,60}$/)).optional(),
  eId: z.string().max(200).optional(),
  on: z.string().refine(isCalendarDate, 'is no day of the calendar, YYYY-MM-DD').optional(),
  victim: listOf(z.enum(VICTIMS)).optional(),
  means: listOf(z.enum(MEANS)).optional(),
  theme: listOf(z.enum(THEMES)).optional(),
  kind: listOf(z.enum(SANCTION_KINDS)).optional(),
  inForce: z.enum(['yes', 'no']).optional(),
  q: z.string().max(512, 'is longer than 512 characters').optional(),
  sort: z.enum(SORTS).default('law'),
  limit: z.coerce.number().int().min(1).max(LARGEST_LIMIT).default(LARGEST_LIMIT),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
});

/**
 * What an address asks of the table; parameters left empty count as not given.
 * @throws LegalError `invalid-parameter` naming the field, `unknown-provision` where eId is of no known form
 * @example parseSanctionParams(new URLSearchParams('instrument=uu-44-2008&eId=art_29')).eId // 'art_29'
 */
export function parseSanctionParams(params: URLSearchParams): SanctionRequest {
  const given = givenParams(params);
  const parsed = sanctionParamsSchema.safeParse(given);
  if (!parsed.success) throw invalidParameter(parsed.error, given);
  const { eId, ...rest } = parsed.data;
  return { ...rest, ...(eId !== undefined && { eId: parseProvision(eId) }) };
}
