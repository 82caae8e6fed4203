import type { CitedPlace } from './citations/citation.ts';
import { between, type EIds, locate, locateQuoted, quotations } from './citations/locate.ts';
import { type CitationLookup, called, words } from './citations/lookup.ts';
import { missing, notInCatalogue } from './citations/missing.ts';
import { explainedEId, type Place, placedEIds, precedingEId, translatedEId } from './citations/place.ts';
import { eIdLineage } from './eid.ts';

/** A provision or an instrument a citation leads to. */
export interface CitationMatch {
  instrument: string;
  eId: string | null;
  /** Where an amending act quotes the provision that it put into this law. */
  setBy?: { instrument: string; eId: string };
}

/** What a citation leads to; `reason` says in words why it leads nowhere, to more than one place, or by way of an amending act. */
export interface Resolution {
  status: 'found' | 'ambiguous' | 'unknown';
  matches: CitationMatch[];
  reason: string | null;
}

/**
 * Resolves a citation against what exists. It never guesses: what is not named or not there is unknown, with the last level that is.
 * A provision that an amending act quotes is that of the amended law, both addresses given; a range gives all that it holds.
 * @param place where the citation stands, for "Pasal 5" and "ayat (1)" with no law named
 * @example await resolveCitation(citation, lookup) // { status: 'found', matches: [{ instrument: 'uu-44-2008', eId: 'art_4' }], reason: null }
 */
export async function resolveCitation(
  cited: CitedPlace,
  lookup: CitationLookup,
  place: Place | null = null,
): Promise<Resolution> {
  if (cited.instrument) return resolveIn(lookup.instruments(cited.instrument), cited, lookup);
  if (!place) return unknown(unplaced(cited, lookup));
  if (cited.within === 'ratified') {
    const treaty = lookup.ratified?.(place.instrument) ?? null;
    return treaty === null
      ? resolvePlaced({ ...cited, within: 'instrument' }, place, lookup)
      : resolveIn([treaty], cited, lookup);
  }
  if (cited.within === 'parent') {
    const regulation = /^(?:pp|per(?!ppu)|kep)[^-]*-/.test(place.instrument);
    const parent = lookup.parent?.(place.instrument) ?? (regulation ? null : place.instrument);
    return parent === null ? unknown(unplaced(cited, lookup)) : resolveIn([parent], cited, lookup);
  }
  return resolvePlaced(cited, place, lookup);
}

async function resolveIn(
  ids: readonly string[],
  cited: CitedPlace,
  lookup: CitationLookup,
): Promise<Resolution> {
  const { instrument } = cited;
  if (ids.length === 0) return unknown(notInCatalogue(instrument, lookup));
  const disagree = instrument !== null && 'called' in instrument && ids.length > 1;
  if (cited.eId === null)
    return settle(
      ids.map((id) => [{ instrument: id, eId: null }]),
      disagree ? [words(lookup).otherName] : [],
      lookup,
    );
  const found: CitationMatch[][] = [];
  const unheld: string[] = [];
  const reasons: string[] = [];
  for (const id of ids) {
    const text = await lookup.provisions(id);
    if (!text) {
      unheld.push(id);
      reasons.push(words(lookup).notHeld(called(lookup, id)));
      continue;
    }
    const inside = await search(id, text, cited, lookup);
    if (inside.length > 0) found.push(...inside);
    else {
      const last = cited.through && locate(cited.eId, text).length > 0 ? cited.through : cited.eId;
      reasons.push(await missing(id, last, text, lookup));
      if (disagree) unheld.push(id);
    }
  }
  if (disagree) reasons.unshift(words(lookup).otherName);
  // That the others lack it does not show that the one text not held has it.
  if (found.length === 0 && unheld.length <= 1) return unknown(reasons.join(' '));
  return settle([...found, ...unheld.map((id) => [{ instrument: id, eId: null }])], reasons, lookup);
}

/** Where a law has what is cited: each entry is one thing it may mean, with all its addresses. */
async function search(
  id: string,
  text: EIds,
  cited: CitedPlace,
  lookup: CitationLookup,
): Promise<CitationMatch[][]> {
  const { eId, through = null, readings = [] } = cited;
  if (eId === null) return [];
  if (through !== null) {
    const range = await searchRange(id, text, eId, through, lookup);
    return range.length > 0 ? [range] : [];
  }
  const listed = text.has(eId) ? null : inOnlyList(eId, text);
  if (listed) return [[{ instrument: id, eId: listed }]];
  const found: CitationMatch[][] = [];
  const seen = new Set<string>();
  for (const reading of [eId, ...readings])
    for (const entry of await searchOne(id, text, reading, lookup)) {
      const key = JSON.stringify(entry);
      if (!seen.has(key)) found.push(entry);
      seen.add(key);
    }
  return found;
}

