import { changingLeads, ofSubject, subjectOf } from './citations/changed-law.ts';
import type { Citation } from './citations/citation.ts';
import { belowHeading, isHeading } from './citations/heading.ts';
import type { CitationLookup } from './citations/lookup.ts';
import { isNoReference, isOfAnother } from './citations/no-reference.ts';
import { ofRatified } from './citations/ratified.ts';
import { ofSentence } from './citations/same-sentence.ts';
import { eIdLineage } from './eid.ts';
import { findCitations } from './find-citations.ts';
import { type Provision, walk } from './provision.ts';
import { type CitationMatch, resolveCitation } from './resolve-citation.ts';

/** A reference in the words of a provision to another provision, or to a whole instrument. */
export interface Reference {
  /** The provision whose own words hold it. */
  eId: string;
  /** UTF-16 offsets into those words (`Provision.text`). */
  span: { start: number; end: number };
  text: string;
  /** What it leads to; a range leads to all it holds. */
  targets: { instrument: string; eId: string | null }[];
  relation: Citation['relation'];
}

/** The texts of one instrument, and what is known of all. */
export interface ReferenceContext {
  instrument: string;
  names: readonly string[];
  /** What there was when the words were written. */
  lookup: CitationLookup;
  /** What is known of all times, for what the oldest text held has lost. */
  later?: CitationLookup;
}

/**
 * The references in a text that lead to one thing, each with its target: "sebagaimana dimaksud pada ayat (1)", "Pasal 81 ayat (2)", "Article 34 of the Convention".
 * What is ambiguous or not held leads nowhere and is left out; a law's mention of itself as a whole is none.
 * @example (await referencesOf(trees, { instrument: 'uu-44-2008', names, lookup }))[0].targets // [{ instrument: 'uu-44-2008', eId: 'art_4__para_1' }]
 */
export async function referencesOf(
  provisions: readonly Provision[],
  { instrument, names, lookup, later = lookup }: ReferenceContext,
): Promise<Reference[]> {
  const references: Reference[] = [];
  const groups = groupsOf(provisions);
  const leads = changingLeads(provisions);
  for (const { eId, text } of walk(provisions)) {
    if (text === '') continue;
    let place = { instrument, eId };
    const lead = leads.get(eId);
    const subject = lead === undefined ? null : subjectOf(findCitations(lead, names));
    const found = findCitations(text, names).map((one) => ofSubject(one, subject));
    const words = { eId, text, found };
    for (const said of isInstruction(eId) ? found.map((one) => ofInstruction(one, found)) : found) {
      const named = ofRatified(ofSentence(said, words), words, instrument, lookup);
      const citation = ofGroup(named, groups.get(eId));
      if (isHeading(citation, eId, text)) {
        place = { instrument, eId: belowHeading(citation, place.eId) };
        continue;
      }
      if (isNoReference(citation, words)) continue;
      const then = await resolveCitation(citation, lookup, place);
      const { status, matches } =
        then.status === 'unknown' ? await resolveCitation(citation, later, place) : then;
      if (status !== 'found') continue;
      const targets = (await readable(matches, lookup))
        .filter((match) => match.instrument !== instrument || (match.eId !== null && match.eId !== eId))
        .map((match) => ({ instrument: match.instrument, eId: match.eId }));
      if (targets.length === 0) continue;
      if (targets.every((one) => one.instrument === instrument) && isOfAnother(citation, words)) continue;
      const { span, relation } = citation;
      references.push({ eId, span, text: citation.text, targets, relation });
    }
  }
  return references;
}

/**
 * A look-up for a text of a year: it cites no law that was made after it.
 * @param yearOf the year of an instrument, null where it has none
 */
export function lookupAsOf(
  lookup: CitationLookup,
  year: number | null,
  yearOf: (id: string) => number | null,
): CitationLookup {
  if (year === null) return lookup;
  return {
    ...lookup,
    instruments: (cited) => lookup.instruments(cited).filter((id) => (yearOf(id) ?? 0) <= year),
    amendedBy: (id) => (lookup.amendedBy?.(id) ?? []).filter((act) => (yearOf(act) ?? 0) <= year),
  };
}

type Groups = Partial<Record<string, string>>;

/** The chapter, part and section that each provision stands in. */
function groupsOf(provisions: readonly Provision[]): ReadonlyMap<string, Groups> {
  const groups = new Map<string, Groups>();
  const enter = (list: readonly Provision[], above: Groups): void => {
    for (const { eId, kind, children } of list) {
      groups.set(eId, above);
      enter(children, /^(?:chapter|part|section)$/.test(kind) ? { ...above, [kind]: eId } : above);
    }
  };
  enter(provisions, {});
  return groups;
}

/** "Bab ini" is the chapter that the words stand in, "Bagian Kedua Bab ini" a part of it. */
function ofGroup(citation: Citation, groups: Groups = {}): Citation {
  const group = groups[citation.within ?? ''];
  return group === undefined
    ? citation
    : { ...citation, eId: [group, citation.eId].filter(Boolean).join('__'), within: 'instrument' };
}

function isInstruction(eId: string): boolean {
  return /__mod_[^_]+$/.test(eId);
}

/**
 * "Pasal 26 ditambah 3 (tiga) ayat, yakni ayat (3) …": an instruction speaks of the article it cited last, or else first.
 */
function ofInstruction(citation: Citation, all: readonly Citation[]): Citation {
  const { within, eId, through, span } = citation;
  if (within !== 'article' || eId === null) return citation;
  const articles = all.filter((one) => one.within === 'instrument' && /^(?:exp__)?art_/.test(one.eId ?? ''));
  const last = articles.findLast((one) => one.span.end <= span.start) ?? articles[0];
  const cited = last?.through ?? last?.eId;
  if (!cited) return citation;
  const article = eIdLineage(cited).find((above) => /(?:^|__)art_[^_]+$/.test(above)) ?? cited;
  const paragraph = eIdLineage(cited).find((above) => /__para_[^_]+$/.test(above));
  const bases = eId.startsWith('point_') && paragraph ? [paragraph, article] : [article];
  const explained = /^exp__(.*)$/.exec(eId)?.[1];
  const [first, ...others] = bases.map((base) =>
    explained === undefined ? `${base}__${eId}` : `exp__${base}__${explained}`,
  );
  return {
    ...citation,
    eId: first ?? eId,
    through: through && `${bases[0]}__${through}`,
    readings: others,
    within: 'instrument',
  };
}

/** Each thing once: in its law where that is held as amended, else where the amending act quotes it. */
async function readable(
  matches: readonly CitationMatch[],
  lookup: CitationLookup,
): Promise<{ instrument: string; eId: string | null }[]> {
  const once = matches.some(({ setBy }) => setBy)
    ? matches.filter(
        (match) =>
          !matches.some(({ setBy }) => setBy?.eId === match.eId && setBy?.instrument === match.instrument),
      )
    : matches;
  return Promise.all(
    once.map(async (match) => {
      const text = match.setBy ? await lookup.provisions(match.instrument) : null;
      return match.setBy && !text?.has(match.eId ?? '') ? match.setBy : match;
    }),
  );
}
