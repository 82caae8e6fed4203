import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SearchView } from '@/lib/research/search-views.ts';
import { type SearchState, toggled, valuesOf } from '@/lib/web/search-url.ts';
import styles from './search.module.css';

interface Props {
  facets: SearchView['facets'];
  state: SearchState;
  locale: Locale;
  messages: Messages;
}

const SHOWN = 8;
/** Closed at first: their values are many. */
const LONG = new Set(['topic', 'instrument']);
const FACETS = [
  ['kind', 'kind'],
  ['status', 'status'],
  ['topic', 'topic'],
  ['instrument', 'instrument'],
  ['language', 'lang'],
] as const;

/** Filters as links: they work without JavaScript and stand in the address. */
export function Facets({ facets, state, locale, messages }: Props) {
  const labels: Record<string, Record<string, string>> = {
    kind: messages.types,
    status: messages.status,
    instrument: {},
    language: messages.languages,
  };
  return (
    <nav aria-label={messages.search.filters} className={styles.facets} data-screen>
      {FACETS.filter(([facet]) => facets[facet].length > 0).map(([facet, param]) => {
        const chosen = valuesOf(state, param);
        return (
          <details key={facet} open={!LONG.has(facet) || chosen.length > 0}>
            <summary>{messages.search.facets[facet]}</summary>
            <ul>
              {facets[facet]
                .filter(({ value }, index) => index < SHOWN || chosen.includes(value))
                .map(({ value, count, name }) => (
                  <li key={value}>
                    <a
                      aria-current={chosen.includes(value) ? 'true' : undefined}
                      href={toggled(`/${locale}/search`, state, param, value)}
                      rel="nofollow"
                    >
                      <span>{name ?? labels[facet]?.[value] ?? value}</span>{' '}
                      <span className={styles.count}>{formatNumber(count, locale)}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </details>
        );
      })}
    </nav>
  );
}