async function searchOne(
  id: string,
  text: EIds,
  eId: string,
  lookup: CitationLookup,
): Promise<CitationMatch[][]> {
  const own = locate(eId, text);
  if (own.length > 0) return own.map((found) => [{ instrument: id, eId: found }]);
  const [quoted] = locateQuoted(eId, text);
  if (quoted) {
    const law = await amendedLaw(id, lookup);
    const here = { instrument: id, eId: quoted };
    return [law ? [{ instrument: law, eId: asAmended(quoted), setBy: here }, here] : [here]];
  }
  // An amendment of an amendment changes the law that both amend.
  const amending = (lookup.amends?.(id) ?? []).length > 0;
  for (const act of amending ? [] : (lookup.amendedBy?.(id) ?? []).toReversed()) {
    const quoting = await lookup.provisions(act);
    const [there] = quoting ? locateQuoted(eId, quoting) : [];
    if (there) {
      const setBy = { instrument: act, eId: there };
      return [[{ instrument: id, eId: asAmended(there), setBy }, setBy]];
    }
  }
  const letter = lettered(eId, text);
  return letter ? [[{ instrument: id, eId: letter }]] : [];
}

function asAmended(quoted: string): string {
  return quoted.replace(/^.*__qstr_[^_]+__/, '');
}

/** The one law an act amends that is itself no amendment; null where that is not one. */
async function amendedLaw(id: string, lookup: CitationLookup): Promise<string | null> {
  const laws = (lookup.amends?.(id) ?? []).filter((law) => (lookup.amends?.(law) ?? []).length === 0);
  return laws.length === 1 ? (laws[0] ?? null) : null;
}

async function searchRange(
  id: string,
  text: EIds,
  from: string,
  to: string,
  lookup: CitationLookup,
): Promise<CitationMatch[]> {
  const [first] = locate(from, text);
  const [last] = locate(to, text);
  if (first && last) return between(first, last, text).map((eId) => ({ instrument: id, eId }));
  const [start] = await searchOne(id, text, from, lookup);
  const [end] = await searchOne(id, text, to, lookup);
  const [a, b] = [start?.[0], end?.[0]];
  if (!a?.eId || !b?.eId) return [];
  const law = a.instrument;
  const texts = [law, ...(lookup.amendedBy?.(law) ?? []), id];
  const all = new Map<string, CitationMatch['setBy'] | undefined>();
  for (const one of new Set(texts)) {
    const eIds = await lookup.provisions(one);
    if (!eIds) continue;
    if (one === law) for (const eId of eIds) all.set(eId, undefined);
    for (const places of quotations(eIds).values()) {
      const place = places[0] ?? '';
      if (!all.has(asAmended(place)) || one === id)
        all.set(asAmended(place), { instrument: one, eId: place });
    }
  }
  return between(a.eId, b.eId, all.keys()).map((eId) => {
    const setBy = all.get(eId);
    return { instrument: law, eId, ...(setBy && { setBy }) };
  });
}

/** What a place means by "Pasal 5" or "ayat (1)": its own law, or the one that the amendment it stands in is made to. */
async function resolvePlaced(cited: CitedPlace, place: Place, lookup: CitationLookup): Promise<Resolution> {
  const text = await lookup.provisions(place.instrument);
  if (!text) return unknown(words(lookup).notHeld(called(lookup, place.instrument)));
  if (/^(?:preceding|twoPreceding)/.test(cited.within ?? ''))
    return resolvePreceding(cited, place, text, lookup);
  const law = await amendedLaw(place.instrument, lookup);
  const treaty = lookup.ratified?.(place.instrument) ?? null;
  const spokenOf = law && cited.within !== 'instrument' ? explainedEId(place.eId) : null;
  // "Pasal 1" within Pasal 1 of an act that ratifies a treaty is not that article.
  const own = /^(?:exp__)?(art_[^_]+)/.exec(place.eId)?.[1];
  if (treaty && cited.within === 'instrument' && own && eIdLineage(cited.eId ?? '')[0] === own)
    return resolveIn([treaty], cited, lookup);
  const translated = treaty && cited.eId !== null ? translatedEId(place.eId, text) : null;
  const at = { ...place, eId: spokenOf ?? translated ?? place.eId };
  const readings = [cited.eId, ...(cited.readings ?? [])];
  const candidates = readings.flatMap((eId) => placedEIds({ ...cited, eId }, at));
  for (const id of spokenOf ? [place.instrument, law] : [translated ? treaty : place.instrument])
    for (const { eId, through } of candidates) {
      const eIds = id && (await lookup.provisions(id));
      const found = eIds ? await search(id, eIds, { ...cited, eId, through, readings: [] }, lookup) : [];
      if (found.length > 0) return settle(found, [], lookup);
    }
  const sibling = onlyPoint(cited, place, text);
  if (sibling) return settle([[{ instrument: place.instrument, eId: sibling }]], [], lookup);
  if (law && cited.eId !== null && cited.within === 'instrument') return resolveIn([law], cited, lookup);
  if (treaty && cited.within === 'instrument' && /^(?:exp__)?art_/.test(place.eId))
    return resolveIn([treaty], cited, lookup);
  const parent =
    /^art_/.test(cited.eId ?? '') && ![...text].some((eId) => /^art_/.test(eId))
      ? lookup.parent?.(place.instrument)
      : null;
  if (parent) return resolveIn([parent], cited, lookup);
  const [first] = candidates;
  return unknown(first ? await missing(place.instrument, first.eId, text, lookup) : unplaced(cited, lookup));
}

