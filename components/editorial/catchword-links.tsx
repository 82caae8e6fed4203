import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionView } from '@/lib/research/views.ts';
import styles from './editorial.module.css';

interface Props {
  catchwords: ProvisionView['catchwords'];
  locale: Locale;
  messages: Messages;
}

/** The words a provision is looked for under, in the reader's language: each leads to a search of all laws. */
export function CatchwordLinks({ catchwords, locale, messages }: Props) {
  const words = catchwords[locale];
  if (words.length === 0) return null;
  return (
    <nav aria-label={messages.editorial.catchwords} className={styles.catchwords} data-screen>
      <span>{messages.editorial.catchwords}:</span>
      <ul>
        {words.map((word) => (
          <li key={word}>
            <a href={`/${locale}/search?q=${encodeURIComponent(word)}`}>{word}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
