import { Successors } from '@/components/time/successors.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { RulingView } from '@/lib/research/rulings.ts';
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
      {notices.map(({ kind, by, date, parts, successors = [], ruling }) => (
        <li
          className={kind === 'repealed' ? styles.grave : undefined}
          key={`${kind} ${by?.href} ${date} ${ruling?.note.en}`}
        >
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
          {ruling && <Ruling locale={locale} messages={messages} ruling={ruling} />}
          <Successors messages={messages} successors={successors} />
        </li>
      ))}
    </ul>
  );
}

/** What a court has said, in our words, with where we have it from. */
export function Ruling({
  ruling: { note, verification, source },
  locale,
  messages,
}: {
  ruling: RulingView;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <>
      {': '}
      {note[locale]}
      {verification === 'unverified' && ` (${messages.law.unverified})`}
      {source && (
        <>
          {' · '}
          <a href={source}>{new URL(source).host}</a>
        </>
      )}
    </>
  );
}
