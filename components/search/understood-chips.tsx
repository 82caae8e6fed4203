import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SearchView } from '@/lib/research/search-views.ts';
import { type SearchState, withoutSpan } from '@/lib/web/search-url.ts';
import styles from './understood.module.css';

interface Props {
  query: SearchView['query'];
  state: SearchState;
  locale: Locale;
  messages: Messages;
}

/** Other names of a concept that are shown; all are searched. */
const SHOWN_NAMES = 4;

/** What the query was understood as, each part a link to the search without it. */
export function UnderstoodChips({ query, state, locale, messages }: Props) {
  const { search } = messages;
  const { understood } = query;
  if (understood.length === 0) return null;
  const outdated = understood.filter((part) => part.outdated !== null);
  return (
    <>
      <ul aria-label={search.understood} className={styles.chips} data-screen>
        {understood.map(({ type, value, span, also }) => (
          <li className={type === 'ignored' ? styles.ignored : undefined} key={`${span.start} ${value}`}>
            <span className={styles.kind}>{search.chips[type]}</span> {value}
            {also.length > 0 && (
              <span className={styles.also}>
                {' '}
                {search.also(also.slice(0, SHOWN_NAMES).join(', '))}
                {also.length > SHOWN_NAMES && ' …'}
              </span>
            )}
            <a
              aria-label={search.without(value)}
              href={withoutSpan(`/${locale}/search`, state, span)}
              rel="nofollow"
            >
              ×
            </a>
          </li>
        ))}
      </ul>
      {outdated.map(({ value, outdated: note }) => (
        <p key={value}>
          {search.outdated(value, note?.preferred.join(', ') ?? '')} {note?.note?.[locale]}{' '}
          <small>{search.ours}</small>
        </p>
      ))}
    </>
  );
}
