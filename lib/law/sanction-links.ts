import { eIdLineage } from './eid.ts';
import type { PenalReference } from './penal-references.ts';
import type { Multiplier } from './penalty.ts';
import { type Provision, plainText, walk } from './provision.ts';
import { penaltyText } from './sanction-figures.ts';
import type { PenalProvision } from './sanctions.ts';

/** A reference as resolved in the text: `found` false where no such provision is held. */
export interface LinkedReference {
  eId: string;
  /** The instrument whose text has it; null for the same. */
  instrument: string | null;
  found: boolean;
}

/** A penal provision joined with what it refers to. */
export interface Sanction extends Omit<PenalProvision, 'references' | 'penaltyReferences' | 'multipliers'> {
  refersTo: LinkedReference[];
  /** The prohibitions that it sanctions, in the words of their own provisions. */
  prohibitions: { eId: string; instrument: string | null; text: string }[];
  /** Whose penalty it has, where it says "the same". */
  penaltyOf: string[];
  /** What raises, lowers or multiplies the penalty: its own words (`eId` its own) or those of another provision. */
  aggravations: (Multiplier & { eId: string })[];
}

/** A provision of another text, for references an amending act makes into the act it amends. */
export type BorrowedProvision = (eId: string) => { instrument: string; provision: Provision } | null;

/**
 * Joins penal provisions with the conduct and the penalties they refer to, within one text and what it borrows.
 * @example linkSanctions(rows, body, () => null)[0].prohibitions[0].eId // 'art_76D'
 */
export function linkSanctions(
  rows: readonly PenalProvision[],
  body: readonly Provision[],
  borrow: BorrowedProvision,
): Sanction[] {
  const text = indexOf(body);
  const resolve = (references: readonly PenalReference[], row: PenalProvision): LinkedReference[] =>
    unique(
      references.flatMap((reference) => expand(reference, text).map((eId) => locate(eId, row, text, borrow))),
    );
  const sanctions = rows.map((row): Sanction => {
    const { references, penaltyReferences, multipliers, ...own } = row;
    const refersTo = resolve(references, row);
    return {
      ...own,
      refersTo,
      prohibitions: prohibitionsOf(row, refersTo, rows, text, borrow),
      penaltyOf: resolve(penaltyReferences, row).map(({ eId }) => eId),
      aggravations: multipliers.map((multiplier) => ({ ...multiplier, eId: row.eId })),
    };
  });
  for (let depth = 0; depth < 3; depth += 1) for (const row of sanctions) takeSamePenalty(row, sanctions);
  for (const row of sanctions) addAggravations(row, sanctions);
  return sanctions;
}

interface TextIndex {
  byEId: Map<string, Provision>;
  /** What amending acts quote, by the eId it has in the act amended. */
  quoted: Map<string, string>;
  articles: string[];
  /** What stands in the general part of a code (Buku Kesatu). */
  general: Set<string>;
}

function indexOf(body: readonly Provision[]): TextIndex {
  const byEId = new Map([...walk(body)].map((provision) => [provision.eId, provision]));
  const quoted = new Map<string, string>();
  for (const eId of byEId.keys()) {
    const own = /__qstr_[^_]+__(art_.+)$/.exec(eId)?.[1];
    if (own) quoted.set(own, eId);
  }
  return {
    byEId,
    quoted,
    articles: [...byEId.values()].filter(({ kind }) => kind === 'article').map(({ eId }) => eId),
    general: new Set(
      body.filter(({ eId }) => eId === 'book_1').flatMap((book) => [...walk([book])].map(({ eId }) => eId)),
    ),
  };
}

/** A range of articles or ayat is all that stand between. */
function expand({ eId, to }: PenalReference, text: TextIndex): string[] {
  if (to === null) return [eId];
  const siblings = [...text.byEId.keys()].filter(
    (other) => depthOf(other) === depthOf(eId) && parentOf(other) === parentOf(eId),
  );
  const among = parentOf(eId) === '' ? text.articles : siblings;
  const [from, until] = [among.indexOf(eId), among.indexOf(to)];
  return from !== -1 && until > from ? among.slice(from, until + 1) : [eId, to];
}

function parentOf(eId: string): string {
  return eId.includes('__') ? eId.slice(0, eId.lastIndexOf('__')) : '';
}

function depthOf(eId: string): number {
  return eId.split('__').length;
}

function locate(
  eId: string,
  row: PenalProvision,
  text: TextIndex,
  borrow: BorrowedProvision,
): LinkedReference {
  const lettered = eId.replace(/^(art_\d+)__point_([a-z])$/, '$1$2');
  const point = /^(.*art_[^_]+)__(point_[^_]+)$/.exec(eId);
  // "dalam huruf a", said within an ayat, is that of the ayat.
  const near =
    point &&
    eIdLineage(row.eId)
      .reverse()
      .map((above) => `${above}__${point[2]}`);
  const beside = near?.find((place) => place.startsWith(`${point?.[1]}__`) && text.byEId.has(place));
  for (const candidate of [eId, text.quoted.get(eId), lettered, beside])
    if (candidate && text.byEId.has(candidate)) return { eId: candidate, instrument: null, found: true };
  const borrowed = borrow(eId);
  if (borrowed) return { eId, instrument: borrowed.instrument, found: true };
  const above = parentOf(eId);
  if (above && above !== row.eId && text.byEId.has(above))
    return { eId: above, instrument: null, found: true };
  return { eId, instrument: null, found: false };
}

