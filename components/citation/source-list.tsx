import type { Messages } from '@/lib/i18n/messages-en.ts';
import { CITATION_STYLES } from '@/lib/law/format-citation.ts';
import type { CitedSource } from '@/lib/research/cited-sources.ts';
import styles from './citation.module.css';

interface Props {
  title: string;
  sources: readonly CitedSource[];
  messages: Messages;
}

/** Sources in every style, the first of them open. */
export function SourceList({ title, sources, messages: { citation } }: Props) {
  return (
    <>
      <h2>
        {title} <span className={styles.count}>{sources.length}</span>
      </h2>
      {CITATION_STYLES.map((style, index) => (
        <details key={style} open={index === 0}>
          <summary>{citation.styles[style]}</summary>
          <ol className={styles.sources}>
            {sources.map(({ href, citations }) => (
              <li key={href}>
                <a href={href}>{citations[style]}</a>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}
