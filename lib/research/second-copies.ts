import type { StoredSource } from '../db/read-text.ts';
import { isReliable } from '../law/compare-texts.ts';
import type { ProvisionView } from './views.ts';

/**
 * What reliable second copies say of one provision: those whose articles could be matched with it.
 * @example secondCopies(sources, 'art_63')[0]?.lost // ['art_63__point_c']
 */
export function secondCopies(sources: readonly StoredSource[], eId: string): ProvisionView['copies'] {
  const within = (other: string): boolean => other === eId || other.startsWith(`${eId}__`);
  const above = (other: string): boolean => eId.startsWith(`${other}__`);
  return sources.flatMap(({ facts, comparison }) => {
    if (!comparison || !isReliable(comparison)) return [];
    if (comparison.onlyInMain.some((other) => other === eId || above(other))) return [];
    const differences = comparison.differences.filter((difference) => within(difference.eId));
    const lost = comparison.onlyInOther.filter(within);
    const extra = comparison.onlyInMain.some(within);
    const agrees = differences.length === 0 && lost.length === 0 && !extra;
    return [{ path: facts.path, url: facts.url, agrees, differences, lost }];
  });
}

/** Findings of the checks that tell of words not there, and those that tell of an irregular print. */
const LOSS = new Set([
  'empty-provision',
  'gap-in-numbering',
  'missing-provision',
  'starts-late',
  'swallowed-paragraph',
  'unfinished-sentence',
  'unplaced-text',
]);
const IRREGULAR = new Set(['duplicate-eid', 'out-of-order', 'swallowed-marker', 'unannounced-change']);

/**
 * What speaks against the words of a provision, the gravest first: evidence that some are lost, another wording or another reading in a second copy, an irregularity of the print; null where nothing does.
 * @example doubtOf(copies, [{ code: 'gap-in-numbering' }]) // 'loss'
 */
export function doubtOf(
  copies: ProvisionView['copies'],
  checks: readonly { code: string }[],
): ProvisionView['doubt'] {
  const differences = copies.flatMap((copy) => copy.differences);
  const longer = differences.some(
    (difference) => difference.kind === 'substance' && difference.longer === 'other',
  );
  if (longer || copies.some(({ lost }) => lost.length > 0) || checks.some(({ code }) => LOSS.has(code)))
    return 'loss';
  if (differences.some(({ kind }) => kind === 'substance')) return 'substance';
  if (checks.some(({ code }) => IRREGULAR.has(code))) return 'irregular';
  return differences.length > 0 ? 'recognition' : null;
}
