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

/** Provisions as links, those of one instrument in one line; what is not held is said to be. */
export function ReferenceList({ references, locale, messages }: Props) {
  const { editorial } = messages;
  if (references.length === 0) return <span className={styles.quiet}>{editorial.nothing}</span>;
  return (
    <ul className={styles.refs}>
      {byInstrument(references).map((group) => (
        <li key={group[0]?.instrument}>
          {group[0]?.instrumentTitle[locale]}
          {!group[0]?.held && <small> ({editorial.notHeld})</small>}
          {': '}
          {group.map((reference, index) => (
            <span key={`${reference.label} ${reference.by?.id}`}>
              {index > 0 && ', '}
              <a href={reference.href}>{reference.eId === null ? editorial.whole : reference.provision}</a>
              <ReferenceNote locale={locale} messages={messages} reference={{ ...reference, held: true }} />
            </span>
          ))}
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
    by && `${editorial.by} ${by.number}`,
    inForceTo && editorial.until(formatDate(inForceTo, locale)),
    !held && editorial.notHeld,
  ].filter(Boolean);
  return notes.length > 0 && <small className={styles.quiet}> ({notes.join('; ')})</small>;
}

function byInstrument(references: readonly ReferenceView[]): ReferenceView[][] {
  const groups = new Map<string, ReferenceView[]>();
  for (const reference of references)
    groups.set(reference.instrument, [...(groups.get(reference.instrument) ?? []), reference]);
  return [...groups.values()];
}
