import styles from '@/components/time/time.module.css';
import { changeTags, WordDiff } from '@/components/time/word-diff.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CompareView } from '@/lib/research/compare.ts';
import { AlignedRows } from './aligned-rows.tsx';
import { Ended } from './ended.tsx';
import { SideHead } from './side-head.tsx';

interface Props {
  view: CompareView;
  locale: Locale;
  messages: Messages;
}

/** Two wordings side by side: one provision unit beside unit, others text beside text, of whole texts what differs. */
export function Comparison({ view, locale, messages }: Props) {
  const { time } = messages;
  const { sides, units, rows, provisions } = view;
  const same = units ? units.every(({ change }) => change === 'same') : provisions.length === 0;
  return (
    <>
      {rows ? (
        <AlignedRows locale={locale} messages={messages} rows={rows} sides={sides} />
      ) : (
        <Sides locale={locale} messages={messages} sides={sides} worded={units !== null} />
      )}
      {same && <p>{time.same}</p>}
      <Ended locale={locale} messages={messages} view={view} />
      {units && !rows && !same && sides[0].language === sides[1].language && (
        <details className={styles.whole}>
          <summary>{time.wordByWord}</summary>
          <p className={styles.ours}>{time.other}</p>
          <WordDiff language={sides[1].language} messages={messages} units={units} />
        </details>
      )}
      {provisions.length > 0 && <Differing messages={messages} view={view} />}
    </>
  );
}

function Sides({
  sides,
  worded,
  locale,
  messages,
}: Omit<Props, 'view'> & { sides: CompareView['sides']; worded: boolean }) {
  return (
    <div className={styles.sides}>
      {sides.map((side, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sides are first and second
        <div key={index}>
          <SideHead locale={locale} messages={messages} side={side} />
          {worded && side.lines.length === 0 && <p>{messages.time.absent}</p>}
          <div className={styles.words} lang={side.language}>
            {side.lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no identity but their place
              <p key={place}>{line}</p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Differing({ view: { provisions, sides }, messages }: Omit<Props, 'locale'>) {
  const { time } = messages;
  const tags = changeTags(messages);
  const count = (change: keyof typeof tags): number =>
    provisions.filter((each) => each.change === change).length;
  const counts = (['changed', 'inserted', 'deleted'] as const)
    .filter((change) => count(change) > 0)
    .map((change) => `${count(change)} ${tags[change]}`);
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{time.wordDiff}</h2>
      <p>
        {time.differing(String(provisions.length))} {counts.join(', ')}
      </p>
      {provisions.map(({ eId, label, change, units }) => (
        <details className={styles.whole} key={eId}>
          <summary>
            {label} <span className={styles.tag}>· {tags[change]}</span>
          </summary>
          <WordDiff language={sides[1].language} messages={messages} units={units} />
        </details>
      ))}
    </section>
  );
}
