import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { DefinedTerm } from '@/lib/research/definitions.ts';
import styles from './penal.module.css';
import { TextsMissing } from './texts-missing.tsx';

/** The terms defined, by letter. */
export function DefinitionsIndex({ terms, messages }: { terms: readonly DefinedTerm[]; messages: Messages }) {
  const { definitions, locale } = messages;
  if (terms.length === 0) return <TextsMissing messages={messages} />;
  const letters = new Map<string, DefinedTerm[]>();
  for (const term of terms) {
    const letter = term.key.slice(0, 1).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  const count = terms.reduce((sum, term) => sum + term.definitions, 0);
  return (
    <>
      <p role="status">
        {definitions.count(formatNumber(terms.length, locale), formatNumber(count, locale))}
      </p>
      <nav aria-label={definitions.letters} className={styles.letters} data-screen>
        {[...letters.keys()].map((letter) => (
          <a href={`#letter-${letter}`} key={letter}>
            {letter}
          </a>
        ))}
      </nav>
      {[...letters].map(([letter, entries]) => (
        <section aria-labelledby={`letter-${letter}`} key={letter}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul className={styles.terms}>
            {entries.map(({ key, term, instruments }) => (
              <li key={key}>
                <a href={`/${locale}/definitions/${encodeURIComponent(key)}`}>{term}</a>
                {instruments > 1 && (
                  <span className={styles.note}> {definitions.many(String(instruments))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
