'use server';

import type { CiteState } from '@/components/citation/cite-form.tsx';
import { isLocale } from '@/lib/i18n/locale.ts';
import { citedSources } from '@/lib/research/cited-sources.ts';
import { LONGEST_TEXT_BYTES } from '@/lib/web/resolve-request.ts';

/** Answers the form of the page: a text too long for an address is posted, with JavaScript or without. */
export async function findSources(_before: CiteState, form: FormData): Promise<CiteState> {
  const [given, asked] = [form.get('text'), form.get('locale')];
  const text = typeof given === 'string' ? given : '';
  const locale = typeof asked === 'string' && isLocale(asked) ? asked : 'id';
  if (new TextEncoder().encode(text).length > LONGEST_TEXT_BYTES)
    return { text, tooLong: true, result: null };
  return { text, tooLong: false, result: text.trim() === '' ? null : await citedSources(text, locale) };
}
