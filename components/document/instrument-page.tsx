import { ExportLinks } from '@/components/export/export-links.tsx';
import { NotApplied } from '@/components/time/not-applied.tsx';
import { VersionList } from '@/components/time/version-list.tsx';
import { Panel } from '@/components/ui/panel.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { InstrumentView } from '@/lib/research/views.ts';
import { exportHref } from '@/lib/web/export-href.ts';
import { ReferenceList } from '../citation/reference-list.tsx';
import { ReferencePreview } from '../citation/reference-preview.tsx';
import { GistList } from '../editorial/gist-list.tsx';
import styles from './document.module.css';
import { History } from './history.tsx';
import { InstrumentFacts } from './instrument-facts.tsx';
import { Notices } from './notices.tsx';
import { Outline } from './outline.tsx';
import { ProvisionText } from './provision-text.tsx';
import { SourcePanel } from './source-panel.tsx';

interface Props {
  view: InstrumentView;
  locale: Locale;
  messages: Messages;
  /** Day asked for; null for today. */
  on: string | null;
}

export function InstrumentPage({ view, locale, messages, on }: Props) {
  const { expression } = view;
  const other = locale === 'id' ? 'en' : 'id';
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>
          <a href={`/${locale}/law#${view.type}`}>{messages.types[view.type]}</a>{' '}
          <StatusBadge messages={messages} status={view.status} />
        </p>
        <h1>{view.title[locale]}</h1>
        <p className={styles.subtitle} lang={other}>
          {view.title[other]}
        </p>
        {on && <p>{messages.law.atDate(formatDate(on, locale))}</p>}
        <ExportLinks
          held={expression !== null}
          href={(format) =>
            exportHref({ id: view.id, on, language: expression?.language ?? null, locale }, format)
          }
          messages={messages}
        />
        {expression && <Notices locale={locale} messages={messages} notices={expression.notices} />}
      </header>
      <InstrumentFacts locale={locale} messages={messages} view={view} />
      <VersionList locale={locale} messages={messages} view={view} />
      <NotApplied locale={locale} messages={messages} views={view.notApplied} />
      {expression ? (
        <div className={styles.columns}>
          <Outline entries={expression.outline} messages={messages} />
          <section aria-labelledby="text" className={styles.law}>
            <h2 id="text">{messages.law.text}</h2>
            <p className={styles.ours}>
              {expression.basis === 'consolidated' ? messages.time.consolidatedText : messages.law.asEnacted}
            </p>
            <div lang={expression.language}>
              {[...expression.body, ...expression.attachments, ...expression.explanation].map((node) => (
                <ProvisionText key={node.eId} level={3} node={wrapped(node)} notes={messages} />
              ))}
            </div>
          </section>
        </div>
      ) : (
        <Panel
          title={
            view.absence?.code === 'not-yet-in-existence'
              ? (messages.problem.reasons[view.absence.code] ?? '')
              : messages.law.notHeldTitle
          }
        >
          {view.absence?.code === 'not-yet-in-existence' ? (
            <p lang="en">{view.absence.message}</p>
          ) : (
            <p>{messages.law.notHeld}</p>
          )}
        </Panel>
      )}
      <GistList gists={view.gists} locale={locale} messages={messages} />
      <div className={styles.history}>
        <ReferenceList id="cites" title={messages.citation.cites} views={view.cites} />
        <ReferenceList id="cited-by" title={messages.citation.citedBy} views={view.citedBy} />
      </div>
      <ReferencePreview close={messages.citation.close} open={messages.citation.open} />
      <History locale={locale} messages={messages} view={view} />
      {view.sources.length > 0 && (
        <section aria-labelledby="sources" className={styles.history}>
          <h2 id="sources">{messages.law.sources}</h2>
          {view.sources.map((source) => (
            <SourcePanel
              key={`${source.path} ${source.language}`}
              locale={locale}
              messages={messages}
              source={source}
            />
          ))}
        </section>
      )}
    </>
  );
}

type Node = NonNullable<InstrumentView['expression']>['body'][number];

/** A root is rendered as a child, with its own heading. */
function wrapped(node: Node): Node {
  return { ...node, eId: `${node.eId}-root`, text: '', children: [node] };
}
