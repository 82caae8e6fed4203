import type { Messages } from '@/lib/i18n/messages-en.ts';
import styles from './site.module.css';

export function SiteFooter({ messages }: { messages: Messages }) {
  return (
    <footer className={styles.footer} data-screen>
      <p>{messages.site.footer}</p>
    </footer>
  );
}
