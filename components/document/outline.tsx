import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { OutlineEntry } from '@/lib/research/views.ts';
import styles from './document.module.css';

/** The table of contents: to the side on a wide screen, folded on a narrow one. */
export function Outline({ entries, messages }: { entries: OutlineEntry[]; messages: Messages }) {
  return (
    <nav aria-label={messages.law.contents} className={styles.outline} data-screen>
      <details>
        <summary>{messages.law.contents}</summary>
        <Entries entries={entries} />
      </details>
    </nav>
  );
}

function Entries({ entries }: { entries: OutlineEntry[] }) {
  return (
    <ul>
      {entries.map(({ eId, label, heading, children }) => (
        <li key={eId}>
          <a href={`#${eId}`}>
            {label} {heading && <span>{heading}</span>}
          </a>
          {children.length > 0 && <Entries entries={children} />}
        </li>
      ))}
    </ul>
  );
}