/** What is referred to and threatens nothing itself is what is prohibited or commanded; the general part of a code and a list of its own are not. */
function prohibitionsOf(
  row: PenalProvision,
  refersTo: readonly LinkedReference[],
  rows: readonly PenalProvision[],
  text: TextIndex,
  borrow: BorrowedProvision,
): Sanction['prohibitions'] {
  return refersTo
    .filter(({ eId, found, instrument }) => {
      if (instrument !== null) return found;
      return found && !text.general.has(eId) && !isWithin(eId, row.eId) && rowsAt(eId, rows).length === 0;
    })
    .flatMap(({ eId, instrument }) => {
      const provision = instrument === null ? text.byEId.get(eId) : borrow(eId)?.provision;
      return provision ? [{ eId, instrument, text: plainText(provision) }] : [];
    });
}

function rowsAt<Row extends { eId: string }>(eId: string, rows: readonly Row[]): Row[] {
  return rows.filter((row) => isWithin(row.eId, eId));
}

function isWithin(eId: string, above: string): boolean {
  return eId === above || eId.startsWith(`${above}__`);
}

/** "pidana yang sama": that of the provisions named, else of the ayat before; taken over where they all have one and the same, before what its own words add to it. */
function takeSamePenalty(row: Sanction, all: readonly Sanction[]): void {
  if (!row.samePenalty || row.imprisonment || row.fine) return;
  const named =
    row.penaltyOf.length > 0
      ? row.penaltyOf
      : row.refersTo.filter(({ instrument }) => instrument === null).map(({ eId }) => eId);
  const referred = named
    .flatMap((eId) => rowsAt(eId, all))
    .filter((other) => other !== row && isMeasured(other));
  const before = all
    .slice(0, all.indexOf(row))
    .filter((other) => articleOf(other.eId) === articleOf(row.eId) && isMeasured(other));
  const sources = referred.length > 0 ? referred : row.refersTo.length === 0 ? before.slice(-1) : [];
  row.penaltyOf = unique(sources.map(({ eId }) => ({ eId }))).map(({ eId }) => eId);
  const [first] = sources;
  const same = first && sources.every((source) => penaltyText(source) === penaltyText(first));
  if (!same) return;
  const { imprisonment, detention, fine, joined } = first;
  Object.assign(row, { imprisonment, detention, fine, joined });
}

function isMeasured({ imprisonment, fine }: Sanction): boolean {
  return imprisonment !== null || fine !== null;
}

function articleOf(eId: string): string {
  return /^(.*?art_[^_]+)(?=__(?:para|point|subpara|wrap)|$)/.exec(eId)?.[1] ?? eId;
}

/** What another provision adds to the penalty of this one. */
function addAggravations(row: Sanction, all: readonly Sanction[]): void {
  const own = row.aggravations.filter(({ eId }) => eId === row.eId);
  // A penalty of its own is what its own words raise.
  if (own.length === 0 || (isMeasured(row) && !row.samePenalty)) return;
  const named = namedHere(row);
  // "Selain terhadap pelaku sebagaimana dimaksud pada ayat (3), penambahan 1/3 …": what ayat (3) raises is raised.
  const penal = named
    .flatMap((eId) => rowsAt(eId, all))
    .flatMap((base) => (raisesAlone(base) ? namedHere(base).flatMap((eId) => rowsAt(eId, all)) : [base]))
    .filter((base) => base !== row);
  // "tindak pidana sebagaimana dimaksud dalam Pasal 27" names the prohibition: what sanctions that is raised.
  const sanctioning = penal.length > 0 ? penal : all.filter((base) => sanctionsOneOf(named, base));
  const bases = (row.refersTo.length > 0 ? sanctioning : beforeInArticle(row, all)).filter(isMeasured);
  for (const base of bases)
    for (const multiplier of own)
      if (!base.aggravations.some(({ eId }) => eId === multiplier.eId)) base.aggravations.push(multiplier);
}

/** "Jika yang bersalah …, pidananya dapat ditambah sepertiga" names nothing: it raises what its article threatens before it. */
function beforeInArticle(row: Sanction, all: readonly Sanction[]): Sanction[] {
  if (row.kind !== 'aggravation') return [];
  return all
    .slice(0, all.indexOf(row))
    .filter((other) => other.kind === 'offence' && articleOf(other.eId) === articleOf(row.eId));
}

function namedHere({ refersTo }: Sanction): string[] {
  return refersTo.filter(({ instrument }) => instrument === null).map(({ eId }) => eId);
}

function raisesAlone(row: Sanction): boolean {
  return row.kind === 'aggravation' && !isMeasured(row);
}

function sanctionsOneOf(prohibitions: readonly string[], { kind, refersTo }: Sanction): boolean {
  return (
    kind === 'offence' &&
    refersTo.some(({ eId }) => prohibitions.some((named) => eId === named || eId.startsWith(`${named}__`)))
  );
}

function unique<Item extends { eId: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.eId, item])).values()];
}
