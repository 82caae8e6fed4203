import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { InstrumentView } from '@/lib/research/views.ts';
import styles from './time.module.css';

interface Props {
  view: Pick<InstrumentView, 'id' | 'versions' | 'expression'>;
  locale: Locale;
  messages: Messages;
}

/** The versions of a text, each with what made it and a way to see what it changed; nothing where there is only one. */
export function VersionList({ view, locale, messages }: Props) {
  const { time } = messages;
  const versions = view.versions.filter(
    ({ language }) => language === (view.expression?.language ?? language),
  );
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{time.versions}</h2>
      <p className={styles.ours}>{time.versionsHelp}</p>
      <ol className={styles.versions}>
        {versions.map(({ validFrom, validTo, basis, by, applied, notApplied, href, current }, index) => {
          const before = versions[index - 1]?.validFrom;
          return (
            <li data-shown={validFrom === view.expression?.validFrom} key={`${validFrom} ${basis}`}>
              <a href={href}>{time.from(validFrom ? formatDate(validFrom, locale) : messages.law.undated)}</a>
              {validTo && ` ${time.until(formatDate(validTo, locale))}`}
              {current && <strong> · {time.current}</strong>} · {time[basis]}
              <br />
              <span className={styles.quiet}>
                {time.madeBy}{' '}
                {by.map((act, place) => (
                  <span key={act.href}>
                    {place > 0 && ', '}
                    <a href={act.href}>{act.label}</a>
                  </span>
                ))}
                {basis === 'consolidated' && ` · ${time.counts(String(applied), String(notApplied))}`}
                {before && (
                  <>
                    {' · '}
                    <a href={`/${locale}/compare?a=${view.id}&a_on=${before}&b=${view.id}&b_on=${validFrom}`}>
                      {time.changes}
                    </a>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
