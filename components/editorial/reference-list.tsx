import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ReferenceView } from '@/lib/research/editorial-views.ts';
import styles from './research.module.css';

interface Props {
  references: ReferenceView[];
  locale: Locale;
  messages: Messages;
}

/** Provisions as links; what is not held is said to be. */
export function ReferenceList({ references, locale, messages }: Props) {
  const { editorial } = messages;
  if (references.length === 0) return <span className={styles.quiet}>{editorial.nothing}</span>;
  return (
    <ul className={styles.refs}>
      {references.map((reference) => (
        <li key={`${reference.label} ${reference.by?.id}`}>
          <a href={reference.href}>{reference.label}</a>{' '}
          <ReferenceNote locale={locale} messages={messages} reference={reference} />
        </li>
      ))}
    </ul>
  );
}

/** Which act gave the words meant, until when they are law, and whether they are held. */
export function ReferenceNote({
  reference: { by, held, inForceTo },
  locale,
  messages,
}: Omit<Props, 'references'> & { reference: ReferenceView }) {
  const { editorial } = messages;
  const notes = [
    by && `${editorial.by} ${by.label}`,
    inForceTo && editorial.until(formatDate(inForceTo, locale)),
    !held && editorial.notHeld,
  ].filter(Boolean);
  return notes.length > 0 && <small>({notes.join('; ')})</small>;
}
