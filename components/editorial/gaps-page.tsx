import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { GapRow } from '@/lib/research/editorial-views.ts';
import { DataLinks } from './data-links.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import { ReferenceList } from './reference-list.tsx';
import styles from './research.module.css';

interface Props {
  gaps: GapRow[];
  locale: Locale;
  messages: Messages;
}

export function GapsPage({ gaps, locale, messages }: Props) {
  const { gaps: words, editorial, harmonisation } = messages;
  const [first] = gaps;
  return (
    <>
      <p>
        <a href={`/${locale}/harmonisation`}>{harmonisation.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      {first && (
        <ProvenanceNote
          locale={locale}
          messages={messages}
          provenance={{ ...first, verification: 'verified' }}
        />
      )}
      <DataLinks messages={messages} name="gaps" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      <section aria-label={words.title} className={styles.scroll} tabIndex={0}>
        <table className={`${styles.table} ${styles.wide}`}>
          <thead>
            <tr>
              {[
                words.number,
                words.finding,
                words.state,
                words.answer,
                words.provisions,
                editorial.obligation,
              ].map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap) => (
              <tr id={gap.id} key={gap.id}>
                <td className={styles.short}>{gap.number}</td>
                <th scope="row">{gap.finding[locale]}</th>
                <td>{words.states[gap.state]}</td>
                <td>
                  {gap.answer[locale]}
                  {gap.verification === 'unverified' && (
                    <small className={styles.quiet}> ({messages.law.unverified})</small>
                  )}
                </td>
                <td>
                  <ReferenceList locale={locale} messages={messages} references={gap.provisions} />
                </td>
                <td>
                  <ul className={styles.refs}>
                    {gap.obligations.map(({ id, title, href, gradeOfPaper, gradeNow }) => (
                      <li key={id}>
                        <a href={href}>{title[locale]}</a>:{' '}
                        <GradeBadge grade={gradeOfPaper} messages={messages} /> →{' '}
                        <GradeBadge grade={gradeNow} messages={messages} />
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
