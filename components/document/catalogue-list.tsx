import { Panel } from '@/components/ui/panel.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import { INSTRUMENT_TYPES } from '@/lib/law/instrument.ts';
import type { CatalogueEntry } from '@/lib/research/views.ts';
import styles from './catalogue.module.css';

interface Props {
  entries: CatalogueEntry[];
  query: string;
  heldOnly: boolean;
  locale: Locale;
  messages: Messages;
}

/** The catalogue by rank of norm, filtered by a form that works without JavaScript. */
export function CatalogueList({ entries, query, heldOnly, locale, messages }: Props) {
  const { catalogue } = messages;
  const shown = entries.filter((entry) => (!heldOnly || entry.held) && matches(entry, query));
  const held = entries.filter((entry) => entry.held).length;
  return (
    <>
      <h1>{catalogue.title}</h1>
      <p>{catalogue.lead(formatNumber(entries.length, locale), formatNumber(held, locale))}</p>
      <search data-screen>
        <form className={styles.filter} method="get">
          <input
            aria-label={catalogue.filter}
            defaultValue={query}
            name="q"
            placeholder={catalogue.filter}
            type="search"
          />
          <label>
            <input defaultChecked={heldOnly} name="held" type="checkbox" value="1" /> {catalogue.heldOnly}
          </label>
          <button type="submit">{catalogue.apply}</button>
        </form>
      </search>
      {shown.length === 0 && (
        <Panel title={catalogue.none}>
          <p>
            <a href={`/${locale}/law`}>{catalogue.all}</a>
          </p>
        </Panel>
      )}
      {INSTRUMENT_TYPES.filter((type) => shown.some((entry) => entry.type === type)).map((type) => (
        <section aria-labelledby={type} key={type}>
          <h2 id={type}>{messages.types[type]}</h2>
          <ul className={styles.list}>
            {shown
              .filter((entry) => entry.type === type)
              .map((entry) => (
                <Entry entry={entry} key={entry.id} locale={locale} messages={messages} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Entry({ entry, locale, messages }: { entry: CatalogueEntry; locale: Locale; messages: Messages }) {
  const { href, shortTitle, title, status, held, articles } = entry;
  return (
    <li>
      <a href={href}>{shortTitle[locale]}</a>
      <span className={styles.title}>{title[locale]}</span>
      <span className={styles.state}>
        <StatusBadge messages={messages} status={status} />
        <small>
          {held
            ? articles > 0 && messages.catalogue.articles(formatNumber(articles, locale))
            : messages.catalogue.notHeld}
        </small>
      </span>
    </li>
  );
}

function matches({ id, title, shortTitle }: CatalogueEntry, query: string): boolean {
  const text = [id, title.id, title.en, shortTitle.id, shortTitle.en].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
