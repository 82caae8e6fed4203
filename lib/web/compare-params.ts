import { z } from 'zod';
import { LegalError } from '../law/legal-error.ts';
import { parseProvision } from './law-route.ts';

const text = z.string().trim().max(200).optional();
const compareSchema = z.object({ a: text, a_on: text, a_p: text, b: text, b_on: text, b_p: text });

/** One side of a comparison: a law, a day (null for today) and a provision (null for the whole). */
export interface ComparedSide {
  id: string;
  on: string | null;
  eId: string | null;
}

/**
 * The two sides an address asks to compare; null where it names no law. The second law is the first where it is left out.
 * @throws LegalError `invalid-parameter`, `unknown-provision` naming the field
 * @example parseCompareParams(new URLSearchParams('a=uu-1-1974&a_on=2010-01-01&a_p=pasal-7')) // [{ id: 'uu-1-1974', on: '2010-01-01', eId: 'art_7' }, { id: 'uu-1-1974', on: null, eId: 'art_7' }]
 */
export function parseCompareParams(params: URLSearchParams): [ComparedSide, ComparedSide] | null {
  const parsed = compareSchema.safeParse(Object.fromEntries([...params].filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'a');
    throw new LegalError('invalid-parameter', `${field} is longer than 200 characters.`, { field });
  }
  const { a, a_on, a_p, b, b_on, b_p } = parsed.data;
  const first = a ?? b;
  if (!first) return null;
  return [
    side(first, a_on, a_p),
    side(b ?? first, b_on, b_p ?? (b === undefined || b === a ? a_p : undefined)),
  ];
}

function side(id: string, on: string | undefined, provision: string | undefined): ComparedSide {
  return { id: id.toLowerCase(), on: on ?? null, eId: provision ? parseProvision(provision) : null };
}
