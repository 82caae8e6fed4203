import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ExpressionView } from '@/lib/research/views.ts';
import styles from './document.module.css';

interface Props {
  notices: ExpressionView['notices'];
  locale: Locale;
  messages: Messages;
}

export function Notices({ notices, locale, messages }: Props) {
  if (notices.length === 0) return null;
  return (
    <ul aria-label={messages.search.facets.status} className={styles.notices}>
      {notices.map(({ kind, by, date }) => (
        <li className={kind === 'repealed' ? styles.grave : undefined} key={`${kind} ${by?.href}`}>
          <strong>{messages.notices[kind]}</strong>
          {by && (
            <>
              {' '}
              {messages.law.by} <a href={by.href}>{by.label}</a>
            </>
          )}
          {date && ` · ${formatDate(date, locale)}`}
        </li>
      ))}
    </ul>
  );
}
