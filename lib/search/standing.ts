import type { SearchRecord } from './engine.ts';

/** Law that no longer or not yet binds, and benchmarks that never did here, after what does. */
const FORCE: Record<string, number> = {
  repealed: 0.4,
  notYetInForce: 0.7,
  notRatified: 0.5,
  notBinding: 0.75,
  unknown: 0.9,
};
/** Preambles say why, not what. */
const PREAMBLE = /(?:^|__)(?:rec|recs|preamble|formula|exp|bases|basis|concl)(?:_|$)/;
/** The general part of a Penjelasan, the preamble of a treaty, and the articles by which an act amends another hold a little of everything. */
const GENERAL = /^(?:exp__gen|preamble$)|^art_[IVX]+(?:__mod_\d+)?$/;
/** "Mengesahkan …", "mulai berlaku": the act speaks of itself. */
const FORMULA =
  /^(?:\(1\)\s)?(?:Mengesahkan\b|(?:Undang-Undang|Peraturan \S+|Keputusan \S+) ini mulai berlaku)/i;
/** What says only where a rule will be made, or what becomes of older law. */
const DELEGATION =
  /^(?:\(1\)\s)?(?:Ketentuan (?:lebih lanjut|mengenai)\b.{0,400}\bdi(?:atur|tetapkan) (?:dengan|dalam|oleh)\b|Pada saat .{0,60} (?:ini )?(?:mulai )?berlaku)/s;
/** Words of a Penjelasan that its print runs on as articles. */
const EXPLAINS = /\bCukup \^?jelas\b/i;
/** A number that the source has twice: the first is the one meant. */
const COPY = /-\d+$/;
const CHILD = /\b(?:anak|anak-anak|child|children|juvenile|bayi|remaja)\b/i;

/**
 * What a record is worth before any query: law in force before repealed, higher norms before lower, norms before preambles, law on children before other law.
 * @returns 0 to 1000
 */
export function standing(
  record: Pick<SearchRecord, 'status' | 'rank' | 'eId' | 'text' | 'heading' | 'instrumentTitle'>,
): number {
  const { status, rank, eId, text, heading, instrumentTitle } = record;
  const place = placeWorth(eId, text);
  const about = CHILD.test(instrumentTitle) ? 1 : CHILD.test(heading) || CHILD.test(text) ? 0.9 : 0.75;
  return Math.round(1000 * (FORCE[status] ?? 1) * (1 - 0.04 * rank) * place * about);
}

function placeWorth(eId: string, text: string): number {
  if (GENERAL.test(eId) || EXPLAINS.test(text) || COPY.test(eId)) return 0.35;
  if (PREAMBLE.test(eId) || FORMULA.test(text)) return 0.5;
  return DELEGATION.test(text) ? 0.75 : 1;
}
