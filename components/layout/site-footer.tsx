import type { Messages } from '@/lib/i18n/messages-en.ts';
import { type NavigationLink, navigation } from './navigation.ts';
import styles from './site.module.css';

export function SiteFooter({ messages }: { messages: Messages }) {
  const { locale, site } = messages;
  const { more, about } = navigation(messages);
  const list = (links: readonly NavigationLink[]) =>
    links.map(({ path, label }) => (
      <a href={`/${locale}${path}`} key={path}>
        {label}
      </a>
    ));
  return (
    <footer className={styles.footer} data-screen>
      <nav aria-label={site.more}>
        <div>{list(more)}</div>
        <div>
          {list(about)}
          <a href="/api/v1/openapi.json">{site.api}</a>
        </div>
      </nav>
      <p>{site.footer}</p>
    </footer>
  );
}
