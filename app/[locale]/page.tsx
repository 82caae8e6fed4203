import styles from '@/components/layout/home.module.css';
import { WaysIn } from '@/components/layout/ways-in.tsx';
import { SearchBox } from '@/components/search/search-box.tsx';
import { Panel } from '@/components/ui/panel.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { openHome } from '@/lib/research/home.ts';

export default async function Page({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const messages = messagesFor(locale);
  const { home } = messages;
  const { counts, featured, examples } = await openHome(locale);
  const number = (count: number): string => formatNumber(count, locale);
  return (
    <>
      <section className={styles.hero}>
        <h1>{home.title}</h1>
        <p>{home.lead}</p>
        <SearchBox locale={locale} messages={messages} />
        <p className={styles.examples}>
          {home.examples}:{' '}
          {examples.map((query) => (
            <a href={`/${locale}/search?q=${encodeURIComponent(query)}`} key={query}>
              {query}
            </a>
          ))}
        </p>
        {counts.provisions > 0 ? (
          <p>
            {home.held(number(counts.officialTexts), number(counts.articles), number(counts.instruments))}
          </p>
        ) : (
          <Panel title={home.empty}>
            <p>{home.emptyHelp}</p>
          </Panel>
        )}
      </section>
      <WaysIn messages={messages} />
      <section aria-labelledby="start">
        <h2 id="start">{home.start}</h2>
        <ul className={styles.index}>
          {featured.map((entry) => (
            <li key={entry.id}>
              <a href={entry.href}>{entry.shortTitle[locale]}</a>
              <StatusBadge messages={messages} status={entry.status} />
            </li>
          ))}
        </ul>
        <p>
          <a href={`/${locale}/law`}>{home.all} →</a>
        </p>
      </section>
    </>
  );
}
