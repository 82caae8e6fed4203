import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { InstrumentView } from '@/lib/research/views.ts';
import { CopyCitation } from '../citation/copy-citation.tsx';
import { copyWords } from '../citation/copy-words.ts';
import styles from './document.module.css';
import { Unverified } from './unverified.tsx';

interface Props {
  view: InstrumentView;
  locale: Locale;
  messages: Messages;
}

const SHOWN = ['enacted', 'adopted', 'promulgated', 'inForce', 'entryIntoForce', 'ratified', 'acceded'];

export function InstrumentFacts({ view, locale, messages }: Props) {
  const { law } = messages;
  const events = view.timeline.filter(
    ({ type, eId, by }) => SHOWN.includes(type) && eId === null && by === null,
  );
  return (
    <section aria-labelledby="facts" className={styles.facts}>
      <h2 id="facts">{law.facts}</h2>
      {view.summary && (
        <p>
          {view.summary[locale]} <small className={styles.ours}>{messages.site.editorial}</small>
        </p>
      )}
      <dl>
        {events.map(({ type, date, verification }) => (
          <div key={`${type} ${date}`}>
            <dt>{messages.events[type]}</dt>
            <dd>
              {date ? formatDate(date, locale) : law.undated}{' '}
              <Unverified messages={messages} verification={verification} />
            </dd>
          </div>
        ))}
        {view.gazette.map(({ series, reference, verification }) => (
          <div key={series}>
            <dt>{series === 'symbol' ? law.number : `${law.gazette} ${series}`}</dt>
            <dd>
              {reference} <Unverified messages={messages} verification={verification} />
            </dd>
          </div>
        ))}
        {view.aliases.length > 0 && (
          <div>
            <dt>{law.alsoKnown}</dt>
            <dd>{view.aliases.join(', ')}</dd>
          </div>
        )}
        {view.officialUrl && (
          <div>
            <dt>{law.official}</dt>
            <dd>
              <a href={view.officialUrl.url}>{new URL(view.officialUrl.url).host}</a>{' '}
              <Unverified messages={messages} verification={view.officialUrl.verification} />
            </dd>
          </div>
        )}
      </dl>
      <details className={styles.fold}>
        <summary>{law.cite}</summary>
        <CopyCitation
          citations={view.citation}
          names={messages.citation.styles}
          quote={null}
          words={copyWords(messages)}
        />
      </details>
    </section>
  );
}
