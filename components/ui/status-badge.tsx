import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { Status } from '@/lib/law/instrument.ts';
import styles from './ui.module.css';

const TONES: Partial<Record<Status, string | undefined>> = {
  inForce: styles.good,
  amended: styles.good,
  partlyRepealed: styles.warn,
  repealed: styles.warn,
  notYetInForce: styles.warn,
};

export function StatusBadge({ status, messages }: { status: Status; messages: Messages }) {
  return <span className={`${styles.badge} ${TONES[status] ?? ''}`}>{messages.status[status]}</span>;
}
