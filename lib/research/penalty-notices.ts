import { isNational } from '../law/instrument.ts';
import { type Provision, plainText } from '../law/provision.ts';
import type { OpenedInstrument } from './opened-text.ts';
import { PENALTY_ADJUSTMENT, SINCE } from './penalty-adjustment.ts';
import type { ProvisionView } from './views.ts';

const STATUTES = new Set(['uu', 'perppu', 'kuhp']);
const PENALTY =
  /\b(?:dipidana|diancam (?:dengan )?(?:pidana|hukuman)|pidana (?:penjara|kurungan|denda|mati|seumur))\b/i;

/** Beside every penalty of a statute: that an act whose text is not held may have changed it. */
export function penaltyNotices(
  { row, on, name }: OpenedInstrument,
  provision: Provision,
): ProvisionView['notices'] {
  const { id, type } = row.facts;
  if (id === PENALTY_ADJUSTMENT || !isNational(type) || !STATUTES.has(type) || on < SINCE) return [];
  if (!PENALTY.test(plainText(provision))) return [];
  return [{ kind: 'penaltyAdjustment', by: name(PENALTY_ADJUSTMENT, null), date: SINCE, parts: [] }];
}
