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
