import { z } from 'zod';
import { isCalendarDate } from '../law/calendar-date.ts';
import { GRADES } from '../law/editorial.ts';
import { invalidParameter } from './given-params.ts';

const slug = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/, 'is no id');

/** The filters of the harmonisation table; each other table takes what its rows have. */
export const tableParamsSchema = z.object({
  theme: slug.optional(),
  instrument: slug.optional(),
  grade: z.enum(GRADES).optional(),
  on: z.string().refine(isCalendarDate, 'is no day of the calendar, YYYY-MM-DD').optional(),
  locale: z.enum(['id', 'en']).default('en'),
});

export type TableParams = z.output<typeof tableParamsSchema>;

/**
 * The filters an address gives; those left empty count as not given.
 * @throws LegalError `invalid-parameter` naming the field
 * @example parseTableParams(new URLSearchParams('grade=none&on=2019-05-31')).grade // 'none'
 */
export function parseTableParams(params: URLSearchParams): TableParams {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''));
  const parsed = tableParamsSchema.safeParse(given);
  if (!parsed.success) throw invalidParameter(parsed.error, given);
  return parsed.data;
}

/**
 * The filters of a page whose slider gives a day by its place among the days of change.
 * @example withStop(new URLSearchParams('stop=0'), ['2019-05-31', '2022-05-09']).get('on') // '2019-05-31'
 */
export function withStop(params: URLSearchParams, stops: readonly string[]): URLSearchParams {
  const stop = params.get('stop');
  const day = stop === null ? undefined : stops[Number(stop)];
  if (day === undefined) return params;
  const changed = new URLSearchParams(params);
  changed.delete('stop');
  changed.set('on', day);
  return changed;
}

/**
 * The rows whose own value of each parameter is the one asked for; parameters that are no column are left alone.
 * @example matching([{ group: 'civil' }, { group: 'state' }], new URLSearchParams('group=civil')) // [{ group: 'civil' }]
 */
export function matching<Row extends object>(rows: readonly Row[], params: URLSearchParams): Row[] {
  const wanted = [...params].filter(([, value]) => value !== '');
  return rows.filter((row) =>
    wanted.every(([name, value]) => {
      const own = Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : undefined;
      return own === undefined || typeof own === 'object' || String(own) === value;
    }),
  );
}
