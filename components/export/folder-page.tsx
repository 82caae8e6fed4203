import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { FolderItem } from '@/lib/research/folder.ts';
import { folderExportHref } from '@/lib/web/export-href.ts';
import { folderHref } from '@/lib/web/folder-address.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './export.module.css';
import { ExportLinks } from './export-links.tsx';
import { FolderEntry } from './folder-entry.tsx';
import { FolderMemory } from './folder-memory.tsx';

interface Props {
  entries: { address: string; item: FolderItem }[];
  locale: Locale;
  messages: Messages;
}

/** A folder of provisions: each with its words and its source, to be ordered, printed and saved. */
export function FolderPage({ entries, locale, messages }: Props) {
  const { folder } = messages;
  const addresses = entries.map(({ address }) => address);
  const found = entries.filter(({ item }) => item.error === null).map(({ address }) => address);
  const held = entries.every(
    ({ item }) => item.law?.kind === 'provision' || (item.law?.kind === 'instrument' && item.law.view.held),
  );
  return (
    <>
      <h1>{folder.title}</h1>
      <p data-screen>{folder.lead}</p>
      <FolderMemory addresses={addresses} label={folder.remembered} locale={locale} />
      {entries.length === 0 ? (
        <Panel title={folder.empty}>
          <p>
            {folder.emptyHelp} <a href={`/${locale}/search`}>{folder.search}</a>
          </p>
        </Panel>
      ) : (
        <>
          <div className={styles.bar} data-screen>
            {found.length > 0 && (
              <ExportLinks
                held={held}
                href={(format) => folderExportHref(locale, found, format)}
                messages={messages}
              />
            )}
            <span>{folder.count(formatNumber(entries.length, locale))}</span>
            <a href={folderHref(locale, [])}>{folder.clear}</a>
          </div>
          <ol className={styles.folder}>
            {entries.map(({ address, item }, index) => (
              <li key={address}>
                <FolderEntry
                  addresses={addresses}
                  address={address}
                  index={index}
                  item={item}
                  locale={locale}
                  messages={messages}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <form action={`/${locale}/folder`} className={styles.add} data-screen>
        {addresses.map((address) => (
          <input key={address} name="p" type="hidden" value={address} />
        ))}
        <label htmlFor="address">{folder.addLabel}</label>
        <input aria-describedby="address-hint" id="address" name="p" required type="text" />
        <button type="submit">{folder.add}</button>
        <small id="address-hint">{folder.addHint}</small>
      </form>
      {entries.length > 0 && <p data-screen>{folder.print}</p>}
    </>
  );
}
