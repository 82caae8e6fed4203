import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CitedSources } from '@/lib/research/cited-sources.ts';
import { folderExportHref } from '@/lib/web/export-href.ts';
import { LARGEST_FOLDER } from '@/lib/web/export-params.ts';
import { folderAddress, folderHref } from '@/lib/web/folder-address.ts';
import { ExportLinks } from '../export/export-links.tsx';
import styles from './citation.module.css';
import { SourceList } from './source-list.tsx';

interface Props {
  result: CitedSources;
  text: string;
  locale: Locale;
  messages: Messages;
}

/** Each citation of a text with what it leads to, the text with links, and the list of its sources. */
export function CiteResult({ result, text, locale, messages }: Props) {
  const { citation } = messages;
  const { citations, sources, instruments } = result;
  if (citations.length === 0) return null;
  const addresses = [...new Set(sources.map(({ href }) => folderAddress(href)))].slice(0, LARGEST_FOLDER);
  const open = citations.filter(({ status }) => status !== 'found');
  return (
    <>
      {open.length > 0 && open.length < citations.length && (
        <nav aria-label={citation.toCheck} className={styles.toCheck}>
          <h2>{citation.toCheck}</h2>
          <ul>
            {open.map(({ span, text: written, status }) => (
              <li key={span.start}>
                <a href={`#${rowId(span.start)}`}>{written}</a>: {citation.status[status]}
              </li>
            ))}
          </ul>
        </nav>
      )}
      <DataTable columns={[citation.asWritten, citation.leadsTo, citation.remark]} label={citation.title}>
        <tbody>
          {citations.map(({ span, text: written, status, matches, reason, corrections }) => (
            <tr className={styles.row} id={rowId(span.start)} key={span.start}>
              <td>{written}</td>
              <td data-label={citation.leadsTo}>
                {matches.map(({ href, label }) => (
                  <div className={styles.place} key={`${href} ${label}`}>
                    <a href={href}>{label}</a>
                  </div>
                ))}
              </td>
              <td data-label={citation.remark}>
                {status !== 'found' && <strong>{citation.status[status]}. </strong>}
                {reason}
                {corrections.map(({ from, to }) => (
                  <div key={`${from} ${to}`}>
                    <q>{from}</q> {citation.corrected} <q>{to}</q>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <h2>{citation.marked}</h2>
      <p className={styles.quoted}>{marked(text, citations)}</p>
      {sources.length > 0 && (
        <>
          <SourceList messages={messages} sources={instruments} title={citation.bibliography} />
          {sources.some(({ eId }) => eId !== null) && (
            <SourceList messages={messages} sources={sources} title={citation.list} />
          )}
          <div className={styles.keep} data-screen>
            <ExportLinks
              held={sources.some(({ held }) => held)}
              href={(format) => folderExportHref(locale, addresses, format)}
              messages={messages}
            />
            <a href={folderHref(locale, addresses)} rel="nofollow">
              {citation.asFolder}
            </a>
            {addresses.length < sources.length && <p>{citation.partOnly(LARGEST_FOLDER)}</p>}
          </div>
        </>
      )}
    </>
  );
}

const rowId = (start: number): string => `at-${start}`;

function marked(text: string, citations: CitedSources['citations']): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { span, status, matches, reason } of citations) {
    if (span.start < at) continue;
    const words = text.slice(span.start, span.end);
    const [first] = matches;
    parts.push(
      text.slice(at, span.start),
      status === 'found' && first ? (
        <a href={first.href} key={span.start} title={first.label}>
          {words}
        </a>
      ) : (
        <span className={styles.unknown} key={span.start} title={reason ?? undefined}>
          {words}
        </span>
      ),
    );
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts;
}
