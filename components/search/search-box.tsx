import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import styles from './search.module.css';
import { SearchInput } from './search-input.tsx';

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
        <SearchInput
          key={query}
          locale={locale}
          query={query}
          words={{
            label: messages.search.label,
            placeholder: messages.home.placeholder,
            suggestions: messages.search.suggestions,
            kinds: messages.search.kinds,
          }}
        />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
        ))}
        <button type="submit">{messages.site.search}</button>
      </form>
    </search>
  );
}
