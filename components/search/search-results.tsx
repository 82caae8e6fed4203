import { Panel } from '@/components/ui/panel.tsx';
import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SearchView } from '@/lib/research/views.ts';
import { type SearchState, valuesOf, withParam } from '@/lib/web/search-url.ts';
import { Facets } from './facets.tsx';
import { Pagination } from './pagination.tsx';
import styles from './search.module.css';
import { SearchHitItem } from './search-hit.tsx';

interface Props {
  view: SearchView;
  request: { limit: number; offset: number; sort: 'relevance' | 'newest' | 'oldest' };
  state: SearchState;
  locale: Locale;
  messages: Messages;
}

const SORTS = ['relevance', 'newest', 'oldest'] as const;

export function SearchResults({ view, request, state, locale, messages }: Props) {
  const { search } = messages;
  const path = `/${locale}/search`;
  const count = formatNumber(view.total, locale);
  const filtered = state.some(([name]) => name !== 'q' && name !== 'sort');
  return (
    <div className={styles.columns}>
      <section aria-label={search.title}>
        <p role="status">
          {view.query.text.trim() ? search.results(count, view.query.text) : search.listed(count)}
        </p>
        {view.degraded && <p>{search.degraded}</p>}
        {view.query.relaxed.length > 0 && <p>{search.relaxed(view.query.relaxed.join(', '))}</p>}
        <p className={styles.tools} data-screen>
          {search.sort}:
          {SORTS.map((sort) => (
            <a
              aria-current={request.sort === sort ? 'true' : undefined}
              href={withParam(path, state, 'sort', sort === 'relevance' ? null : sort)}
              key={sort}
            >
              {search.sorts[sort]}
            </a>
          ))}
          {filtered && (
            <a href={withParam(path, [], 'q', valuesOf(state, 'q').join(',') || null)}>{search.clear}</a>
          )}
        </p>
        {view.total === 0 && (
          <Panel title={search.none}>
            <p>{search.noneHelp}</p>
          </Panel>
        )}
        <ol className={styles.hits}>
          {view.hits.map((hit) => (
            <SearchHitItem
              hit={hit}
              key={`${hit.instrument} ${hit.lang} ${hit.eId}`}
              locale={locale}
              messages={messages}
            />
          ))}
        </ol>
        <Pagination {...request} locale={locale} messages={messages} state={state} total={view.total} />
      </section>
      <Facets facets={view.facets} locale={locale} messages={messages} state={state} />
    </div>
  );
}
