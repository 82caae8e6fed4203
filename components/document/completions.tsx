import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionView } from '@/lib/research/views.ts';
import styles from './document.module.css';

/** The words that come from another copy than the rest, each with its file, line and page. */
export function Completions({
  completions,
  lang,
  messages,
}: Pick<ProvisionView, 'completions' | 'lang'> & { messages: Messages }) {
  if (completions.length === 0) return null;
  const { provenance, source } = messages;
  return (
    <ul className={styles.copies}>
      {completions.map(({ eId, extent, words, path, url, line, page }) => (
        <li key={eId}>
          <strong>{provenance.taken}</strong>: <code>{eId}</code>. {provenance[extent]}:{' '}
          <q lang={lang}>{words}</q> <a href={url}>{path}</a>,{' '}
          {page === null ? source.line(String(line)) : source.pageLine(String(page), String(line))}
        </li>
      ))}
    </ul>
  );
}