/** "The preceding paragraph", "butir 3 ayat sebelumnya". */
async function resolvePreceding(
  cited: CitedPlace,
  place: Place,
  text: EIds,
  lookup: CitationLookup,
): Promise<Resolution> {
  const before = precedingEId(cited, place, text);
  const own = before ? await searchOne(place.instrument, text, before, lookup) : [];
  if (before && cited.within === 'twoPrecedingParagraphs') {
    const first = precedingEId(cited, { ...place, eId: before }, text);
    if (!first) return unknown(unplaced(cited, lookup));
    return settle([[first, before].map((eId) => ({ instrument: place.instrument, eId }))], [], lookup);
  }
  return own.length > 0 ? settle(own, [], lookup) : unknown(unplaced(cited, lookup));
}

/** "huruf c" in ayat (2) of an article that has its only list in ayat (1). */
function onlyPoint({ eId, through, within }: CitedPlace, place: Place, text: EIds): string | null {
  const article = /^(?:.*__)?art_[^_]+/.exec(place.eId)?.[0].replace(/(^|__)exp__/, '$1');
  if (!article || within !== 'article' || through || !/^point_[^_]+$/.test(eId ?? '')) return null;
  return inOnlyList(`${article}__${eId}`, text);
}

/** "Pasal 363 butir 4": a point of the only list that the article has, in whatever paragraph. */
function inOnlyList(eId: string, text: EIds): string | null {
  const [, article, point] = /^((?:.*__)?art_[^_]+)__(point_[^_]+)$/.exec(eId) ?? [];
  if (!article || !point) return null;
  const points = [...text].filter(
    (held) => held.startsWith(`${article}__para_`) && /__para_[^_]+__point_[^_]+$/.test(held),
  );
  const lists = new Set(points.map((held) => held.replace(/__point_[^_]+$/, '')));
  return lists.size === 1 ? (points.find((held) => held.endsWith(`__${point}`)) ?? null) : null;
}

/** "Pasal 479 huruf j" of a code that letters its inserted articles: 479j. */
function lettered(eId: string, text: EIds): string | null {
  const own = eId.replace(/^(art_\d+)__point_([a-z])(?=__|$)/, '$1$2');
  return own !== eId && text.has(own) ? own : null;
}

function unplaced({ within }: CitedPlace, lookup: CitationLookup): string {
  const { noArticleNamed, ownParagraph, noInstrumentNamed } = words(lookup);
  if (within === 'article' || /^(?:preceding|chapter|part|section)/.test(within ?? '')) return noArticleNamed;
  return within === 'paragraph' ? ownParagraph : noInstrumentNamed;
}

function settle(
  meanings: readonly CitationMatch[][],
  reasons: readonly string[],
  lookup: CitationLookup,
): Resolution {
  const matches = meanings.flat();
  if (meanings.length === 1) {
    const setBy = matches[0]?.setBy;
    return {
      status: 'found',
      matches,
      reason:
        setBy && matches.length === 2
          ? words(lookup).putThere(
              called(lookup, setBy.instrument),
              called(lookup, matches[0]?.instrument ?? ''),
            )
          : null,
    };
  }
  const laws = new Set(matches.map(({ instrument }) => instrument));
  const reason = laws.size > 1 ? words(lookup).sharedName : words(lookup).severalProvisions;
  const why = reasons[0] === words(lookup).otherName ? reasons : [reason, ...reasons];
  return { status: 'ambiguous', matches, reason: why.join(' ') };
}

function unknown(reason: string): Resolution {
  return { status: 'unknown', matches: [], reason };
}
