import { formatDate } from './format-date.ts';
import type { Messages } from './messages-en.ts';

interface Notice {
  kind: keyof Messages['notices'];
  by: { label: string } | null;
  date: string | null;
  parts: readonly { label: string }[];
}

/**
 * A notice of the force of a text as one sentence, for files that have no links.
 * @example noticeSentence(notice, messages) // 'Repealed by Pasal 622 UU 1/2023 (2 January 2026).'
 */
export function noticeSentence({ kind, by, date, parts }: Notice, messages: Messages): string {
  const concerned = parts.map(({ label }) => label).join(', ');
  const words = [
    messages.notices[kind],
    concerned && `(${concerned})`,
    by && `${messages.law.by} ${by.label}`,
    date && `(${formatDate(date, messages.locale)})`,
  ];
  return `${words.filter(Boolean).join(' ')}.`;
}
