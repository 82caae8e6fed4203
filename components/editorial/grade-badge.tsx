import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { Grade } from '@/lib/law/editorial.ts';
import styles from './research.module.css';

export function GradeBadge({ grade, messages }: { grade: Grade | null; messages: Messages }) {
  if (grade === null) return <span className={styles.quiet}>{messages.editorial.unassessed}</span>;
  return <span className={`${styles.grade} ${styles[grade]}`}>{messages.editorial.grades[grade]}</span>;
}
