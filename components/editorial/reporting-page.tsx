import { DataTable } from '@/components/ui/data-table.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { PrincipleRow } from '@/lib/research/editorial-views.ts';
import { DataLinks } from './data-links.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import { ReferenceList } from './reference-list.tsx';

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
      <p>{words.lead}</p>
      {first && <ProvenanceNote locale={locale} messages={messages} provenance={first} />}
      <DataLinks messages={messages} name="reporting" />
      <DataTable
        columns={[words.principle, editorial.grade, words.law, words.provisions]}
        label={words.title}
      >
        <tbody>
          {principles.map(({ id, principle, answer, law, provisions }) => (
            <tr id={id} key={id}>
              <th scope="row">{principle[locale]}</th>
              <td data-label={editorial.grade}>
                <GradeBadge grade={answer} messages={messages} />
              </td>
              <td data-label={words.law}>{law[locale]}</td>
              <td data-label={words.provisions}>
                <ReferenceList locale={locale} messages={messages} references={provisions} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
