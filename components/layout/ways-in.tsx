import type { Messages } from '@/lib/i18n/messages-en.ts';
import styles from './home.module.css';

/** The ways into what is here, each with what it answers. */
export function WaysIn({ messages }: { messages: Messages }) {
  const { home, locale, site } = messages;
  const ways: [path: keyof typeof home.way, label: string][] = [
    ['law', messages.catalogue.title],
    ['topics', messages.topics.title],
    ['harmonisation', messages.harmonisation.title],
    ['gaps', messages.gaps.title],
    ['sanctions', messages.sanctions.title],
    ['definitions', messages.definitions.title],
    ['compare', messages.time.compareTitle],
    ['cite', site.cite],
  ];
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{home.ways}</h2>
      <ul className={styles.ways}>
        {ways.map(([path, label]) => (
          <li key={path}>
            <a href={`/${locale}/${path}`}>{label}</a>
            <p>{home.way[path]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
