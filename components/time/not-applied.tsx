import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { NotAppliedView } from '@/lib/research/time-views.ts';
import styles from './time.module.css';

interface Props {
  views: readonly NotAppliedView[];
  locale: Locale;
  messages: Messages;
}

/** The instructions that are not worked into the text, with the reason and the way to the act itself. */
export function NotApplied({ views, locale, messages }: Props) {
  const { time } = messages;
  if (views.length === 0) return null;
  return (
    <section aria-labelledby="not-applied">
      <h2 id="not-applied">{time.notApplied}</h2>
      <p className={styles.ours}>{time.notAppliedHelp}</p>
      <ul className={styles.versions}>
        {views.map(({ by, date, reason, words, targets }) => (
          <li key={`${by.href} ${date}`}>
            <a href={by.href}>{by.label}</a>
            {date && ` · ${formatDate(date, locale)}`}: {time.reasons[reason]}.
            {targets.length > 0 && (
              <span className={styles.quiet}>
                {' '}
                {time.touches}{' '}
                {targets.map((target, place) => (
                  <span key={target.eId}>
                    {place > 0 && ', '}
                    <a href={target.href}>{target.label}</a>
                  </span>
                ))}
              </span>
            )}
            {words && <blockquote lang="id">{words}</blockquote>}
          </li>
        ))}
      </ul>
    </section>
  );
}
