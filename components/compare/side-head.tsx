import styles from '@/components/time/time.module.css';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SideView } from '@/lib/research/compare.ts';

/** What stands on a side, on which day, and since when it reads so. */
export function SideHead({ side, locale, messages }: { side: SideView; locale: Locale; messages: Messages }) {
  const { time } = messages;
  return (
    <>
      <h2>
        <a href={side.href}>{side.label}</a>
      </h2>
      <p className={styles.quiet}>
        {formatDate(side.on, locale)}
        {side.validFrom && ` · ${time.from(formatDate(side.validFrom, locale))}`} ·{' '}
        {side.consolidated ? time.consolidated : time.printed}
      </p>
    </>
  );
}
