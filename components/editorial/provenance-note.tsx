import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { Provenance } from '@/lib/law/editorial.ts';
import styles from './research.module.css';

interface Props {
  /** What the words or figures are; our own assessment where left out. */
  say?: ((date: string) => string) | undefined;
  provenance: Provenance;
  locale: Locale;
  messages: Messages;
}

/** That the words are ours, since when, whether checked, and from what. */
export function ProvenanceNote({ provenance, say, locale, messages }: Props) {
  const { editorial, law } = messages;
  const { date, verification, sources } = provenance;
  return (
    <p className={styles.note}>
      {(say ?? editorial.ours)(formatDate(date, locale))}{' '}
      {!say && verification === 'unverified' && <strong>{law.unverified}. </strong>}
      {editorial.sources}:{' '}
      {sources.map((source, index) => (
        <span key={source}>
          {index > 0 && ', '}
          <a href={addressOf(source, locale)}>{source.startsWith('doi:') ? editorial.paper : source}</a>
        </span>
      ))}
    </p>
  );
}

function addressOf(source: string, locale: Locale): string {
  if (source.startsWith('doi:')) return `https://doi.org/${source.slice('doi:'.length)}`;
  return source.startsWith('http') ? source : `/${locale}/law/${source}`;
}
