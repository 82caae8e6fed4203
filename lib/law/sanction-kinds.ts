import type { Measures } from './penal-measures.ts';
import type { PenalUnit } from './penal-units.ts';
import type { Penalty } from './penalty.ts';

/**
 * What a penal provision does: punish conduct, raise or extend the penalty of another, bind companies, replace an unpaid fine or restitution,
 * measure the penalty of a child, punish attempt and assistance, add measures, or sanction by administration.
 */
export const SANCTION_KINDS = [
  'offence',
  'aggravation',
  'attempt',
  'corporate',
  'juvenile',
  'substitute',
  'additional',
  'administrative',
] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

const CORPORATE =
  /(?:oleh|terhadap|kepada|untuk|bagi)\s+(?:atas nama\s+)?(?:suatu\s+)?korporasi|^korporasi\b|pidana denda [^.]{0,40}korporasi/i;
const ATTEMPT =
  /(?:melakukan|dalam hal)\s+(?:percobaan|permufakatan jahat)|percobaan (?:untuk )?melakukan|percobaan[^.]{0,40}(?:dipidana|diancam)|permufakatan jahat|pembantuan|membantu(?: atau)? (?:melakukan|terjadinya|memberikan)|^setiap orang yang membantu|persiapan/i;
const SUBSTITUTE =
  /(?:pidana|kurungan|penjara)\s+pengganti\b|pengganti (?:pidana )?denda|diganti dengan pidana/i;
const JUVENILE =
  /(?:dijatuhkan|diberlakukan|terhadap)\s+(?:kepada\s+)?anak\b[^.]*(?:maksimum|1\/2|setengah)|dilakukan (?:oleh )?anak\b[^.]*pidana yang dijatuhkan|anak nakal/i;

/** The kind of a penal provision, told from its words. */
export function sanctionKind(
  unit: PenalUnit,
  penalty: Penalty,
  samePenalty: boolean,
  measures: Measures,
): SanctionKind {
  const { words } = unit;
  const measured = penalty.imprisonment !== null || penalty.fine !== null;
  if (!measured && penalty.multipliers.length === 0 && !samePenalty) {
    return measures.administrative.length > 0 ? 'administrative' : 'additional';
  }
  if (JUVENILE.test(words)) return 'juvenile';
  if (SUBSTITUTE.test(words)) return 'substitute';
  if (CORPORATE.test(words)) return 'corporate';
  if (ATTEMPT.test(words)) return 'attempt';
  return !measured && penalty.multipliers.length > 0 ? 'aggravation' : 'offence';
}
