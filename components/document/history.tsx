import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { InstrumentView } from '@/lib/research/views.ts';
import styles from './document.module.css';
import { Unverified } from './unverified.tsx';

interface Props {
  view: InstrumentView;
  locale: Locale;
  messages: Messages;
}

/** What happened to an instrument, and how it hangs together with others. */
export function History({ view, locale, messages }: Props) {
  return (
    <>
      <section aria-labelledby="timeline" className={styles.history}>
        <h2 id="timeline">{messages.law.timeline}</h2>
        <ol className={styles.timeline}>
          {view.timeline.map(({ type, date, eId, by, note, verification }) => (
            <li key={`${type} ${date} ${eId} ${by?.href} ${note?.en}`}>
              <span className={styles.date}>{date ? formatDate(date, locale) : messages.law.undated}</span>
              <span>
                {messages.events[type]}
                {by && (
                  <>
                    {' '}
                    {messages.law.by} <a href={by.href}>{by.label}</a>
                  </>
                )}
                {note && `: ${note[locale]}`} <Unverified messages={messages} verification={verification} />
              </span>
            </li>
          ))}
        </ol>
      </section>
      {view.relations.length > 0 && (
        <section aria-labelledby="relations" className={styles.history}>
          <h2 id="relations">{messages.law.relations}</h2>
          <ul>
            {view.relations.map(({ type, direction, other, date, verification }) => (
              <li key={`${type} ${direction} ${other.href}`}>
                {messages.relations[direction][type]} <a href={other.href}>{other.label}</a>
                {date && ` · ${formatDate(date, locale)}`}{' '}
                <Unverified messages={messages} verification={verification} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
