import { SanctionTable } from '@/components/penal/sanction-table.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { TopicView } from '@/lib/research/editorial-views.ts';
import { GradeBadge } from './grade-badge.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import { ReferenceNote } from './reference-list.tsx';
import styles from './research.module.css';

interface Props {
  view: TopicView;
  locale: Locale;
  messages: Messages;
}

export function TopicPage({ view, locale, messages }: Props) {
  const { topics: words } = messages;
  return (
    <article>
      <p>
        <a href={`/${locale}/topics`}>{words.title}</a>
        {view.parent && (
          <>
            {' '}
            › <a href={view.parent.href}>{view.parent.name[locale]}</a>
          </>
        )}
      </p>
      <h1>{view.name[locale]}</h1>
      <p>{view.orientation[locale]}</p>
      <ProvenanceNote locale={locale} messages={messages} provenance={view} />
      {view.children.length > 0 && (
        <nav aria-label={words.below}>
          <ul className={styles.chips}>
            {view.children.map(({ id, name, href }) => (
              <li key={id}>
                <a href={href}>{name[locale]}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Provisions
        id="national"
        locale={locale}
        messages={messages}
        provisions={view.national}
        title={words.national}
      />
      <Provisions
        id="international"
        locale={locale}
        messages={messages}
        provisions={view.international}
        title={words.international}
      />
      {view.obligations.length > 0 && (
        <section aria-labelledby="obligations">
          <h2 id="obligations">{words.obligations}</h2>
          <ul className={styles.tree}>
            {view.obligations.map((row) => (
              <li key={row.id}>
                <a href={row.href}>{row.title[locale]}</a>{' '}
                <GradeBadge grade={row.grade} messages={messages} />
                <p>
                  {row.reason?.[locale]}
                  {row.verification === 'unverified' && (
                    <small className={styles.quiet}> ({messages.law.unverified})</small>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.terms.length > 0 && (
        <section aria-labelledby="terms">
          <h2 id="terms">{words.terms}</h2>
          <ul className={styles.chips}>
            {view.terms.map(({ term, definitions, href }) => (
              <li key={term}>
                <a href={href ?? `/${locale}/search?q=${encodeURIComponent(`"${term}"`)}`}>{term}</a>
                {definitions > 0 && (
                  <small className={styles.quiet}> ({words.definitions(definitions)})</small>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.sanctions.length > 0 && (
        <section aria-labelledby="sanctions">
          <h2 id="sanctions">{words.sanctions}</h2>
          <p className={styles.quiet}>
            {words.sanctionsNote} <a href={`/${locale}/sanctions`}>{messages.sanctions.title}</a>
          </p>
          <SanctionTable messages={messages} rows={view.sanctions} />
        </section>
      )}
    </article>
  );
}

function Provisions({
  id,
  title,
  provisions,
  locale,
  messages,
}: {
  id: string;
  title: string;
  provisions: TopicView['national'];
  locale: Locale;
  messages: Messages;
}) {
  if (provisions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.tree}>
        {provisions.map((provision) => (
          <li key={`${provision.label} ${provision.by?.id}`}>
            <a href={provision.href}>{provision.label}</a>{' '}
            <ReferenceNote locale={locale} messages={messages} reference={provision} />
            {provision.gist && (
              <p>
                {provision.gist[locale]} <small className={styles.quiet}>({messages.editorial.gist})</small>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
