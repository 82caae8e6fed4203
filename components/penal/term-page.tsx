import { Panel } from '@/components/ui/panel.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { DefinitionRow } from '@/lib/research/definitions.ts';
import type { TermView } from '@/lib/research/term.ts';
import styles from './penal.module.css';

/** How each law defines one term, side by side. */
export function TermPage({ view, messages }: { view: TermView; messages: Messages }) {
  const { definitions, locale } = messages;
  const { rows, equivalents, near } = view;
  if (rows.length === 0)
    return (
      <Panel title={definitions.none}>
        <p>{definitions.noneHelp}</p>
        {near.length > 0 && (
          <>
            <p>{definitions.near}</p>
            <ul>
              {near.map((name) => (
                <li key={name}>
                  <a href={`/${locale}/definitions/${encodeURIComponent(name)}`}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={`/${locale}/definitions`}>{definitions.index}</a>
        </p>
      </Panel>
    );
  return (
    <>
      {equivalents.length > 0 && (
        <p>
          {definitions.equivalents}:{' '}
          {equivalents.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <a href={`/${locale}/definitions/${encodeURIComponent(name)}`}>{name}</a>
            </span>
          ))}
          . <span className={styles.note}>{definitions.ours}</span>
        </p>
      )}
      <ul className={styles.side}>
        {once(rows).map(({ row, also }) => (
          <li key={`${row.instrument} ${row.eId} ${row.lang} ${row.term}`}>
            <h2>
              <a href={row.href}>{row.label}</a>
            </h2>
            <p className={styles.law}>{row.instrumentTitle[locale]}</p>
            <blockquote lang={row.lang}>{row.text}</blockquote>
            <p className={row.inForce ? styles.good : styles.warning}>
              {row.inForce ? definitions.inForce : definitions.notInForce}
              {row.inForceTo && ` · ${messages.sanctions.until(formatDate(row.inForceTo, locale))}`}
              {row.standing === 'explanation' && ` · ${definitions.explanation}`}
            </p>
            {also.length > 0 && (
              <details className={styles.note}>
                <summary>{definitions.also(String(also.length))}</summary>
                {also.map(({ eId, href, label }) => (
                  <div key={eId}>
                    <a href={href}>{label}</a>
                  </div>
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
      <p data-screen>
        <a href={`/${locale}/definitions`}>{definitions.index}</a> ·{' '}
        <a href={`/api/v1/definitions.csv?term=${encodeURIComponent(view.term)}`}>{definitions.csv}</a>
      </p>
    </>
  );
}

/** The same words in several places of one law are one definition. */
function once(rows: readonly DefinitionRow[]): { row: DefinitionRow; also: DefinitionRow[] }[] {
  const groups = new Map<string, { row: DefinitionRow; also: DefinitionRow[] }>();
  for (const row of rows) {
    const key = [row.instrument, row.lang, row.inForce, row.text].join(' ');
    const group = groups.get(key);
    if (group) group.also.push(row);
    else groups.set(key, { row, also: [] });
  }
  return [...groups.values()];
}
