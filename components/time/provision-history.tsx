import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionView } from '@/lib/research/views.ts';
import styles from './time.module.css';
import { WordDiff } from './word-diff.tsx';

interface Props {
  view: Pick<ProvisionView, 'history' | 'lang'>;
  locale: Locale;
  messages: Messages;
}

/** The life of one provision: each wording with the instruction that made it, and the words that changed. */
export function ProvisionHistory({ view, locale, messages }: Props) {
  const { time, law } = messages;
  if (view.history.length < 2) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{time.history}</h2>
      <ol className={styles.versions}>
        {view.history.map(({ validFrom, validTo, change, by, href, shown, diff }) => (
          <li data-shown={shown} key={`${validFrom} ${change}`}>
            {time.from(validFrom ? formatDate(validFrom, locale) : law.undated)}
            {validTo && ` ${time.until(formatDate(validTo, locale))}`}: <strong>{time.states[change]}</strong>{' '}
            {law.by} <a href={by.href}>{by.label}</a>
            {href && (
              <>
                {' '}
                · <a href={href}>{time.asOf}</a>
              </>
            )}
            {shown && ` · ${time.shown}`}
            {diff.length > 0 && (
              <details>
                <summary>{time.wordDiff}</summary>
                <WordDiff language={view.lang} messages={messages} units={diff} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
