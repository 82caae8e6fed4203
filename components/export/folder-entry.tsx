import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { FolderItem } from '@/lib/research/folder.ts';
import type { LawView } from '@/lib/research/law.ts';
import type { ProvisionView } from '@/lib/research/views.ts';
import { folderHref } from '@/lib/web/folder-address.ts';
import documents from '../document/document.module.css';
import { Notices } from '../document/notices.tsx';
import { ProvisionText } from '../document/provision-text.tsx';
import styles from './export.module.css';

interface Props {
  address: string;
  addresses: string[];
  index: number;
  item: FolderItem;
  locale: Locale;
  messages: Messages;
}

/** One address of a folder with what it leads to, and links to the folder with it moved or left out. */
export function FolderEntry({ address, addresses, index, item, locale, messages }: Props) {
  const { folder } = messages;
  const { law } = item;
  const title = law ? titleOf(law, locale) : address;
  const moves: [string, string[]][] = [
    ...(index > 0 ? [[folder.up, moved(addresses, index, index - 1)] as [string, string[]]] : []),
    ...(index < addresses.length - 1
      ? [[folder.down, moved(addresses, index, index + 1)] as [string, string[]]]
      : []),
    [folder.remove, addresses.filter((_, other) => other !== index)],
  ];
  return (
    <article className={styles.entry}>
      <h2>
        {law ? <a href={law.href}>{title}</a> : title}{' '}
        {law && law.kind !== 'instrument' && (
          <span className={styles.instrument}>{law.view.instrument.title[locale]}</span>
        )}
      </h2>
      <p className={styles.moves} data-screen>
        {moves.map(([words, next]) => (
          <a aria-label={`${words}: ${title}`} href={folderHref(locale, next)} key={words}>
            {words}
          </a>
        ))}
      </p>
      {item.error && (
        <p>
          {folder.gone} <span lang="en">{item.error.message}</span>
        </p>
      )}
      {law?.kind === 'provision' && <Words locale={locale} messages={messages} provision={law.view} />}
      {law?.kind === 'gist' && (
        <p>
          {messages.editorial.gist}: {law.view.gist[locale]}
        </p>
      )}
    </article>
  );
}

function Words({
  provision,
  locale,
  messages,
}: { provision: ProvisionView } & Pick<Props, 'locale' | 'messages'>) {
  const { source, explanation, lang } = provision;
  return (
    <>
      <Notices locale={locale} messages={messages} notices={provision.notices} />
      {provision.heading && <p lang={lang}>{provision.heading}</p>}
      <div className={documents.law} lang={lang}>
        <ProvisionText level={3} node={provision.node} />
      </div>
      {explanation && (
        <div className={documents.law} lang={lang}>
          <h3>{explanation.label}</h3>
          <ProvisionText level={4} node={explanation} />
        </div>
      )}
      <p className={styles.source}>
        {messages.law.source}: <a href={source.url}>{source.path}</a>,{' '}
        {messages.source.line(String(source.line))} · SHA-256 <code>{source.sha256.slice(0, 16)}…</code>
      </p>
    </>
  );
}

function titleOf(law: LawView, locale: Locale): string {
  return law.kind === 'instrument' ? law.view.title[locale] : law.view.label;
}

function moved(addresses: readonly string[], from: number, to: number): string[] {
  const next = [...addresses];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
