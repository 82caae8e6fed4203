import type { Locale } from './locale.ts';
import { en, type Messages } from './messages-en.ts';
import { id } from './messages-id.ts';

const MESSAGES: Record<Locale, Messages> = { id, en };

/** The words of the interface in a locale. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
