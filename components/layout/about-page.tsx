import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CharacterCount } from '@/lib/law/document.ts';
import type { CatalogueEntry, HealthView } from '@/lib/research/views.ts';
import styles from './home.module.css';

interface Props {
  view: { counts: HealthView; characters: CharacterCount; notHeld: CatalogueEntry[] };
  locale: Locale;
  messages: Messages;
}

export function AboutPage({ view, locale, messages }: Props) {
  const { about, home } = messages;
  const { counts, characters, notHeld } = view;
  const number = (count: number): string => formatNumber(count, locale);
  return (
    <div className={styles.about}>
      <h1>{about.title}</h1>
      <h2>{about.what}</h2>
      <p>{about.whatText}</p>
      <h2>{about.texts}</h2>
      <p>{about.textsText}</p>
      <h2>{about.held}</h2>
      <p>{home.held(number(counts.officialTexts), number(counts.articles), number(counts.instruments))}</p>
      <h2>{about.reading}</h2>
      <p>{about.readingText(number(characters.placed + characters.furniture), number(characters.total))}</p>
      <h2>{about.method}</h2>
      <p>{about.methodText}</p>
      <h2>{about.limits}</h2>
      <p>{about.limitsText}</p>
      <h2>{about.licence}</h2>
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
