import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SanctionRow } from '@/lib/research/sanction-views.ts';
import styles from './penal.module.css';
import { custodyWords, fineWords } from './penalty-words.ts';
import { PlaceLink, PlaceLinks } from './place-link.tsx';

/** What a provision threatens, each figure beside the provision it comes from. */
export function PenaltyCell({ row, messages }: { row: SanctionRow; messages: Messages }) {
  const { sanctions } = messages;
  const { imprisonment, detention, fine, joined, aggravations, penaltyOf } = row;
  const lines = [
    imprisonment && custodyWords(imprisonment, messages),
    detention && `${sanctions.orDetention} ${custodyWords(detention, messages)}`,
    fine && `${joined ? `${sanctions.joined[joined]} ` : ''}${fineWords(fine, messages)}`,
  ].filter((line): line is string => Boolean(line));
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {penaltyOf.length > 0 && (
        <p className={styles.note}>
          {lines.length > 0 ? sanctions.samePenalty : sanctions.notResolved}:{' '}
          <PlaceLinks law={row.instrument} places={penaltyOf} />
        </p>
      )}
      {aggravations.map(({ eId, operation, factor, optional, href, label }) => (
        <p className={styles.note} key={`${eId} ${operation} ${factor}`}>
          {optional && `${sanctions.may} `}
          {sanctions.raised[operation](factor)}
          {eId !== row.eId && (
            <>
              {' '}
              {sanctions.by}{' '}
              <PlaceLink law={row.instrument} place={{ instrument: row.instrument, eId, href, label }} />
            </>
          )}
        </p>
      ))}
      <Measures names={row.additionalPenalties} title={sanctions.additional} />
      <Measures names={row.administrative} title={sanctions.administrative} />
      {row.findings.map(({ code, words }) => (
        <p className={styles.warning} key={`${code} ${words}`}>
          {sanctions.findings[code] ?? code}: <q lang="id">{words}</q>
        </p>
      ))}
      {row.corrections.length > 0 && (
        <p className={styles.note}>
          {sanctions.corrected}: {row.corrections.map(({ from, to }) => `${from} → ${to}`).join('; ')}
        </p>
      )}
    </>
  );
}

function Measures({ names, title }: { names: readonly string[]; title: string }) {
  if (names.length === 0) return null;
  return (
    <div className={styles.note}>
      {title}:
      <ul lang="id">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
