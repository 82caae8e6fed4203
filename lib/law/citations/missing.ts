import { eIdLineage } from '../eid.ts';
import type { Citation } from './citation.ts';
import { type EIds, locate, locateQuoted } from './locate.ts';
import { type CitationLookup, called, words } from './lookup.ts';

/** As the reader wrote it, as near as its parts tell: "UU 35/2041". */
function spelled(cited: NonNullable<Citation['instrument']>): string {
  return 'name' in cited ? `“${cited.name}”` : `“${typeName(cited.type)} ${cited.number}/${cited.year}”`;
}

/** Where no law has the number, the law that has the name is said, not taken. */
export function notInCatalogue(cited: Citation['instrument'], lookup: CitationLookup): string {
  const reason = words(lookup).noInstrument(cited && spelled(cited));
  const name = cited && 'called' in cited ? cited.called : null;
  const [law, another] = name ? lookup.instruments({ name }) : [];
  return law && !another ? `${reason} ${words(lookup).nameIsOf(called(lookup, law))}` : reason;
}

function typeName(type: string): string {
  return type
    .split(' ')
    .map((word, at) => {
      if (word.length < 4 || (at > 0 && word.length < 5 && word !== 'anak'))
        return word === 'dan' ? word : word.toUpperCase();
      return word.replace(/^\p{L}/u, (first) => first.toUpperCase());
    })
    .join(' ');
}

/** What of a cited provision a text has, and why the rest may be wanting. */
export async function missing(id: string, eId: string, text: EIds, lookup: CitationLookup): Promise<string> {
  const lineage = eIdLineage(eId);
  const last = lineage.findLast(
    (candidate) => locate(candidate, text).length > 0 || locateQuoted(candidate, text).length > 0,
  );
  const below = /__(para|point)_/.exec(last ? eId.slice(last.length) : '')?.[1];
  if (last && last !== eId && below && ![...text].some((held) => held.includes(`__${below}_`)))
    return words(lookup).noneShown(called(lookup, id), called(lookup, id, eId));
  if (last && last !== eId)
    return [
      words(lookup).lastLevel(called(lookup, id), called(lookup, id, last)),
      ...otherwise(eId, last, text, lookup),
    ].join(' ');
  const [law] = lookup.amends?.(id) ?? [];
  const there = law ? await lookup.provisions(law) : null;
  const top = /^(?:chp|part|subpart|book|sec|att|exp|preamble)(?=_|$)/.exec(lineage[0] ?? eId)?.[0];
  if (top && ![...text].some((held) => held.includes(top)))
    return words(lookup).noneShown(called(lookup, id), called(lookup, id, lineage[0] ?? eId));
  if (isBetween(lineage[0] ?? eId, text))
    return words(lookup).lacks(called(lookup, id), called(lookup, id, lineage[0] ?? eId));
  const hint = law && there && locate(eId, there).length > 0;
  return [
    words(lookup).noProvision(called(lookup, id), called(lookup, id, lineage[0] ?? eId)),
    ...(hint ? [words(lookup).amendedHasOne(called(lookup, law))] : []),
  ].join(' ');
}

/** Whether a text has articles before and after one that it has not. */
function isBetween(eId: string, text: EIds): boolean {
  const number = (one: string): number => Number(/^art_(\d+)$/.exec(one)?.[1] ?? Number.NaN);
  const numbers = [...text].map(number).filter((one) => !Number.isNaN(one));
  return numbers.some((one) => one < number(eId)) && numbers.some((one) => one > number(eId));
}

/** "Pasal 1 ayat (2)" of an article whose list is numbered 1. 2. 3.: said, and not put in its place. */
function otherwise(eId: string, last: string, text: EIds, lookup: CitationLookup): string[] {
  const num = /^para_(\d+)$/.exec(eId.slice(last.length + 2))?.[1];
  return num && locate(`${last}__point_${num}`, text).length > 0 ? [words(lookup).otherKind(num)] : [];
}
