import { Fragment } from 'react';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { UnitDiffView } from '@/lib/research/time-views.ts';
import styles from './time.module.css';

interface Props {
  units: readonly UnitDiffView[];
  /** Of the texts compared. */
  language: string;
  messages: Messages;
}

/** Units with what came and went; units that stayed are named in a line, not repeated. Said in words for those who see no colour. */
export function WordDiff({ units, language, messages }: Props) {
  const tags = changeTags(messages);
  return (
    <ul className={styles.diff}>
      {units
        .filter(({ words }) => words.length > 0)
        .map(({ eId, label, change, words }) => (
          <li key={eId}>
            <span className={styles.tag}>
              {label} · {tags[change]}
            </span>
            {change !== 'same' && (
              <p lang={language}>
                <Runs messages={messages} words={words} />
              </p>
            )}
          </li>
        ))}
    </ul>
  );
}

/** What became of a unit, said in a word. */
export function changeTags({ time }: Messages): Record<UnitDiffView['change'], string> {
  return {
    inserted: time.newUnit,
    deleted: time.goneUnit,
    changed: time.changedUnit,
    same: time.sameUnit,
  };
}

/** Words in a row, those that came and went marked. */
export function Runs({ words, messages }: { words: UnitDiffView['words']; messages: Messages }) {
  return words.map(({ op, text }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of words have no identity but their place
    <Fragment key={index}>
      <Run messages={messages} op={op} text={text} />{' '}
    </Fragment>
  ));
}

function Run({
  op,
  text,
  messages,
}: {
  op: 'same' | 'inserted' | 'deleted';
  text: string;
  messages: Messages;
}) {
  if (op === 'same') return <>{text}</>;
  const said = (
    <span className={styles.hidden} lang={messages.locale}>
      {op === 'inserted' ? messages.time.inserted : messages.time.removed}:{' '}
    </span>
  );
  return op === 'inserted' ? (
    <ins>
      {said}
      {text}
    </ins>
  ) : (
    <del>
      {said}
      {text}
    </del>
  );
}
