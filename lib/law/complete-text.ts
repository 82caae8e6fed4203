import { differenceOf } from './compare-texts.ts';
import type { LegalDocument } from './document.ts';
import { type Provision, plainText, walk } from './provision.ts';

/** Words of a provision that the main copy lost and another copy has, with their own provenance. */
export interface Completion {
  eId: string;
  /** `unit`: the provision as a whole is taken; `ending`: the words after those the main copy has. */
  extent: 'unit' | 'ending';
  words: string;
  /** What in the main copy shows the loss: the code of its finding. */
  evidence: string;
  /** Source file of the words, relative to the mirror, its address, and the place in it. */
  path: string;
  url: string;
  line: number;
  page: number | null;
}

/** The copy that words are taken from. */
export interface SecondCopy {
  document: Pick<LegalDocument, 'body'>;
  path: string;
  url: string;
}

/** Findings that show a loss at the end of the provision they name. */
const CUT_SHORT = new Set(['unfinished-sentence', 'empty-provision']);
const ENDS = /[.:;!?”")\]]\s*$/;
const FULL_STOP = /[.!?”"]\s*$/;
const TAKEN: ReadonlySet<Provision['kind']> = new Set([
  'article',
  'paragraph',
  'point',
  'wrapUp',
  'subparagraph',
]);

/**
 * Completes a text where its own structure shows that words are lost and the second copy, agreeing all around, has them.
 * @returns the completed body, and what was taken; the text itself is left as it is
 * @example completeText(main, copy).completions[0]?.eId // 'art_63__point_c'
 */
export function completeText(
  main: Pick<LegalDocument, 'body' | 'problems'>,
  copy: SecondCopy,
): { body: Provision[]; completions: Completion[] } {
  const others = new Map([...walk(copy.document.body)].map((provision) => [provision.eId, provision]));
  const missing = new Map<string, string>();
  const cut = new Map<string, string>();
  for (const { code, eId } of main.problems) {
    if (eId === null) continue;
    if (code === 'missing-provision') missing.set(eId, code);
    else if (CUT_SHORT.has(code)) cut.set(eId, code);
  }
  const completions: Completion[] = [];
  const take = (unit: Provision, extent: Completion['extent'], words: string, evidence: string): void => {
    const { path, url } = copy;
    completions.push({ eId: unit.eId, extent, words, evidence, path, url, ...unit.position });
  };

  const complete = (provision: Provision): Provision => {
    if (provision.kind === 'quotedStructure') return provision;
    const twin = others.get(provision.eId);
    const children = provision.children.map(complete);
    if (!twin || twin.kind !== provision.kind) return { ...provision, children };
    const evidence = cut.get(provision.eId);
    if (evidence && provision.text === '' && children.length === 0 && plainText(twin) !== '') {
      take(twin, 'unit', plainText(twin), evidence);
      return { ...provision, text: twin.text, children: placedAt(twin.children, provision) };
    }
    const ending = evidence && children.length === 0 ? endingOf(provision.text, twin.text) : null;
    const text = ending ? `${provision.text} ${ending}` : provision.text;
    if (ending && evidence) take(twin, 'ending', ending, evidence);
    return { ...provision, text, children: withLost(provision, children, twin) };
  };

  /** The children with those that the second copy has between or after them, where their neighbours agree. */
  const withLost = (parent: Provision, children: Provision[], twin: Provision): Provision[] => {
    if (twin.children.length <= parent.children.length) return children;
    const own = new Map(children.map((child) => [child.eId, child]));
    const result = [...children];
    for (const [index, unit] of twin.children.entries()) {
      if (own.has(unit.eId) || !TAKEN.has(unit.kind) || plainText(unit) === '') continue;
      const [before, after] = [twin.children[index - 1], twin.children[index + 1]];
      const at = before ? result.findIndex(({ eId }) => eId === before.eId) : -1;
      const follows = before === undefined || at >= 0;
      const next = result[at + 1];
      const precedes =
        after === undefined || next === undefined || next.eId === after.eId || !own.has(after.eId);
      const evidence = missing.get(unit.eId) ?? openEnd(result[at], after, cut);
      const agrees = [before, after].every(
        (near) => !near || !own.has(near.eId) || alike(own.get(near.eId), near),
      );
      if (!evidence || !follows || !precedes || !agrees || !sameOpening(parent, twin)) continue;
      take(unit, 'unit', plainText(unit), evidence);
      const [placed] = placedAt([unit], result[at] ?? parent);
      if (placed) result.splice(at + 1, 0, placed);
    }
    return result;
  };

  return { body: withLost(root(main.body), main.body.map(complete), root(copy.document.body)), completions };
}

/** The last item of a list that goes on in the second copy: it ends in "; dan" or without a full stop. */
function openEnd(
  last: Provision | undefined,
  after: Provision | undefined,
  cut: ReadonlyMap<string, string>,
): string | null {
  if (!last || after) return null;
  const deepest = last.children.at(-1) ?? last;
  if (FULL_STOP.test(deepest.text)) return null;
  return (
    cut.get(deepest.eId) ??
    (/[;,]\s*(?:dan|atau|dan\/atau|and|or)?$/.test(deepest.text) ? 'unfinished-sentence' : null)
  );
}

/** What a wording has after the words of one cut short; null where it does not hold them at its beginning, or does not end. */
function endingOf(short: string, whole: string): string | null {
  const announces = /:\s*$/.test(short);
  if ((ENDS.test(short) && !announces) || !ENDS.test(whole)) return null;
  const words = short.trim().split(/\s+/);
  const all = whole.trim().split(/\s+/);
  if (words.length < FEWEST_WORDS) return null;
  // The second copy may print a title in the line of the first words.
  for (let from = 0; from <= LONGEST_TITLE && from + words.length < all.length; from += 1) {
    const to = from + words.length;
    if (differenceOf(words.join(' '), all.slice(from, to).join(' ')) !== 'substance')
      return all.slice(to).join(' ');
  }
  return null;
}

const FEWEST_WORDS = 4;
const LONGEST_TITLE = 8;

function sameOpening(main: Provision, other: Provision): boolean {
  return differenceOf(main.text, other.text) !== 'substance';
}

/** A neighbour may differ by what recognition misreads, and by the "dan" that a list ends with. */
function alike(main: Provision | undefined, other: Provision): boolean {
  if (!main) return false;
  const bare = (provision: Provision): string =>
    plainText(provision).replace(/[;,.]?\s*(?:dan|atau|dan\/atau)?$/, '');
  return differenceOf(bare(main), bare(other)) !== 'substance';
}

/** Provisions of the second copy in the order of the main one: they stand where the words should stand. */
function placedAt(provisions: readonly Provision[], { position }: Provision): Provision[] {
  return provisions.map((provision) => ({
    ...provision,
    position,
    children: placedAt(provision.children, { ...provision, position }),
  }));
}

function root(children: Provision[]): Provision {
  const position = { line: 0, page: null };
  return { eId: '', kind: 'formula', num: null, marker: null, heading: null, text: '', children, position };
}
