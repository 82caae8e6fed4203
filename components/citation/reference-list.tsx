import type { ReferenceView } from '@/lib/research/views.ts';
import styles from './citation.module.css';

interface Props {
  id: string;
  title: string;
  views: readonly ReferenceView[];
}

/** Above this many, the list is folded. */
const SHOWN = 12;

/** Provisions at the other end of references, with their number. */
export function ReferenceList({ id, title, views }: Props) {
  if (views.length === 0) return null;
  const list = (
    <ul className={styles.references}>
      {views.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.listTitle} id={id}>
        {title} <span className={styles.count}>{views.length}</span>
      </h2>
      {views.length > SHOWN ? (
        <details>
          <summary>
            {views
              .slice(0, 3)
              .map(({ label }) => label)
              .join(', ')}
            , …
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}
