import type { ReactNode } from 'react';
import styles from './ui.module.css';

/** A message in its own box; `alert` says it at once to those who listen. */
export function Panel({ title, children, alert }: { title: string; children?: ReactNode; alert?: boolean }) {
  return (
    <section className={styles.panel} role={alert ? 'alert' : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
