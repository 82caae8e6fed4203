import { z } from 'zod';
import { LegalError } from '../law/legal-error.ts';
import { parseProvision } from './law-route.ts';

/** Between which two days, and of which provision; the days are checked where they are used. */
export const diffParamsSchema = z.object({
  from: z.string(),
  to: z.string().optional(),
  eId: z.string().max(200).optional(),
  locale: z.enum(['id', 'en']).default('en'),
});

/**
 * The two days a caller wants compared; `to` is today where left out.
 * @throws LegalError `invalid-parameter` naming the field, `unknown-provision`
 * @example parseDiffParams(new URLSearchParams('from=2014-01-01&to=2015-01-01')) // { locale: 'en', from: '2014-01-01', to: '2015-01-01', eId: null }
 */
export function parseDiffParams(params: URLSearchParams): {
  from: string;
  to: string | undefined;
  eId: string | null;
  locale: 'id' | 'en';
} {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''));
  const parsed = diffParamsSchema.safeParse(given);
  if (parsed.success) {
    const { from, to, eId, locale } = parsed.data;
    return { from, to, locale, eId: eId === undefined ? null : parseProvision(eId) };
  }
  const field = String(parsed.error.issues[0]?.path[0] ?? 'from');
  const message =
    field === 'from' ? 'from is the earlier day, YYYY-MM-DD.' : `${field} is not of the form asked for.`;
  throw new LegalError('invalid-parameter', message, { field });
}
