import { LegalError } from './legal-error.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text is a day of the Gregorian calendar, `YYYY-MM-DD`.
 * @example isCalendarDate('2023-02-29') // false
 */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/**
 * A day as asked for.
 * @throws LegalError `malformed-date` naming the field
 * @example parseCalendarDate('2015-01-01', 'on') // '2015-01-01'
 */
export function parseCalendarDate(text: string, field: string): string {
  if (isCalendarDate(text)) return text;
  throw new LegalError(
    'malformed-date',
    `"${text.slice(0, 40)}" is no day of the calendar; write it as YYYY-MM-DD.`,
    {
      field,
    },
  );
}
