import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { InstitutionRow } from '@/lib/research/editorial-views.ts';
import { DataLinks } from './data-links.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import { ReferenceList } from './reference-list.tsx';
import styles from './research.module.css';

interface Props {
  institutions: InstitutionRow[];
  locale: Locale;
  messages: Messages;
}

const GROUPS = ['state', 'independent', 'enforcement', 'international', 'civil'] as const;

export function InstitutionsPage({ institutions, locale, messages }: Props) {
  const { institutions: words } = messages;
  const [first] = institutions;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {first && (
        <ProvenanceNote
          locale={locale}
          messages={messages}
          provenance={{ ...first, verification: 'verified' }}
        />
      )}
      <DataLinks messages={messages} name="institutions" />
      {GROUPS.map((group) => (
        <section aria-labelledby={group} key={group}>
          <h2 id={group}>{words.groups[group]}</h2>
          {institutions
            .filter((institution) => institution.group === group)
            .map((institution) => (
              <section aria-labelledby={institution.id} className={styles.compared} key={institution.id}>
                <h3 id={institution.id}>{institution.name[locale]}</h3>
                <p>
                  {institution.mandate[locale]}
                  {institution.verification === 'unverified' && (
                    <small className={styles.quiet}> ({messages.law.unverified})</small>
                  )}
                </p>
                {institution.correction && (
                  <p>
                    <strong>{words.correction}:</strong> {institution.correction[locale]}
                  </p>
                )}
                <h4>{words.basis}</h4>
                {institution.basis.length > 0 ? (
                  <ReferenceList locale={locale} messages={messages} references={institution.basis} />
                ) : (
                  <p className={styles.quiet}>{words.noBasis}</p>
                )}
              </section>
            ))}
        </section>
      ))}
    </>
  );
}
