import { eIdLineage } from '../eid.ts';
import type { CitedPlace } from './citation.ts';
import { type EIds, preceding } from './locate.ts';

/** Where a citation stands. */
export interface Place {
  instrument: string;
  eId: string;
}

/**
 * The provisions that a citation without an instrument may mean where it stands, the nearest first.
 * @example placedEIds({ eId: 'para_1', within: 'article' }, { instrument: 'uu-1', eId: 'art_5__para_2' }) // [{ eId: 'art_5__para_1', through: null }]
 */
export function placedEIds(cited: CitedPlace, place: Place): { eId: string; through: string | null }[] {
  const { eId, through = null, within } = cited;
  const recital = /^(.*(?:__recs__rec|__bases__basis))_[^_]+$/.exec(place.eId)?.[1];
  if (recital && /^point_[^_]+$/.test(eId ?? '')) {
    const named = (point: string): string => point.replace(/^point/, recital);
    return [{ eId: named(eId ?? ''), through: through === null ? null : named(through) }];
  }
  const prefixes = bases(within ?? 'instrument', eId ?? '', place.eId);
  return prefixes
    .map((prefix) => ({ eId: join(prefix, eId), through: through === null ? null : join(prefix, through) }))
    .filter(
      (placed): placed is { eId: string; through: string | null } => placed.eId !== null && placed.eId !== '',
    );
}

/** The place of "the preceding paragraph", or of what is cited below it; null in the first, and outside articles. */
export function precedingEId({ eId, within }: CitedPlace, { eId: at }: Place, eIds: EIds): string | null {
  const kind = within !== 'precedingArticle' ? /(?:^|__)para_[^_]+$/ : /(?:^|__)art_[^_]+$/;
  const own = eIdLineage(at.replace(/(^|__)exp__/, '$1')).findLast((above) => kind.test(above));
  const before = own ? preceding(own, eIds) : null;
  return before && join(before, eId);
}

function join(prefix: string, eId: string | null): string {
  return [prefix, eId].filter(Boolean).join('__');
}

/** What the cited eId may stand below; a Penjelasan speaks of the article it explains. */
function bases(within: NonNullable<CitedPlace['within']>, eId: string, at: string): string[] {
  const lineage = eIdLineage(at);
  if (within === 'instrument') {
    const quote = lineage.findLast((above) => /__qstr_[^_]+$/.test(above));
    const attached = /^att_[^_]+/.exec(at)?.[0];
    return [quote, attached, ''].filter((prefix) => prefix !== undefined);
  }
  if (within === 'chapter' || within === 'part' || within === 'section') return [];
  // An instruction speaks of the law it changes: its own article is no place for "ayat (1)".
  if (/__mod_[^_]+$/.test(at)) return [];
  const article = lineage.findLast((above) => /(?:^|__)art_[^_]+$/.test(above));
  const paragraph = lineage.findLast((above) => /(?:^|__)para_[^_]+$/.test(above));
  const explained = (prefix: string): string[] =>
    /(?:^|__)exp__/.test(prefix) ? [prefix.replace(/(^|__)exp__/, '$1'), prefix] : [prefix];
  if (within === 'paragraph') return paragraph ? explained(paragraph) : [];
  if (eId === '') return article ? explained(article) : [];
  if (!article) return topBases(eId, lineage);
  if (eId.startsWith('para_')) return explained(article);
  const inner = lineage.filter((above) => above.length >= article.length).toReversed();
  return inner.flatMap(explained);
}

/** In a text without articles "paragraph 5" stands at the top. */
function topBases(eId: string, lineage: readonly string[]): string[] {
  return [...lineage.toReversed(), ''].filter((prefix) => !prefix.endsWith(eId));
}

/** The Penjelasan of an amending act explains, below each instruction, the article that this puts into the law. */
export function explainedEId(eId: string): string | null {
  return /^(?:.*__)?exp__art_[^_]+__(?:point|mod)_[^_]+__(art_.*)$/.exec(eId)?.[1] ?? null;
}

/** The act that ratifies a treaty may print it, translated, behind its own few articles, where it reads as a Penjelasan. */
export function translatedEId(eId: string, text: EIds): string | null {
  const article = /^exp__((art_[^_]+).*)$/.exec(eId);
  return article?.[2] && !text.has(article[2]) ? (article[1] ?? null) : null;
}
