import type { Messages } from '@/lib/i18n/messages-en.ts';

/** The words of the copy control: only what can be sent to a client component. */
export function copyWords({
  law,
  citation,
}: Messages): Record<'style' | 'withQuote' | 'copy' | 'copied', string> {
  const { style, withQuote } = citation;
  return { style, withQuote, copy: law.copy, copied: law.copied };
}
