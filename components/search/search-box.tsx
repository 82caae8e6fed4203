import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import styles from './search.module.css';

interface Props {
  locale: Locale;
  messages: Messages;
  query?: string;
  /** Filters that stay while the words change. */
  kept?: [string, string][];
}

export function SearchBox({ locale, messages, query = '', kept = [] }: Props) {
  return (
    <search data-screen>
      <form action={`/${locale}/search`} className={styles.box} method="get">
        <input
          aria-label={messages.search.label}
          autoComplete="off"
          defaultValue={query}
          name="q"
          placeholder={messages.home.placeholder}
          type="search"
        />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
        ))}
        <button type="submit">{messages.site.search}</button>
      </form>
    </search>
  );
}
