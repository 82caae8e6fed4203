import type { ReactNode } from 'react';
import styles from './table.module.css';

interface Props {
  label: string;
  columns: readonly string[];
  /** Bodies of rows; a cell names its column in `data-label`, by which a phone shows it. */
  children: ReactNode;
  className?: string | undefined;
}

/** A table of words: on a phone each row is a card with its cells one below another. */
export function DataTable({ label, columns, children, className = '' }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section aria-label={label} className={styles.scroll} tabIndex={0}>
      <table className={`${styles.table} ${styles.stacked} ${className}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
