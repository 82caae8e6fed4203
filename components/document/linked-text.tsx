import type { ReactNode } from 'react';
import type { TextLink } from '@/lib/research/views.ts';
import styles from '../citation/citation.module.css';

/** The words of a provision, a paragraph a line, with its references and defined terms as links. */
export function LinkedText({ text, links }: { text: string; links: readonly TextLink[] }) {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return <p key={from}>{linkedLine(line, from, links)}</p>;
  });
}

function linkedLine(line: string, from: number, links: readonly TextLink[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const link of links) {
    const [start, end] = [link.start - from, link.end - from];
    if (start < at || end > line.length) continue;
    parts.push(
      line.slice(at, start),
      <a
        className={link.kind === 'term' ? styles.term : styles.reference}
        data-preview={link.eId === null ? undefined : `${link.instrument}/provisions/${link.eId}`}
        href={link.href}
        key={link.start}
        title={link.label}
      >
        {line.slice(start, end)}
      </a>,
    );
    at = end;
  }
  parts.push(line.slice(at));
  return parts;
}
