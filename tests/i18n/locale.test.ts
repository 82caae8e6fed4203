import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber } from '@/lib/i18n/format-date.ts';
import { preferredLocale } from '@/lib/i18n/locale.ts';
import { en } from '@/lib/i18n/messages-en.ts';
import { id } from '@/lib/i18n/messages-id.ts';

it.each([
  ['fr, en;q=0.8, id;q=0.5', 'en'],
  ['id-ID,id;q=0.9,en;q=0.8', 'id'],
  ['fr-FR', 'id'],
  [null, 'id'],
  ['en;q=banana', 'en'],
] as const)('prefers for %s: %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

it('writes dates as far as they are known', () => {
  expect(formatDate('2008-11-26', 'id')).toBe('26 November 2008');
  expect(formatDate('2008-08-06', 'id')).toBe('6 Agustus 2008');
  expect(formatDate('2013-04', 'en')).toBe('April 2013');
  expect(formatDate('2020', 'id')).toBe('2020');
  expect(formatNumber(4865, 'id')).toBe('4.865');
});

describe('the words of the interface', () => {
  const leaves = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' ? leaves(inner, `${path}${key}.`) : [`${path}${key}: ${typeof inner}`],
    );

  it('are the same set in both languages', () => {
    expect(leaves(id).sort()).toEqual(leaves(en).sort());
  });
});
