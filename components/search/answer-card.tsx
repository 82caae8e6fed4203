import { Notices } from '@/components/document/notices.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SearchAnswer } from '@/lib/research/search-views.ts';
import styles from './answer-card.module.css';

interface Props {
  answer: SearchAnswer;
  locale: Locale;
  messages: Messages;
}

/** Where the citation of the query leads: the provision, a choice, or that there is none and what exists. */
export function AnswerCard({ answer, locale, messages }: Props) {
  const words = messages.search.answer;
  const { provision } = answer;
  return (
    <section aria-label={words.title} className={styles.card}>
      {answer.status === 'found' && answer.href && (
        <>
          <h2>
            <a href={answer.href}>{answer.label}</a>
          </h2>
          {answer.title && <p className={styles.title}>{answer.title[locale]}</p>}
        </>
      )}
      {provision && (
        <>
          <p>
            <StatusBadge messages={messages} status={provision.inForce ? provision.status : 'repealed'} />{' '}
            {words.writtenBy} <a href={provision.writtenBy.href}>{provision.writtenBy.label}</a>
          </p>
          <Notices locale={locale} messages={messages} notices={provision.notices} />
          <p className={styles.text} lang={provision.lang}>
            {provision.text}
          </p>
        </>
      )}
      {answer.status === 'ambiguous' && <p>{words.several(formatNumber(answer.total, locale))}</p>}
      {answer.reason && <p>{words.reasons[answer.reason](answer.citation)}</p>}
      <Links links={answer.candidates} />
      {answer.addresses.length > 1 && <Links links={answer.addresses} title={words.addresses} />}
      {answer.status === 'unknown' && (
        <Links
          links={[
            ...answer.last,
            ...(answer.href ? [{ href: answer.href, label: answer.label ?? answer.href }] : []),
          ]}
          title={words.last}
        />
      )}
    </section>
  );
}

function Links({ links, title }: { links: readonly { href: string; label: string }[]; title?: string }) {
  if (links.length === 0) return null;
  return (
    <>
      {title && <p className={styles.title}>{title}</p>}
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
