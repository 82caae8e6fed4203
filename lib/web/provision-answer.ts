import { type Provision, plainText } from '../law/provision.ts';
import type { GistPageView } from '../research/gist-views.ts';
import type { ProvisionNode, ProvisionView } from '../research/views.ts';

/** What the API gives of a provision whose text is not held: our own words on it, and no text. */
export function gistAnswer({ instrument, ...page }: GistPageView) {
  return {
    ...page,
    instrument: instrument.id,
    instrumentTitle: instrument.title,
    text: null,
    children: [],
    explanation: null,
    source: null,
  };
}

interface NodeAnswer extends Pick<Provision, 'eId' | 'kind' | 'num' | 'heading' | 'text'> {
  label: string;
  href: string;
  children: NodeAnswer[];
}

/** A provision as the API gives it: `text` is plain and includes the children. */
export function provisionAnswer({ instrument, node, explanation, leadIn: _, ...provision }: ProvisionView) {
  const { retrieved, ...source } = provision.source;
  return {
    ...provision,
    instrument: instrument.id,
    instrumentTitle: instrument.title,
    children: node.children.map(nodeAnswer),
    citesCount: provision.cites.length,
    citedByCount: provision.citedBy.length,
    explanation: explanation ? plainText(explanation) : null,
    source: { ...source, retrieved },
  };
}

function nodeAnswer({ eId, kind, num, heading, label, href, ...node }: ProvisionNode): NodeAnswer {
  return {
    eId,
    kind,
    num,
    heading,
    text: plainText(node),
    label,
    href,
    children: node.children.map(nodeAnswer),
  };
}
