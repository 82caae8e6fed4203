import { DataTable } from '@/components/ui/data-table.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { Verification } from '@/lib/law/instrument.ts';
import type { TreatyEvent, TreatyRow } from '@/lib/research/editorial-views.ts';
import { DataLinks } from './data-links.tsx';
import styles from './research.module.css';

interface Props {
  treaties: TreatyRow[];
  locale: Locale;
  messages: Messages;
}

export function TreatiesPage({ treaties, locale, messages }: Props) {
  const { treaties: words, editorial } = messages;
  const day = (event: TreatyEvent | null) => <Day event={event} locale={locale} messages={messages} />;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p className={styles.note}>{words.unverifiedNote}</p>
      <DataLinks messages={messages} name="treaties" />
      <DataTable
        columns={[
          words.treaty,
          words.signed,
          words.bound,
          words.act,
          words.declarations,
          words.series,
          words.adopted,
        ]}
        label={words.title}
      >
        <tbody>
          {treaties.map((row) => (
            <tr key={row.instrument}>
              <th scope="row">
                <a href={row.href}>{row.shortTitle[locale]}</a>
                {!row.held && <small className={styles.quiet}> ({editorial.notHeld})</small>}
                <div>
                  <StatusBadge messages={messages} status={row.status} />
                </div>
              </th>
              <td data-label={words.signed}>{day(row.signed)}</td>
              <td data-label={words.bound}>
                {day(row.bound)} {row.bound?.type === 'acceded' && `(${words.accession})`}
              </td>
              <td data-label={words.act}>
                {row.ratifiedBy ? (
                  <>
                    <a href={row.ratifiedBy.href}>{row.ratifiedBy.number}</a>
                    <Mark messages={messages} verification={row.ratifiedBy.verification} />
                  </>
                ) : (
                  '–'
                )}
              </td>
              <td data-label={words.declarations}>
                {row.declarations.length === 0 && <span className={styles.quiet}>{words.noneStated}</span>}
                <ul className={styles.refs}>
                  {row.declarations.map((declaration) => (
                    <li key={`${declaration.type} ${declaration.date}`}>
                      {day(declaration)}
                      {declaration.type === 'withdrawn' && ` (${words.withdrawn})`}
                      {declaration.note && `: ${declaration.note[locale]}`}
                    </li>
                  ))}
                </ul>
              </td>
              <td data-label={words.series}>
                <ul className={styles.refs}>
                  {row.series.map(({ series, reference, verification }) => (
                    <li key={reference}>
                      {reference.includes(series) || series === 'symbol'
                        ? reference
                        : `${series} ${reference}`}
                      <Mark messages={messages} verification={verification} />
                    </li>
                  ))}
                </ul>
              </td>
              <td data-label={words.adopted}>
                {day(row.adopted)}
                {row.entryIntoForce && (
                  <div>
                    {words.entry}: {day(row.entryIntoForce)}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

function Day({ event, locale, messages }: { event: TreatyEvent | null; locale: Locale; messages: Messages }) {
  if (!event) return <>–</>;
  const words = event.date === null ? messages.law.undated : formatDate(event.date, locale);
  return (
    <>
      {event.source?.startsWith('http') ? <a href={event.source}>{words}</a> : words}
      <Mark messages={messages} verification={event.verification} />
    </>
  );
}

function Mark({ verification, messages }: { verification: Verification; messages: Messages }) {
  return (
    verification === 'unverified' && <small className={styles.quiet}> ({messages.law.unverified})</small>
  );
}
