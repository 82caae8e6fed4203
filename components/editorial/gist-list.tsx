import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { GistEntry } from '@/lib/research/gist-views.ts';
import styles from './editorial.module.css';

/** What our own words tell of a text that is not held, provision by provision. */
export function GistList({
  gists,
  locale,
  messages,
}: {
  gists: GistEntry[];
  locale: Locale;
  messages: Messages;
}) {
  if (gists.length === 0) return null;
  const { editorial, law } = messages;
  return (
    <section aria-labelledby="gists" className={styles.list}>
      <h2 id="gists">{editorial.gists}</h2>
      <p className={styles.ours}>{editorial.gistsOurs}</p>
      <dl>
        {gists.map((gist) => (
          <div key={`${gist.eId} ${gist.givenBy}`}>
            <dt>
              <a href={gist.href}>{gist.label}</a>
            </dt>
            <dd>
              {gist[locale]}
              {gist.verification === 'unverified' && ` (${law.unverified})`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
