import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionNode } from '@/lib/research/views.ts';
import { AmendNote } from './amend-note.tsx';
import styles from './document.module.css';
import { LinkedText } from './linked-text.tsx';
import { RepealNote } from './repeal-note.tsx';

interface Props {
  node: ProvisionNode;
  /** Words of ours among those of the law, where given: links on headings and notes of repeal. Absent, the law stands alone. */
  notes?: Messages | undefined;
  /** Of the first heading below; the page has those above. */
  level: number;
}

/** Kinds that are items of a list, with a marker. */
export const LISTED = new Set<ProvisionNode['kind']>([
  'paragraph',
  'point',
  'recital',
  'legalBasis',
  'instruction',
]);

/** The words of a provision and of all below it: lists with the markers as printed. */
export function ProvisionText({ node, notes, level }: Props) {
  return (
    <>
      {node.text && <LinkedText links={node.links} text={node.text} />}
      {runs(node.children).map((run) => {
        const [first] = run;
        if (!first) return null;
        if (LISTED.has(first.kind)) return <List key={first.eId} level={level} nodes={run} notes={notes} />;
        return run.map((child) => <Unit key={child.eId} level={level} node={child} notes={notes} />);
      })}
    </>
  );
}

function List({ nodes, notes, level }: { nodes: ProvisionNode[] } & Pick<Props, 'notes' | 'level'>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without it Safari forgets that a list without bullets is one
    <ol className={styles.list} role="list">
      {nodes.map((node) => (
        <li id={notes && node.eId} key={node.eId}>
          <span className={styles.marker}>
            {notes ? (
              <a href={node.href} title={node.label}>
                {node.marker}
              </a>
            ) : (
              node.marker
            )}{' '}
          </span>
          <div>
            {notes && <RepealNote messages={notes} node={node} />}
            <ProvisionText level={level} node={node} notes={notes} />
          </div>
        </li>
      ))}
    </ol>
  );
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
const GROUPS = new Set<ProvisionNode['kind']>([
  'book',
  'chapter',
  'part',
  'subpart',
  'section',
  'preamble',
  'attachment',
]);

function Unit({ node, notes, level }: Props) {
  const { kind, marker, heading } = node;
  const headed = Boolean(marker || heading);
  const body = <ProvisionText level={headed ? level + 1 : level} node={node} notes={notes} />;
  if (kind === 'quotedStructure') return <blockquote className={styles.quoted}>{body}</blockquote>;
  if (!headed) return <div id={notes && node.eId}>{body}</div>;
  const Heading = HEADINGS[Math.min(level, 6) - 2] ?? 'h6';
  return (
    <section className={GROUPS.has(kind) ? styles.group : styles.article} id={notes && node.eId}>
      <Heading className={styles.title}>
        {marker && <Printed href={notes && node.href}>{marker}</Printed>}
        {heading && <span className={styles.heading}>{heading}</span>}
      </Heading>
      {notes && <AmendNote messages={notes} node={node} />}
      {notes && <RepealNote messages={notes} node={node} />}
      {body}
    </section>
  );
}

function Printed({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href ? <a href={href}>{children}</a> : <span>{children}</span>;
}

/** Neighbours of one nature together: the points of a list, and what stands between lists. */
function runs(nodes: readonly ProvisionNode[]): ProvisionNode[][] {
  const groups: ProvisionNode[][] = [];
  for (const node of nodes) {
    const open = groups.at(-1);
    if (open?.[0]?.kind === node.kind) open.push(node);
    else groups.push([node]);
  }
  return groups;
}
