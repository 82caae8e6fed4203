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
      {notices.map(({ kind, by, date, parts, successors = [] }) => (
        <li className={kind === 'repealed' ? styles.grave : undefined} key={`${kind} ${by?.href} ${date}`}>
          <strong>{messages.notices[kind]}</strong>
          {parts.map((part) => (
            <span key={part.href}>
              {' '}
              <a href={part.href}>{part.label}</a>
            </span>
          ))}
          {by && (
            <>
              {' '}
              {messages.law.by} <a href={by.href}>{by.label}</a>
            </>
          )}
          {date && ` · ${formatDate(date, locale)}`}
          {successors.length > 0 && `. ${messages.time.successors} `}
          {successors.map((successor) => (
            <span key={successor.href}>
              <a href={successor.href}>{successor.label}</a>{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
