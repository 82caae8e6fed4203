import { DataTable } from '@/components/ui/data-table.tsx';
import { Panel } from '@/components/ui/panel.tsx';
import { formatDate, formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import { GRADES } from '@/lib/law/editorial.ts';
import type { HarmonisationView, ObligationRow } from '@/lib/research/editorial-views.ts';
import type { TableParams } from '@/lib/web/table-params.ts';
import { tableAddress } from '@/lib/web/table-url.ts';
import { DataLinks } from './data-links.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { HarmonisationFilters } from './harmonisation-filters.tsx';
import { ReferenceList } from './reference-list.tsx';
import styles from './research.module.css';

interface Props {
  view: HarmonisationView;
  filters: TableParams;
  /** What is wrong with the filters of the address; the table is shown without them then. */
  problem: string | null;
  locale: Locale;
  messages: Messages;
}

export function HarmonisationPage({ view, filters, problem, locale, messages }: Props) {
  const { harmonisation: words, editorial } = messages;
  const number = (count: number): string => formatNumber(count, locale);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p className={styles.note}>{words.caveat}</p>
      <p>
        <a href={`/${locale}/gaps`}>{words.gaps}</a>
      </p>
      {problem && (
        <Panel alert title={messages.problem.reasons['invalid-parameter'] ?? ''}>
          <p lang="en">{problem}</p>
        </Panel>
      )}
      <HarmonisationFilters filters={filters} locale={locale} messages={messages} view={view} />
      <h2>{words.on(formatDate(view.on, locale))}</h2>
      <p>
        {words.summary}:{' '}
        {GRADES.map((grade) => (
          <span key={grade}>
            <GradeBadge grade={grade} messages={messages} /> {number(view.counts[grade])}{' '}
          </span>
        ))}
        · {words.count(number(view.rows.length), number(view.obligations))}
      </p>
      <DataLinks messages={messages} name="harmonisation" query={tableAddress('', { ...filters })} />
      {view.rows.length === 0 ? (
        <Panel title={words.none} />
      ) : (
        <DataTable
          columns={[
            editorial.obligation,
            editorial.asked,
            editorial.national,
            editorial.grade,
            editorial.reason,
          ]}
          label={words.title}
        >
          {view.themes
            .filter(({ id }) => view.rows.some(({ theme }) => theme.id === id))
            .map(({ id, name }) => (
              <tbody key={id}>
                <tr>
                  <th colSpan={5} id={id} scope="rowgroup">
                    {name[locale]}
                  </th>
                </tr>
                {view.rows
                  .filter(({ theme }) => theme.id === id)
                  .map((row) => (
                    <Row key={row.id} locale={locale} messages={messages} row={row} />
                  ))}
              </tbody>
            ))}
        </DataTable>
      )}
    </>
  );
}

function Row({ row, locale, messages }: { row: ObligationRow; locale: Locale; messages: Messages }) {
  return (
    <tr>
      <td>
        <a href={row.href}>{row.title[locale]}</a>
      </td>
      <td data-label={messages.editorial.asked}>
        <ReferenceList locale={locale} messages={messages} references={row.asked} />
      </td>
      <td data-label={messages.editorial.national}>
        <ReferenceList locale={locale} messages={messages} references={row.national} />
      </td>
      <td data-label={messages.editorial.grade}>
        <GradeBadge grade={row.grade} messages={messages} />
      </td>
      <td data-label={messages.editorial.reason}>
        {row.reason?.[locale]}
        {row.verification === 'unverified' && (
          <small className={styles.quiet}> ({messages.law.unverified})</small>
        )}
      </td>
    </tr>
  );
}
