import documentStyles from '@/components/document/document.module.css';
import { LISTED, ProvisionText } from '@/components/document/provision-text.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ComparedProvision } from '@/lib/research/editorial-views.ts';
import { ReferenceNote } from './reference-list.tsx';
import styles from './research.module.css';

interface Props {
  provision: ComparedProvision;
  locale: Locale;
  messages: Messages;
}

/** The words of one provision, or that they are not held, with our gist where there is one. */
export function ComparedText({ provision, locale, messages }: Props) {
  const { editorial } = messages;
  const { node, gist, language, inForce, label, href, eId } = provision;
  return (
    <section className={inForce ? styles.compared : `${styles.compared} ${styles.past}`}>
      <h4>
        <a href={href}>{label}</a>
      </h4>
      <p className={styles.note}>
        <ReferenceNote locale={locale} messages={messages} reference={provision} />{' '}
        {!inForce && editorial.notLawThen}
      </p>
      {node && (
        <div className={documentStyles.law} lang={language}>
          {LISTED.has(node.kind) && <span>{node.marker} </span>}
          <ProvisionText level={4} node={node} />
        </div>
      )}
      {!node && eId !== null && !gist && <p className={styles.quiet}>{messages.law.notHeld}</p>}
      {gist && (
        <p className={styles.note}>
          {editorial.gist}: {gist[locale]}
        </p>
      )}
    </section>
  );
}
