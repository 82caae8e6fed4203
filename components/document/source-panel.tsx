import { formatDate, formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SourceView } from '@/lib/research/views.ts';
import styles from './document.module.css';

interface Props {
  source: SourceView & { line?: number; page?: number | null };
  locale: Locale;
  messages: Messages;
}

/** Where a text comes from, to the line, and what is known to be wrong with it. */
export function SourcePanel({ source, locale, messages }: Props) {
  const words = messages.source;
  const { line, page } = source;
  const place =
    line === undefined ? null : page ? words.pageLine(String(page), String(line)) : words.line(String(line));
  const rows: [string, React.ReactNode][] = [
    [
      words.address,
      source.role === 'own' ? (
        <span key="own">
          <code>{source.path}</code> {messages.provenance.own}
        </span>
      ) : (
        <a href={source.url} key="url">
          {source.path}
        </a>
      ),
    ],
    [words.hash, <code key="hash">{source.sha256}</code>],
    [words.place, place],
    [
      words.method,
      source.role !== 'main' && source.role !== 'own'
        ? words.alternate
        : source.method
          ? (words.methods[source.method] ?? source.method)
          : words.notImported,
    ],
    [words.retrieved, source.retrieved && formatDate(source.retrieved, locale)],
    [
      words.second,
      source.comparison &&
        words.copies(
          formatNumber(source.comparison.agreed, locale),
          formatNumber(source.comparison.compared, locale),
        ),
    ],
    [
      words.licence,
      source.licence && (
        <span key="licence" lang="en">
          {source.licence}
        </span>
      ),
    ],
    [
      words.note,
      source.note && (
        <span key="note" lang="en">
          {source.note}
        </span>
      ),
    ],
  ];
  return (
    <div className={styles.source}>
      <dl>
        {rows
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {source.checks.length > 0 && (
        <details>
          <summary>
            {words.checks}: {source.checks.length}
          </summary>
          <ul lang="en">
            {source.checks.map(({ code, eId, line: at, message }) => (
              <li key={`${code} ${eId} ${at}`}>
                <code>{eId ?? code}</code> {message} {at !== null && `(${words.line(String(at))})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
