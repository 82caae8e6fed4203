import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionNode } from '@/lib/research/views.ts';
import styles from './document.module.css';

/** Of a consolidated text: which instruction an article, or a unit in it, has its words from; said once where all below has the same. */
export function AmendNote({ node, messages }: { node: ProvisionNode; messages: Messages }) {
  if (node.kind !== 'article' && node.kind !== 'chapter') return null;
  const found = new Map([...amendmentsIn(node)].map((amendment) => [amendment.href, amendment]));
  if (found.size === 0) return null;
  return (
    <p className={styles.ours} lang={messages.locale}>
      {messages.time.amendedBy}{' '}
      {[...found.values()].map(({ href, label, date }) => (
        <span key={href}>
          <a href={href}>{label}</a> ({date}){' '}
        </span>
      ))}
    </p>
  );
}

function* amendmentsIn(node: ProvisionNode): Generator<NonNullable<ProvisionNode['amendedBy']>> {
  if (node.amendedBy) yield node.amendedBy;
  if (node.kind !== 'chapter') for (const child of node.children) yield* amendmentsIn(child);
}
