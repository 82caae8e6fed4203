import { z } from 'zod';
import type { Language } from '../law/document.ts';
import { LegalError } from '../law/legal-error.ts';

/** Which day's text, in which language; and in which locale addresses are given. */
export const textParamsSchema = z.object({
  on: z.string().optional(),
  lang: z.enum(['id', 'en']).optional(),
  locale: z.enum(['id', 'en']).default('en'),
});

/**
 * How a caller wants a text opened; the day is checked where it is used.
 * @throws LegalError `invalid-parameter` naming the field
 * @example parseTextParams(new URLSearchParams('on=2015-01-01')) // { locale: 'en', on: '2015-01-01', language: undefined }
 */
export function parseTextParams(params: URLSearchParams): {
  locale: 'id' | 'en';
  on: string | undefined;
  language: Language | undefined;
} {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''));
  const parsed = textParamsSchema.safeParse(given);
  if (parsed.success) return { locale: parsed.data.locale, on: parsed.data.on, language: parsed.data.lang };
  const field = String(parsed.error.issues[0]?.path[0] ?? 'lang');
  throw new LegalError('invalid-parameter', `${field} is one of: id, en.`, { field });
}
