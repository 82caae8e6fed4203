import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { AboutView } from '@/lib/research/about.ts';
import { AccuracyTable } from './accuracy-table.tsx';
import styles from './home.module.css';
import { MeasuredFigures } from './measured-figures.tsx';

interface Props {
  view: AboutView;
  locale: Locale;
  messages: Messages;
}

export function AboutPage({ view, locale, messages }: Props) {
  const { about, home } = messages;
  const { counts, texts, notHeld } = view;
  const sum = (value: (text: AboutView['texts'][number]) => number): number =>
    texts.reduce((total, text) => total + value(text), 0);
  const number = (count: number): string => formatNumber(count, locale);
  return (
    <div className={styles.about}>
      <h1>{about.title}</h1>
      <h2>{about.what}</h2>
      <p>{about.whatText}</p>
      <h2 id="sources">{about.texts}</h2>
      <p>{about.textsText}</p>
      <h2>{about.held}</h2>
      <p>{home.held(number(counts.officialTexts), number(counts.articles), number(counts.instruments))}</p>
      <h2>{about.reading}</h2>
      <p>
        {about.readingText(
          number(sum(({ characters }) => characters.placed + characters.furniture)),
          number(sum(({ characters }) => characters.total)),
        )}{' '}
        {messages.source.second}:{' '}
        {messages.source.copies(number(sum(({ agreed }) => agreed)), number(sum(({ compared }) => compared)))}
        .
      </p>
      <details>
        <summary>{about.each}</summary>
        <AccuracyTable locale={locale} messages={messages} texts={texts} />
      </details>
      <MeasuredFigures locale={locale} measurements={view.measurements} messages={messages} />
      <h2>{about.method}</h2>
      <p>{about.methodText}</p>
      <h2>{about.limits}</h2>
      <p>{about.limitsText}</p>
      <h2 id="licence">{about.licence}</h2>
      <p>{about.licenceText}</p>
      <h2>{about.notHeld}</h2>
      <ul>
        {notHeld.map(({ id, href, shortTitle }) => (
          <li key={id}>
            <a href={href}>{shortTitle[locale]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
