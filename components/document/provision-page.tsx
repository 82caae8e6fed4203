import { NotApplied } from '@/components/time/not-applied.tsx';
import { ProvisionHistory } from '@/components/time/provision-history.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionView } from '@/lib/research/views.ts';
import { exportHref } from '@/lib/web/export-href.ts';
import { folderAddress } from '@/lib/web/folder-address.ts';
import { CopyCitation } from '../citation/copy-citation.tsx';
import { copyWords } from '../citation/copy-words.ts';
import { ReferenceList } from '../citation/reference-list.tsx';
import { ReferencePreview } from '../citation/reference-preview.tsx';
import { CatchwordLinks } from '../editorial/catchword-links.tsx';
import { GistNote } from '../editorial/gist-note.tsx';
import { TopicLinks } from '../editorial/topic-links.tsx';
import { AddToFolder } from '../export/add-to-folder.tsx';
import exportStyles from '../export/export.module.css';
import { ExportLinks } from '../export/export-links.tsx';
import { Completions } from './completions.tsx';
import { Corrections } from './corrections.tsx';
import styles from './document.module.css';
import { Notices } from './notices.tsx';
import { LISTED, ProvisionText } from './provision-text.tsx';
import { SecondCopies } from './second-copies.tsx';
import { SourcePanel } from './source-panel.tsx';

interface Props {
  view: ProvisionView;
  locale: Locale;
  messages: Messages;
  on: string | null;
}

export function ProvisionPage({ view, locale, messages, on }: Props) {
  const { law } = messages;
  const listed = LISTED.has(view.kind);
  return (
    <article>
      <header className={styles.head}>
        <nav aria-label={law.context} className={styles.trail}>
          <ol>
            <li>
              <a href={view.instrument.href}>{view.instrument.shortTitle[locale]}</a>
            </li>
            {view.ancestors.map(({ eId, label, heading, href }) => (
              <li key={eId}>
                <a href={href}>{label}</a> {heading && <span lang={view.lang}>{heading}</span>}
              </li>
            ))}
          </ol>
        </nav>
        <h1>
          {view.label} <StatusBadge messages={messages} status={view.status} />
        </h1>
        <p className={styles.subtitle}>{view.instrument.title[locale]}</p>
        {on && <p>{law.atDate(formatDate(on, locale))}</p>}
        <div className={exportStyles.actions}>
          <ExportLinks
            held
            href={(format) =>
              exportHref({ id: view.instrument.id, eId: view.eId, on, language: view.lang, locale }, format)
            }
            messages={messages}
          />
          <AddToFolder
            address={folderAddress(view.href)}
            className={exportStyles.action}
            label={messages.exports.addToFolder}
            locale={locale}
          />
        </div>
        <Notices locale={locale} messages={messages} notices={view.notices} />
      </header>
      <div className={styles.reading}>
        <div>
          <div className={styles.sheet}>
            {view.leadIn.length > 0 && (
              <aside aria-label={law.context} className={styles.leadIn} lang={view.lang}>
                {view.leadIn.map(({ eId, text }) => (
                  <p key={eId}>{text}</p>
                ))}
              </aside>
            )}
            {view.heading && <h2 lang={view.lang}>{view.heading}</h2>}
            <div className={listed ? `${styles.law} ${styles.item}` : styles.law} lang={view.lang}>
              {listed && <span className={styles.marker}>{view.node.marker} </span>}
              <div data-provision={view.eId}>
                <ProvisionText level={view.heading ? 3 : 2} node={view.node} />
              </div>
            </div>
          </div>
          {view.doubt && (
            <p className={view.doubt === 'loss' ? styles.doubt : styles.differing}>
              <a href="#source">{messages.provenance.doubt[view.doubt]}</a>
            </p>
          )}
          <Completions completions={view.completions} lang={view.lang} messages={messages} />
          {view.explanation && (
            <section aria-labelledby="explanation" className={styles.explanation}>
              <h2 id="explanation">
                <a href={view.explanation.href}>{view.explanation.label}</a>
              </h2>
              <div className={styles.law} lang={view.lang}>
                <ProvisionText level={3} node={view.explanation} />
              </div>
            </section>
          )}
        </div>
        <div className={styles.rail}>
          <section aria-labelledby="cite">
            <h2 id="cite">{law.cite}</h2>
            <CopyCitation
              citations={view.citations}
              names={messages.citation.styles}
              quote={view.text}
              words={copyWords(messages)}
            />
            <p>
              {law.permalink}: <a href={view.href}>{view.href}</a>
              {view.inForceFrom && ` · ${law.inForceFrom} ${formatDate(view.inForceFrom, locale)}`}
              {view.inForceTo && ` · ${law.inForceTo} ${formatDate(view.inForceTo, locale)}`}
              {view.enactedBy.eId && (
                <>
                  {' '}
                  · {messages.time.amendedBy} <a href={view.enactedBy.href}>{view.enactedBy.label}</a>
                </>
              )}
            </p>
          </section>
          {view.gist && <GistNote gist={view.gist} locale={locale} messages={messages} />}
          <TopicLinks locale={locale} messages={messages} topics={view.topics} />
          <CatchwordLinks catchwords={view.catchwords} locale={locale} messages={messages} />
        </div>
        <div>
          <nav aria-label={`${law.previous}, ${law.next}`} className={styles.neighbours} data-screen>
            {view.previous && (
              <a href={view.previous.href} rel="prev">
                ← {view.previous.label}
              </a>
            )}
            {view.next && (
              <a href={view.next.href} rel="next">
                {view.next.label} →
              </a>
            )}
          </nav>
          <ProvisionHistory locale={locale} messages={messages} view={view} />
          <NotApplied locale={locale} messages={messages} views={view.notApplied} />
          <div className={styles.history}>
            <ReferenceList id="cites" title={messages.citation.cites} views={view.cites} />
            <ReferenceList id="cited-by" title={messages.citation.citedBy} views={view.citedBy} />
          </div>
          <section aria-labelledby="source" className={styles.history}>
            <h2 id="source">{law.source}</h2>
            <SourcePanel locale={locale} messages={messages} source={view.source} />
            <Corrections corrections={view.corrections} messages={messages} />
            <SecondCopies copies={view.copies} messages={messages} />
          </section>
        </div>
      </div>
      <ReferencePreview close={messages.citation.close} open={messages.citation.open} />
    </article>
  );
}
