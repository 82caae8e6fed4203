import { Successors } from '@/components/time/successors.tsx';
import styles from '@/components/time/time.module.css';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CompareView } from '@/lib/research/compare.ts';

interface Props {
  view: Pick<CompareView, 'ended' | 'repealed'>;
  locale: Locale;
  messages: Messages;
}

/** What stopped being law between two days though its words stay; nothing where nothing did. */
export function Ended({ view: { ended, repealed }, locale, messages }: Props) {
  const { time, law } = messages;
  if (ended.length === 0 && !repealed) return null;
  return (
    <section aria-labelledby="ended">
      <h2 id="ended">{time.ended}</h2>
      <p className={styles.ours}>{time.endedHelp}</p>
      <ul className={styles.versions}>
        {repealed && (
          <li>
            {time.wholeLaw} {repealed.date && time.from(formatDate(repealed.date, locale))} {law.by}{' '}
            <a href={repealed.by.href}>{repealed.by.label}</a>
          </li>
        )}
        {ended.map(({ eId, label, href, date, by, successors }) => (
          <li key={eId}>
            <a href={href}>{label}</a> {time.from(formatDate(date, locale))} {law.by}{' '}
            <a href={by.href}>{by.label}</a>
            <Successors messages={messages} successors={successors} />
          </li>
        ))}
      </ul>
    </section>
  );
}
