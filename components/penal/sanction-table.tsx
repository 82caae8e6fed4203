import { Ruling } from '@/components/document/notices.tsx';
import { DataTable } from '@/components/ui/data-table.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SanctionRow } from '@/lib/research/sanction-views.ts';
import styles from './penal.module.css';
import { PenaltyCell } from './penalty-cell.tsx';
import { PlaceLinks } from './place-link.tsx';

const LONGEST_CONDUCT = 420;

export function SanctionTable({ rows, messages }: { rows: readonly SanctionRow[]; messages: Messages }) {
  const { columns } = messages.sanctions;
  return (
    <DataTable className={styles.table} columns={Object.values(columns)} label={messages.sanctions.title}>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.instrument} ${row.eId} ${row.words} ${row.imprisonment?.maxMonths}`}
            messages={messages}
            row={row}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ row, messages }: { row: SanctionRow; messages: Messages }) {
  const { sanctions, locale } = messages;
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>{row.label}</a>
        <span className={styles.law}>{row.instrumentTitle[locale]}</span>
        <span className={styles.law}>{sanctions.kinds[row.kind]}</span>
      </th>
      <td data-label={sanctions.columns.conduct}>
        <Conduct text={row.conduct} />
        {row.prohibitions.length > 0 && (
          <p className={styles.note}>
            {sanctions.refers} <PlaceLinks law={row.instrument} places={row.prohibitions} />
          </p>
        )}
      </td>
      <td data-label={sanctions.columns.victim}>
        {[
          ...row.victims.map((victim) => sanctions.victims[victim]),
          ...row.means.map((means) => sanctions.meansOf[means]),
        ].join(', ') || '–'}
      </td>
      <td data-label={sanctions.columns.penalty}>
        <PenaltyCell messages={messages} row={row} />
      </td>
      <td data-label={sanctions.columns.force}>
        <Force messages={messages} row={row} />
      </td>
    </tr>
  );
}

function Conduct({ text }: { text: string }) {
  if (text.length <= LONGEST_CONDUCT) return <p lang="id">{text}</p>;
  const cut = text.lastIndexOf(' ', LONGEST_CONDUCT);
  return (
    <details className={styles.long} lang="id">
      <summary>{text.slice(0, cut)} …</summary>
      <p>{text.slice(cut)}</p>
    </details>
  );
}

function Force({ row, messages }: { row: SanctionRow; messages: Messages }) {
  const { sanctions, locale } = messages;
  const { inForce, inForceFrom, inForceTo, repealedBy, successor, unsettled, rulings } = row;
  return (
    <>
      <p className={inForce ? styles.good : styles.warning}>
        {inForce ? sanctions.inForce : sanctions.notInForce}
      </p>
      {inForceFrom && <p className={styles.note}>{sanctions.since(formatDate(inForceFrom, locale))}</p>}
      {inForceTo && <p className={styles.note}>{sanctions.until(formatDate(inForceTo, locale))}</p>}
      {repealedBy && (
        <p className={styles.note}>
          {sanctions.repealedBy} <a href={repealedBy.href}>{repealedBy.label}</a>
        </p>
      )}
      {successor.map(({ href, label }) => (
        <p className={styles.note} key={href}>
          {sanctions.successor}: <a href={href}>{label}</a>
        </p>
      ))}
      {rulings.map((ruling) => (
        <p className={styles.warning} key={ruling.note.en}>
          {messages.notices.ruling}
          {ruling.date && ` · ${formatDate(ruling.date, locale)}`}
          <Ruling locale={locale} messages={messages} ruling={ruling} />
        </p>
      ))}
      {unsettled.length > 0 && (
        <div className={styles.unsettled}>
          <strong>{sanctions.unsettled}</strong>
          <ul>
            {unsettled.map((reason) => (
              <li key={reason}>{sanctions.unsettledReasons[reason]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
