import styles from '@/components/time/time.module.css';
import { WordDiff } from '@/components/time/word-diff.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CompareView } from '@/lib/research/compare.ts';

interface Props {
  view: CompareView;
  locale: Locale;
  messages: Messages;
}

/** Two wordings side by side, then what differs between them in words. */
export function Comparison({ view, locale, messages }: Props) {
  const { time } = messages;
  const { sides, units, provisions, sameProvision } = view;
  const language = sides[1].language;
  const changed = units?.filter(({ change }) => change !== 'same') ?? [];
  const differs = changed.length + provisions.length > 0;
  return (
    <>
      <div className={styles.sides}>
        {sides.map(({ label, href, on, validFrom, consolidated, language: own, lines }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sides are first and second
          <div key={index}>
            <h2>
              <a href={href}>{label}</a>
            </h2>
            <p className={styles.quiet}>
              {formatDate(on, locale)}
              {validFrom && ` · ${time.from(formatDate(validFrom, locale))}`} ·{' '}
              {consolidated ? time.consolidated : time.printed}
            </p>
            {units && lines.length === 0 && <p>{time.absent}</p>}
            <div lang={own}>
              {lines.map((line, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no identity but their place
                <p key={place}>{line}</p>
              ))}
            </div>
          </div>
        ))}
      </div>
      <section aria-labelledby="differences">
        <h2 id="differences">{time.wordDiff}</h2>
        {!differs && <p>{time.same}</p>}
        {units && differs && !sameProvision && <p className={styles.ours}>{time.other}</p>}
        {units && differs && <WordDiff language={language} messages={messages} units={units} />}
        {provisions.length > 0 && <p>{time.differing(String(provisions.length))}</p>}
        {provisions.map(({ eId, label, units: own }) => (
          <details key={eId}>
            <summary>{label}</summary>
            <WordDiff language={language} messages={messages} units={own} />
          </details>
        ))}
      </section>
    </>
  );
}
