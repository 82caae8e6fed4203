import { AddToFolder } from '@/components/export/add-to-folder.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SearchHit } from '@/lib/research/search-views.ts';
import { folderAddress } from '@/lib/web/folder-address.ts';
import styles from './search.module.css';

export function SearchHitItem({
  hit,
  locale,
  messages,
}: {
  hit: SearchHit;
  locale: Locale;
  messages: Messages;
}) {
  const {
    href,
    label,
    instrumentTitle,
    heading,
    path,
    snippet,
    snippetOf,
    snippetLang,
    status,
    lang,
    inForce,
  } = hit;
  const place = [...path, heading].filter(Boolean).join(' › ');
  return (
    <li className={styles.hit}>
      <h2>
        <a href={href}>
          {label} <span className={styles.instrument}>{instrumentTitle[locale]}</span>
        </a>
      </h2>
      <p className={styles.place}>
        <StatusBadge messages={messages} status={forceOf(status, inForce)} />
        {place && <span lang={lang}>{place}</span>}{' '}
        <AddToFolder
          address={folderAddress(href)}
          about={label}
          label={messages.exports.addToFolder}
          locale={locale}
        />
      </p>
      {snippetOf === 'gist' && <p className={styles.ours}>{messages.search.foundByGist}</p>}
      <p className={styles.snippet} lang={snippetLang}>
        {snippet.map(({ text, mark }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: spans of a text have no identity but their place
          mark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </li>
  );
}

/** Of a provision: an instrument repealed in part, or amended, leaves most of its provisions in force. */
function forceOf(status: SearchHit['status'], inForce: boolean): SearchHit['status'] {
  if (status !== 'partlyRepealed' && status !== 'amended') return status;
  return inForce ? 'inForce' : 'repealed';
}
