import { Panel } from '@/components/ui/panel.tsx';
import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SearchView } from '@/lib/research/search-views.ts';
import { resultsFile, type SearchState, valuesOf, withParam } from '@/lib/web/search-url.ts';
import { AnswerCard } from './answer-card.tsx';
import { Facets } from './facets.tsx';
import { Pagination } from './pagination.tsx';
import styles from './search.module.css';
import { SearchHitItem } from './search-hit.tsx';
import { UnderstoodChips } from './understood-chips.tsx';

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
  const paged: SearchState = [...state, ['offset', String(request.offset)]];
  const filtered = state.some(([name]) => name !== 'q' && name !== 'sort');
  return (
    <div className={styles.columns}>
      <section aria-label={search.title}>
        <p role="status">
          {view.query.text.trim() ? search.results(count, view.query.text) : search.listed(count)}
        </p>
        {view.degraded && <p>{search.degraded}</p>}
        <UnderstoodChips locale={locale} messages={messages} query={view.query} state={state} />
        {view.answer && <AnswerCard answer={view.answer} locale={locale} messages={messages} />}
        {corrections(view.query.corrected).map(([from, to]) => (
          <p key={from}>{search.corrected(from, to)}</p>
        ))}
        {view.query.relaxed.length > 0 && <p>{search.relaxed(view.query.relaxed.join(', '))}</p>}
        {(view.total > 0 || filtered) && (
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
        )}
        {view.total === 0 && !view.answer && (
          <Panel title={search.none}>
            <p>{search.noneHelp}</p>
            {view.query.near.length > 0 && (
              <p>
                {search.near}
                {view.query.near.map((word) => (
                  <span key={word}>
                    {' '}
                    <a href={withParam(path, state, 'q', word)} rel="nofollow">
                      {word}
                    </a>
                  </span>
                ))}
              </p>
            )}
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
        {view.hits.length > 0 && (
          <p className={styles.tools} data-screen>
            {search.save}
            {(['csv', 'ris'] as const).map((format) => (
              <a href={resultsFile(format, paged, locale)} key={format} rel="nofollow">
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        )}
        <Pagination {...request} locale={locale} messages={messages} state={state} total={view.total} />
      </section>
      <Facets facets={view.facets} locale={locale} messages={messages} state={state} />
    </div>
  );
}

/** What each misspelt word was taken for. */
function corrections(corrected: SearchView['query']['corrected']): [string, string][] {
  const taken = new Map<string, string[]>();
  for (const { from, to } of corrected) taken.set(from, [...(taken.get(from) ?? []), to]);
  return [...taken].map(([from, to]) => [from, to.join(', ')]);
}
