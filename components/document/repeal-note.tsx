import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionNode } from '@/lib/research/views.ts';
import styles from './document.module.css';

/** Said once, where a provision that was repealed begins; what is below it is repealed with it. */
export function RepealNote({ node, messages }: { node: ProvisionNode; messages: Messages }) {
  if (!node.repealedBy || (node.kind !== 'article' && node.kind !== 'paragraph')) return null;
  const { href, label, date, successors } = node.repealedBy;
  return (
    <p className={styles.repeal} lang={messages.locale}>
      {messages.law.repealedBy} <a href={href}>{label}</a>
      {date && ` (${date})`}
      {successors.length > 0 && `. ${messages.time.successors} `}
      {successors.map((successor) => (
        <span key={successor.href}>
          <a href={successor.href}>{successor.label}</a>{' '}
        </span>
      ))}
    </p>
  );
}
