import { eIdLineage } from '../eid.ts';

/** The eIds of the texts of an instrument, in reading order. */
export type EIds = ReadonlySet<string>;

interface EIdIndex {
  byFold: Map<string, string>;
  /** By the eId as it reads below the instruction that quotes it, or below a book: `art_76D` of `art_I__mod_62__qstr_1__art_76D`. */
  quoted: Map<string, string[]>;
  quotedByFold: Map<string, string>;
  below: Map<string, string[]>;
}

const indexes = new WeakMap<EIds, EIdIndex>();

function indexOf(eIds: EIds): EIdIndex {
  const before = indexes.get(eIds);
  if (before) return before;
  const index: EIdIndex = {
    byFold: new Map(),
    quoted: new Map(),
    quotedByFold: new Map(),
    below: new Map(),
  };
  for (const eId of eIds) {
    if (!index.byFold.has(eId.toLowerCase())) index.byFold.set(eId.toLowerCase(), eId);
    const quote = /__qstr_[^_]+__/.exec(eId);
    if (quote) {
      const key = eId.slice(quote.index + quote[0].length).toLowerCase();
      put(index.quoted, key, eId);
      if (!index.quotedByFold.has(key)) index.quotedByFold.set(key, eId);
    } else if (/^(?:book|chp|part|subpart|sec)_/.test(eId)) {
      const parts = eIdLineage(eId);
      for (const above of parts.slice(0, -1))
        put(index.below, eId.slice(above.length + 2).toLowerCase(), eId);
    }
  }
  indexes.set(eIds, index);
  return index;
}

function put(map: Map<string, string[]>, key: string, eId: string): void {
  const list = map.get(key);
  if (list) list.push(eId);
  else map.set(key, [eId]);
}

/**
 * Where a cited provision stands in a text: as cited, or as the print of the text has it (letters printed as numbers, `156a` for 156A).
 * Groups within books are found by their own number, and may be several.
 * @example locate('art_13__para_1__point_a', eIds) // ['art_13__para_1__point_1'], where the list is printed 1. 2. 3.
 */
export function locate(eId: string, eIds: EIds): string[] {
  const { byFold, below } = indexOf(eIds);
  const exact = eIds.has(eId) ? eId : byFold.get(eId.toLowerCase());
  if (exact) return [exact];
  if (eId === 'att') return [...eIds].filter((own) => /^att_[^_]+$/.test(own));
  if (/^(?:chp|part|subpart|sec)_/.test(eId)) return below.get(eId.toLowerCase()) ?? [];
  const printed = asPrinted(eId, byFold);
  return printed ? [printed] : [];
}

/** Provisions an amending act quotes, by the eId they have in the law it amends. */
export function locateQuoted(eId: string, eIds: EIds): string[] {
  const { quoted, quotedByFold } = indexOf(eIds);
  const exact = quoted.get(eId.toLowerCase());
  if (exact) return exact;
  const printed = asPrinted(eId, quotedByFold);
  return printed ? [printed] : [];
}

/** Eids of the amended law that an act quotes, with where it does. */
export function quotations(eIds: EIds): ReadonlyMap<string, string[]> {
  return indexOf(eIds).quoted;
}

/** Walks down the cited path, each step as the text has it. */
function asPrinted(eId: string, byFold: ReadonlyMap<string, string>): string | null {
  let at = '';
  for (const segment of eId.toLowerCase().split('__')) {
    const options = [segment, ...spellings(segment)].map((own) => (at === '' ? own : `${at}__${own}`));
    const found = options.find(
      (own) => byFold.has(own) && (own === options[0] || !hasOwnKind(segment, at, byFold)),
    );
    if (found === undefined) return null;
    at = found;
  }
  return byFold.get(at) ?? null;
}

/** How else a text may have printed a step: "huruf c" as 3., "angka 3" as (3) or as the third instruction of an amending article. */
function spellings(segment: string): string[] {
  // The second paragraph of an article whose paragraphs the print does not number.
  const unnumbered = /^para_(\d+)$/.exec(segment)?.[1];
  if (unnumbered) return [`subpara_${unnumbered}`];
  const [, num = ''] = /^point_(.+)$/.exec(segment) ?? [];
  if (/^[a-z]$/.test(num)) return [`point_${num.charCodeAt(0) - 96}`];
  return /^\d+[a-z]?$/.test(num) ? [`para_${num}`, `mod_${num}`] : [];
}

/** Whether the list has letters where letters are asked for, or points where points are: then nothing else is meant. */
function hasOwnKind(segment: string, parent: string, byFold: ReadonlyMap<string, string>): boolean {
  const first = /^point_[a-z]$/.test(segment) ? 'point_a' : 'point_1';
  return byFold.has(`${parent}__${first}`);
}

/**
 * The provisions of a text from one to another of the same list, those inserted between them included.
 * @example between('art_76A', 'art_76C', ['art_76A', 'art_76B', 'art_76C']) // all three
 */
export function between(from: string, to: string, eIds: Iterable<string>): string[] {
  const [first, last] = [splitNumber(from), splitNumber(to)];
  if (!first || !last || first.stem !== last.stem) return [];
  const within = [...eIds].filter((eId) => {
    const own = splitNumber(eId);
    return own !== null && own.stem === first.stem && compare(first, own) <= 0 && compare(own, last) <= 0;
  });
  return within.sort((a, b) => compare(splitNumber(a) ?? first, splitNumber(b) ?? first));
}

/** The provision of the same list that comes before one; null where it is the first. */
export function preceding(eId: string, eIds: Iterable<string>): string | null {
  const own = splitNumber(eId);
  let last: { eId: string; split: SplitNumber } | null = null;
  for (const other of eIds) {
    const split = splitNumber(other);
    if (!own || split?.stem !== own.stem || compare(split, own) >= 0) continue;
    if (!last || compare(last.split, split) < 0) last = { eId: other, split };
  }
  return last?.eId ?? null;
}

interface SplitNumber {
  stem: string;
  number: number;
  letters: string;
}

function splitNumber(eId: string): SplitNumber | null {
  const match = /^(.*_)(\d*)([A-Za-z]*)$/.exec(eId);
  return (
    match && { stem: match[1] ?? '', number: Number(match[2] || 0), letters: (match[3] ?? '').toLowerCase() }
  );
}

function compare(a: SplitNumber, b: SplitNumber): number {
  if (a.number !== b.number) return a.number - b.number;
  return a.letters.length - b.letters.length || (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0);
}
