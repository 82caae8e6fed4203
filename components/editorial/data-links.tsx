import type { Messages } from '@/lib/i18n/messages-en.ts';
import styles from './research.module.css';

/** The table of the page as data, with the filters of the page. */
export function DataLinks({
  name,
  query = '',
  messages,
}: {
  name: string;
  query?: string;
  messages: Messages;
}) {
  return (
    <p className={styles.note} data-screen>
      {messages.editorial.export}: <a href={`/api/v1/${name}.csv${query}`}>CSV</a>{' '}
      <a href={`/api/v1/${name}${query}`}>JSON</a>
    </p>
  );
}
