import type { Locale } from './locale.ts';

/**
 * A date as written in a locale; one known to the year or month is written so far.
 * @example formatDate('2008-11-26', 'id') // '26 November 2008'
 */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day && { day: 'numeric' }),
  };
  const language = locale === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(language, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

/** A whole number as written in a locale. */
export function formatNumber(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB').format(number);
}

/** A share from 0 to 1 as a percentage with one decimal. */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);
}
