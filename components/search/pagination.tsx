import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import { type SearchState, withParam } from '@/lib/web/search-url.ts';
import styles from './search.module.css';

interface Props {
  total: number;
  limit: number;
  offset: number;
  state: SearchState;
  locale: Locale;
  messages: Messages;
}

export function Pagination({ total, limit, offset, state, locale, messages }: Props) {
  const pages = Math.ceil(total / limit);
  if (pages < 2) return null;
  const page = Math.floor(offset / limit) + 1;
  const to = (target: number): string =>
    withParam(`/${locale}/search`, state, 'offset', target === 1 ? null : String((target - 1) * limit));
  return (
    <nav
      aria-label={messages.search.page(String(page), String(pages))}
      className={styles.pagination}
      data-screen
    >
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          ← {messages.search.previous}
        </a>
      )}
      <span>{messages.search.page(formatNumber(page, locale), formatNumber(pages, locale))}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {messages.search.next} →
        </a>
      )}
    </nav>
  );
}
