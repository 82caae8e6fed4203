import { Panel } from '@/components/ui/panel.tsx';
import { formatDate, formatNumber } from '@/lib/i18n/format-date.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SanctionRequest, SanctionTable as Table } from '@/lib/research/sanction-views.ts';
import { type SearchState, withParam } from '@/lib/web/search-url.ts';
import styles from './penal.module.css';
import { SanctionChart } from './sanction-chart.tsx';
import { SanctionFilters } from './sanction-filters.tsx';
import { SanctionTable } from './sanction-table.tsx';
import { TextsMissing } from './texts-missing.tsx';

interface Props {
  table: Table;
  request: SanctionRequest;
  state: SearchState;
  messages: Messages;
}

export function SanctionsPage({ table, request, state, messages }: Props) {
  const { sanctions, locale } = messages;
  if (table.total === 0 && state.length === 0) return <TextsMissing messages={messages} />;
  const path = `/${locale}/sanctions`;
  const limit = request.limit ?? table.total;
  const [page, pages] = [Math.floor(request.offset / limit) + 1, Math.ceil(table.total / limit)];
  const to = (target: number): string =>
    withParam(path, state, 'offset', target === 1 ? null : String((target - 1) * limit));
  return (
    <>
      <SanctionFilters messages={messages} request={request} table={table} />
      <p role="status">{sanctions.count(formatNumber(table.total, locale), formatDate(table.on, locale))}</p>
      <p data-screen>
        <a href={withParam('/api/v1/sanctions.csv', state, 'locale', locale)}>{sanctions.csv}</a>
      </p>
      {table.total === 0 ? (
        <Panel title={sanctions.none}>
          <p>{sanctions.noneHelp}</p>
        </Panel>
      ) : (
        <>
          <SanctionChart messages={messages} rows={table.chart} />
          <SanctionTable messages={messages} rows={table.rows} />
        </>
      )}
      {pages > 1 && (
        <nav aria-label={sanctions.page(String(page), String(pages))} className={styles.pages} data-screen>
          {page > 1 && (
            <a href={to(page - 1)} rel="prev">
              ← {sanctions.previous}
            </a>
          )}
          <span>{sanctions.page(formatNumber(page, locale), formatNumber(pages, locale))}</span>
          {page < pages && (
            <a href={to(page + 1)} rel="next">
              {sanctions.next} →
            </a>
          )}
        </nav>
      )}
      <p className={styles.note}>{sanctions.ours}</p>
    </>
  );
}
