import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { Verification } from '@/lib/law/instrument.ts';
import styles from './document.module.css';

/** Marks a fact that no text held confirms. */
export function Unverified({ verification, messages }: { verification: Verification; messages: Messages }) {
  return verification === 'unverified' ? (
    <small className={styles.unverified}>{messages.law.unverified}</small>
  ) : null;
}
