import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { Remark } from '@/lib/law/editorial.ts';
import type { ContextView } from '@/lib/research/editorial-views.ts';
import type { CountryColumn } from '@/lib/web/country-sort.ts';
import { CountryTable } from './country-table.tsx';
import { DataLinks } from './data-links.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import styles from './research.module.css';

interface Props {
  view: ContextView;
  sort: CountryColumn;
  locale: Locale;
  messages: Messages;
}

/** The paper's figures: a chart that is a list of names and numbers, and a table sorted by links. */
export function ContextPage({ view, sort, locale, messages }: Props) {
  const { context: words } = messages;
  const [share] = view.shares;
  const [country] = view.countries;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <section aria-labelledby="case-shares">
        <h2 id="case-shares">{words.caseShares}</h2>
        <div className={styles.chart}>
          <dl>
            {view.shares.map(({ id, name, percent }) => (
              <div key={id}>
                <dt>{name[locale]}</dt>
                <dd>
                  {percent} %
                  <span aria-hidden="true" className={styles.bar} style={{ inlineSize: `${percent}%` }} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <Remarks about="case-shares" locale={locale} remarks={view.remarks} title={words.remarks} />
        {share && (
          <ProvenanceNote locale={locale} messages={messages} provenance={share} say={words.copied} />
        )}
        <DataLinks messages={messages} name="case-shares" />
      </section>
      <div>
        <h2 id="internet-use">{words.internetUse}</h2>
        <Remarks about="internet-use" locale={locale} remarks={view.remarks} title={words.remarks} />
        <CountryTable countries={view.countries} locale={locale} messages={messages} sort={sort} />
        {country && (
          <ProvenanceNote locale={locale} messages={messages} provenance={country} say={words.copied} />
        )}
        <DataLinks messages={messages} name="internet-use" />
      </div>
    </>
  );
}

function Remarks({
  remarks,
  about,
  title,
  locale,
}: {
  remarks: Remark[];
  about: Remark['about'];
  title: string;
  locale: Locale;
}) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {remarks
          .filter((remark) => remark.about === about)
          .map(({ id, text }) => (
            <li key={id}>{text[locale]}</li>
          ))}
      </ul>
    </>
  );
}
