import { DataTable } from '@/components/ui/data-table.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ObligationView } from '@/lib/research/editorial-views.ts';
import { tableAddress } from '@/lib/web/table-url.ts';
import { ComparedText } from './compared-text.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import styles from './research.module.css';
import { TopicLinks } from './topic-links.tsx';

interface Props {
  view: ObligationView;
  locale: Locale;
  messages: Messages;
}

export function ObligationPage({ view, locale, messages }: Props) {
  const { harmonisation: words, editorial } = messages;
  const path = `/${locale}/harmonisation`;
  return (
    <article>
      <p>
        <a href={path}>{words.back}</a> ›{' '}
        <a href={tableAddress(path, { theme: view.theme.id })}>{view.theme.name[locale]}</a>
      </p>
      <h1>{view.title[locale]}</h1>
      <p>
        {words.on(formatDate(view.on, locale))}: <GradeBadge grade={view.grade} messages={messages} />{' '}
        {view.reason?.[locale]}
      </p>
      <ProvenanceNote locale={locale} messages={messages} provenance={view} />
      <div>
        <h2 id="history">{words.history}</h2>
        <DataTable columns={[words.from, editorial.grade, editorial.reason]} label={words.history}>
          <tbody>
            {view.assessments.map(({ from, grade, reason }) => (
              <tr key={from}>
                <td>
                  <a href={tableAddress(view.href, { on: from })}>{formatDate(from, locale)}</a>
                </td>
                <td>
                  <GradeBadge grade={grade} messages={messages} />
                </td>
                <td>{reason[locale]}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <section aria-labelledby="side">
        <h2 id="side">{words.side}</h2>
        <div className={styles.columns}>
          <div>
            <h3>{editorial.asked}</h3>
            {view.asked.map((provision) => (
              <ComparedText key={provision.label} locale={locale} messages={messages} provision={provision} />
            ))}
          </div>
          <div>
            <h3>{editorial.national}</h3>
            {view.national.length === 0 && <p className={styles.quiet}>{editorial.nothing}</p>}
            {view.national.map((provision) => (
              <ComparedText
                key={`${provision.label} ${provision.by?.id}`}
                locale={locale}
                messages={messages}
                provision={provision}
              />
            ))}
          </div>
        </div>
      </section>
      {view.gaps.length > 0 && (
        <section aria-labelledby="gaps">
          <h2 id="gaps">{words.relatedGaps}</h2>
          <ul>
            {view.gaps.map(({ id, number, finding }) => (
              <li key={id}>
                <a href={`/${locale}/gaps#${id}`}>
                  {number}. {finding[locale]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TopicLinks locale={locale} messages={messages} topics={view.topics} />
    </article>
  );
}
