import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { AboutView } from '@/lib/research/about.ts';
import styles from '../ui/table.module.css';

/** How well each text was read, in the figures of `npm run verify`. */
export function AccuracyTable({
  texts,
  locale,
  messages,
}: {
  texts: AboutView['texts'];
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.about.columns;
  const number = (count: number): string => formatNumber(count, locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section aria-label={messages.about.reading} className={styles.scroll} tabIndex={0}>
      <table className={`${styles.table} ${styles.numbers}`}>
        <thead>
          <tr>
            {Object.values(words).map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {texts.map(({ instrument, language, entry, ...text }) => (
            <tr key={`${instrument} ${language}`}>
              <th scope="row">{entry ? <a href={entry.href}>{entry.shortTitle[locale]}</a> : instrument}</th>
              <td>{number(text.articles)}</td>
              <td>{text.expected === null ? '–' : number(text.expected)}</td>
              <td>{number(text.paragraphs)}</td>
              <td>{number(text.points)}</td>
              <td>{number(text.characters.unplaced)}</td>
              <td>{number(text.corrections)}</td>
              <td>{number(Object.values(text.faults).reduce((total, count) => total + count, 0))}</td>
              <td>{text.compared === 0 ? '–' : `${number(text.agreed)}/${number(text.compared)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
