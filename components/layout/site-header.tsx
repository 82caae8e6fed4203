import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import { type NavigationLink, navigation } from './navigation.ts';
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
  const { law, tools } = navigation(messages);
  const other = locale === 'id' ? 'en' : 'id';
  const list = (links: readonly NavigationLink[]) =>
    links.map((link) => (
      <a
        aria-current={path === `/${locale}${link.path}` ? 'page' : undefined}
        href={`/${locale}${link.path}`}
        key={link.path}
      >
        {link.label}
      </a>
    ));
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
          <div>{list(law)}</div>
          <div className={styles.tools}>{list(tools)}</div>
        </nav>
        <details className={styles.menu}>
          <summary>{site.menuButton}</summary>
          <nav aria-label={site.menu}>{list([...law, ...tools])}</nav>
        </details>
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
