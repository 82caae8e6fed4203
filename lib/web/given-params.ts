import { z } from 'zod';
import { LegalError } from '../law/legal-error.ts';

/** A parameter that takes several values, by commas or given again; at most 50. */
export const listOf = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? given.split(',').filter(Boolean) : given),
    z.array(value).max(50),
  );

/**
 * The parameters of an address, those left empty not given; one given again is a list, of `q` one text.
 * @example givenParams(new URLSearchParams('kind=uu&kind=pp&on=')) // { kind: 'uu,pp' }
 */
export function givenParams(params: URLSearchParams): Record<string, string> {
  const given: Record<string, string> = {};
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key).filter((value) => value !== '');
    if (values.length > 0) given[key] = key === 'q' ? values.join(' ') : values.join(',');
  }
  return given;
}

/**
 * The first thing wrong with the parameters, by its field.
 * @example throw invalidParameter(parsed.error, given) // limit="-1" cannot be used: …
 */
export function invalidParameter(error: z.ZodError, given: Record<string, string>): LegalError {
  const [issue] = error.issues;
  const field = String(issue?.path[0] ?? 'q');
  const value = (given[field] ?? '').slice(0, 40);
  return new LegalError(
    'invalid-parameter',
    `${field}="${value}" cannot be used: ${issue?.message ?? 'malformed'}.`,
    { field },
  );
}
