import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { GistView } from '@/lib/research/gist-views.ts';
import styles from './editorial.module.css';

interface Props {
  gist: GistView;
  locale: Locale;
  messages: Messages;
  /** The instrument whose words are summarised, where the text itself is not beside it. */
  givenBy?: { label: string; href: string };
}

/** Our own words on a provision, in the reader's language first, labelled as ours. */
export function GistNote({ gist, locale, messages, givenBy }: Props) {
  const { editorial } = messages;
  const other = locale === 'id' ? 'en' : 'id';
  return (
    <section aria-labelledby="gist" className={styles.gist}>
      <h2 id="gist">{editorial.gist}</h2>
      <p className={styles.ours}>
        {editorial.gistOurs} {formatDate(gist.date, locale)}
        {gist.verification === 'unverified' && `, ${messages.law.unverified}`}
        {givenBy && (
          <>
            {' · '}
            {editorial.gistFrom} <a href={givenBy.href}>{givenBy.label}</a>
          </>
        )}
      </p>
      <p>{gist[locale]}</p>
      <p className={styles.other} lang={other}>
        {gist[other]}
      </p>
    </section>
  );
}
