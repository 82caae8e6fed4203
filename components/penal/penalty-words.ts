import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { Fine, Imprisonment } from '@/lib/law/penalty.ts';

const DAYS_A_MONTH = 30;

/**
 * A term in years, months or days.
 * @example termWords(42, messages) // '3 years 6 months'
 */
export function termWords(months: number, { locale, sanctions }: Messages): string {
  const number = (value: number): string => formatNumber(value, locale);
  const whole = Math.floor(months);
  const days = Math.round((months - whole) * DAYS_A_MONTH);
  const parts: string[] = [];
  if (whole >= 12 && whole % 12 === 0) parts.push(sanctions.wholeYears(number(whole / 12)));
  else if (whole >= 12) parts.push(sanctions.yearsMonths(number(Math.floor(whole / 12)), number(whole % 12)));
  else if (whole > 0) parts.push(sanctions.months(number(whole)));
  if (days > 0) parts.push(sanctions.days(number(days)));
  return parts.join(' ');
}

/** Custody as a reader says it: "Imprisonment: 5 years to 15 years, life, death". */
export function custodyWords(term: Imprisonment, messages: Messages): string {
  const { sanctions } = messages;
  const { minMonths: min, maxMonths: max } = term;
  const said = (months: number): string => termWords(months, messages);
  const range =
    min !== null && max !== null
      ? sanctions.range(said(min), said(max))
      : max !== null
        ? sanctions.to(said(max))
        : min !== null
          ? sanctions.from(said(min))
          : null;
  const parts = [range, term.life ? sanctions.life : null, term.death ? sanctions.death : null];
  return `${sanctions.custody[term.kind]}: ${parts.filter(Boolean).join(', ')}`;
}

/** A fine as a reader says it, with its category where the text names one. */
export function fineWords(fine: Fine, { locale, sanctions }: Messages): string {
  const said = (idr: number | null, category: string | null): string | null => {
    const sum = idr === null ? null : `Rp${formatNumber(idr, locale)}`;
    const named = category === null ? null : sanctions.category(category);
    return sum && named ? `${sum} (${named})` : (sum ?? named);
  };
  const min = said(fine.minIdr, fine.minCategory);
  const max = said(fine.maxIdr, fine.maxCategory);
  const range = min && max ? sanctions.range(min, max) : max ? sanctions.to(max) : sanctions.from(min ?? '');
  return `${sanctions.fine}: ${range}`;
}
