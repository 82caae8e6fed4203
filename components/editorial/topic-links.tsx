import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionView } from '@/lib/research/views.ts';
import styles from './editorial.module.css';

/** The topics a provision belongs to. */
export function TopicLinks({
  topics,
  locale,
  messages,
}: {
  topics: ProvisionView['topics'];
  locale: Locale;
  messages: Messages;
}) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label={messages.editorial.topics} className={styles.chips}>
      <span>{messages.editorial.topics}:</span>
      <ul>
        {topics.map(({ id, name, href }) => (
          <li key={id}>
            <a href={href}>{name[locale]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
