import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { TopicRow } from '@/lib/research/editorial-views.ts';
import { DataLinks } from './data-links.tsx';
import styles from './research.module.css';

interface Props {
  topics: TopicRow[];
  locale: Locale;
  messages: Messages;
}

export function TopicsPage({ topics, locale, messages }: Props) {
  const { topics: words } = messages;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ul className={styles.chips}>
        {(['harmonisation', 'treaties', 'institutions', 'reporting', 'context'] as const).map((section) => (
          <li key={section}>
            <a href={`/${locale}/${section}`}>{messages[section].title}</a>
          </li>
        ))}
      </ul>
      <DataLinks messages={messages} name="topics" />
      <Branch locale={locale} messages={messages} parent={null} topics={topics} />
    </>
  );
}

function Branch({ topics, parent, locale, messages }: Props & { parent: string | null }) {
  const here = topics.filter((topic) => topic.parent === parent);
  if (here.length === 0) return null;
  return (
    <ul className={parent === null ? styles.tree : undefined}>
      {here.map(({ id, name, orientation, provisions, href }) => (
        <li key={id}>
          <a href={href}>{name[locale]}</a>{' '}
          <small className={styles.quiet}>
            {messages.topics.provisions(formatNumber(provisions, locale))}
          </small>
          {parent === null && <p>{orientation[locale]}</p>}
          <Branch locale={locale} messages={messages} parent={id} topics={topics} />
        </li>
      ))}
    </ul>
  );
}
