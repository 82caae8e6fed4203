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
      <p className={styles.lead}>{words.lead}</p>
      <p className={styles.note}>{words.unverifiedNote}</p>
      <DataLinks messages={messages} name="treaties" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      <section aria-label={words.title} className={styles.scroll} tabIndex={0}>
        <table className={`${styles.table} ${styles.wide}`}>
          <thead>
            <tr>
              {[
                words.treaty,
                words.status,
                words.signed,
                words.bound,
                words.act,
                words.declarations,
                words.series,
                words.adopted,
                words.entry,
              ].map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {treaties.map((row) => (
              <tr key={row.instrument}>
                <th scope="row">
                  <a href={row.href}>{row.shortTitle[locale]}</a>
                  {!row.held && <small className={styles.quiet}> ({editorial.notHeld})</small>}
                </th>
                <td>
                  <StatusBadge messages={messages} status={row.status} />
                </td>
                <td>{day(row.signed)}</td>
                <td>
                  {day(row.bound)} {row.bound?.type === 'acceded' && `(${words.accession})`}
                </td>
                <td>
                  {row.ratifiedBy ? (
                    <>
                      <a href={row.ratifiedBy.href}>{row.ratifiedBy.number}</a>
                      <Mark messages={messages} verification={row.ratifiedBy.verification} />
                    </>
                  ) : (
                    '–'
                  )}
                </td>
                <td>
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
                <td>
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
                <td>{day(row.adopted)}</td>
                <td>{day(row.entryIntoForce)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
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
