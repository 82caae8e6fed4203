import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import styles from './site.module.css';

interface Props {
  locale: Locale;
  messages: Messages;
  /** Path and query of the page, for the same page in the other language. */
  path: string;
  query: string;
}

export function SiteHeader({ locale, messages, path, query }: Props) {
  const { site } = messages;
  const other = locale === 'id' ? 'en' : 'id';
  const links = [
    [`/${locale}/search`, site.search],
    [`/${locale}/law`, site.catalogue],
    [`/${locale}/folder`, messages.folder.title],
    [`/${locale}/about`, site.about],
  ] as const;
  return (
    <header className={styles.header} data-screen>
      <a className={styles.skip} href="#content">
        {site.skip}
      </a>
      <div className={styles.bar}>
        <a className={styles.wordmark} href={`/${locale}`}>
          <svg aria-hidden="true" height="26" viewBox="0 0 32 26" width="32">
            <path d="M3 17a13 13 0 0 1 26 0" />
            <path d="M10 24v-6a6 6 0 0 1 12 0v6" />
          </svg>
          Lindung
        </a>
        <nav aria-label={site.menu} className={styles.nav}>
          {links.map(([href, label]) => (
            <a aria-current={path === href ? 'page' : undefined} href={href} key={href}>
              {label}
            </a>
          ))}
        </nav>
        <a
          className={styles.language}
          href={`${path.replace(/^\/\w\w/, `/${other}`)}${query}`}
          hrefLang={other}
          lang={other}
        >
          {site.otherLanguage}
        </a>
      </div>
    </header>
  );
}
