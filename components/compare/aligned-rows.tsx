import styles from '@/components/time/time.module.css';
import { changeTags, Runs } from '@/components/time/word-diff.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CompareView, RowView } from '@/lib/research/compare.ts';
import { SideHead } from './side-head.tsx';

interface Props {
  sides: CompareView['sides'];
  rows: readonly RowView[];
  locale: Locale;
  messages: Messages;
}

/** One provision on two days, unit beside unit; on a narrow screen the later words under the earlier. */
export function AlignedRows({ sides, rows, locale, messages }: Props) {
  const { time } = messages;
  const tags = changeTags(messages);
  return (
    <table className={`${styles.aligned} ${styles.diff}`}>
      <thead>
        <tr>
          {sides.map((side, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sides are first and second
            <th key={index} scope="col">
              <SideHead locale={locale} messages={messages} side={side} />
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ label, marker, change, words }) => (
        <tbody data-change={change} key={label}>
          <tr>
            <th className={styles.tag} colSpan={2} scope="rowgroup">
              {label} · {tags[change]}
            </th>
          </tr>
          <tr>
            {words.map((own, index) => {
              const side = sides[index] ?? sides[0];
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the sides are first and second
                <td data-empty={own === null} key={index}>
                  <span className={styles.narrow}>{formatDate(side.on, locale)}: </span>
                  {own === null ? (
                    <span className={styles.quiet}>{time.absent}</span>
                  ) : (
                    <span lang={side.language}>
                      {/^[(\d]|^.{1,2}\.$/.test(marker ?? '') && `${marker} `}
                      <Runs messages={messages} words={own} />
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
