import { DataTable } from '@/components/ui/data-table.tsx';
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
      <p>{words.lead}</p>
      {first && (
        <ProvenanceNote
          locale={locale}
          messages={messages}
          provenance={{ ...first, verification: 'verified' }}
        />
      )}
      <DataLinks messages={messages} name="gaps" />
      <DataTable
        columns={[
          words.number,
          words.finding,
          words.state,
          words.answer,
          words.provisions,
          editorial.obligation,
        ]}
        label={words.title}
      >
        <tbody>
          {gaps.map((gap) => (
            <tr id={gap.id} key={gap.id}>
              <td>{gap.number}</td>
              <th scope="row">{gap.finding[locale]}</th>
              <td data-label={words.state}>{words.states[gap.state]}</td>
              <td data-label={words.answer}>
                {gap.answer[locale]}
                {gap.verification === 'unverified' && (
                  <small className={styles.quiet}> ({messages.law.unverified})</small>
                )}
              </td>
              <td data-label={words.provisions}>
                <ReferenceList locale={locale} messages={messages} references={gap.provisions} />
              </td>
              <td data-label={editorial.obligation}>
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
      </DataTable>
    </>
  );
}
