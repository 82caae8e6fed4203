import { Panel } from '@/components/ui/panel.tsx';
import { StatusBadge } from '@/components/ui/status-badge.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { GistPageView } from '@/lib/research/gist-views.ts';
import { CopyCitation } from '../citation/copy-citation.tsx';
import { copyWords } from '../citation/copy-words.ts';
import { CatchwordLinks } from './catchword-links.tsx';
import styles from './editorial.module.css';
import { GistNote } from './gist-note.tsx';
import { TopicLinks } from './topic-links.tsx';

interface Props {
  view: GistPageView;
  locale: Locale;
  messages: Messages;
}

/** A provision whose text is not held: our own words alone, and that they are not the text. */
export function GistPage({ view, locale, messages }: Props) {
  const { law } = messages;
  const { instrument } = view;
  return (
    <article>
      <header>
        <p>
          <a href={instrument.href}>{instrument.shortTitle[locale]}</a>
        </p>
        <h1>{view.label}</h1>
        <p className={styles.ours}>
          {instrument.title[locale]} <StatusBadge messages={messages} status={instrument.status} />
        </p>
      </header>
      <Panel title={law.notHeldTitle}>
        <p>{messages.editorial.gistAlone}</p>
      </Panel>
      <GistNote gist={view.gist} givenBy={view.givenBy} locale={locale} messages={messages} />
      <TopicLinks locale={locale} messages={messages} topics={view.topics} />
      <CatchwordLinks catchwords={view.catchwords} locale={locale} messages={messages} />
      <section aria-labelledby="cite">
        <h2 id="cite">{law.cite}</h2>
        <CopyCitation
          citations={view.citations}
          names={messages.citation.styles}
          quote={null}
          words={copyWords(messages)}
        />
        <p>
          {law.permalink}: <a href={view.href}>{view.href}</a>
        </p>
      </section>
    </article>
  );
}
