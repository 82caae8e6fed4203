import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { PrincipleRow } from '@/lib/research/editorial-views.ts';
import { DataLinks } from './data-links.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import { ReferenceList } from './reference-list.tsx';
import styles from './research.module.css';

interface Props {
  principles: PrincipleRow[];
  locale: Locale;
  messages: Messages;
}

export function ReportingPage({ principles, locale, messages }: Props) {
  const { reporting: words, editorial } = messages;
  const [first] = principles;
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      {first && <ProvenanceNote locale={locale} messages={messages} provenance={first} />}
      <DataLinks messages={messages} name="reporting" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      <section aria-label={words.title} className={styles.scroll} tabIndex={0}>
        <table className={`${styles.table} ${styles.wide}`}>
          <thead>
            <tr>
              {[words.principle, editorial.grade, words.law, words.provisions].map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {principles.map(({ id, principle, answer, law, provisions }) => (
              <tr id={id} key={id}>
                <th scope="row">{principle[locale]}</th>
                <td>
                  <GradeBadge grade={answer} messages={messages} />
                </td>
                <td>{law[locale]}</td>
                <td>
                  <ReferenceList locale={locale} messages={messages} references={provisions} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
