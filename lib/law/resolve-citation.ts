import { eIdLineage } from './eid.ts';
import type { Citation } from './find-citations.ts';

/** What a citation leads to; `reason` says in words why it leads nowhere, or to more than one place. */
export interface Resolution {
  status: 'found' | 'ambiguous' | 'unknown';
  matches: { instrument: string; eId: string | null }[];
  reason: string | null;
}

/** How resolution asks what exists. */
export interface CitationLookup {
  /** Ids of the instruments a citation may mean. */
  instruments(cited: NonNullable<Citation['instrument']>): string[];
  /** Which of these provisions the instrument's text has; null where its text is not held. */
  provisions(instrument: string, eIds: readonly string[]): Promise<ReadonlySet<string> | null>;
}

/**
 * Resolves a citation against what exists. It never guesses: what is not named or not there is unknown, with the last level that is.
 * @example await resolveCitation(citation, lookup) // { status: 'found', matches: [{ instrument: 'uu-44-2008', eId: 'art_4' }], reason: null }
 */
export async function resolveCitation(
  { eId, instrument }: Citation,
  lookup: CitationLookup,
): Promise<Resolution> {
  if (!instrument) return unknown('The reference names no instrument.');
  const ids = lookup.instruments(instrument);
  if (ids.length === 0)
    return unknown(
      `The catalogue has no ${'name' in instrument ? `instrument "${instrument.name}"` : `${instrument.type} ${instrument.number}/${instrument.year}`}.`,
    );
  if (eId === null) return settle(ids.map((id) => ({ instrument: id, eId: null })));
  const matches: Resolution['matches'] = [];
  const reasons: string[] = [];
  for (const id of ids) {
    const lineage = eIdLineage(eId);
    const present = await lookup.provisions(id, lineage);
    if (present?.has(eId)) matches.push({ instrument: id, eId });
    else if (!present) reasons.push(`The text of ${id} is not held, so the provision cannot be verified.`);
    else reasons.push(missing(id, lineage, present));
  }
  return matches.length > 0 ? settle(matches) : unknown(reasons.join(' '));
}

function missing(id: string, lineage: readonly string[], present: ReadonlySet<string>): string {
  const last = lineage.findLast((candidate) => present.has(candidate));
  return last
    ? `${id} has no such provision; the last level that exists is ${last}.`
    : `${id} has no ${lineage[0]}.`;
}

function settle(matches: Resolution['matches']): Resolution {
  return matches.length === 1
    ? { status: 'found', matches, reason: null }
    : { status: 'ambiguous', matches, reason: 'The name is shared by more than one instrument.' };
}

function unknown(reason: string): Resolution {
  return { status: 'unknown', matches: [], reason };
}
