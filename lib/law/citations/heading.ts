import { eIdLineage } from '../eid.ts';
import type { Citation } from './citation.ts';

const SENTENCE_END = /(?:^|[.:;\n]|jelas)\s*$/i;
/** A sentence that ends, or what the print leaves of a page number or of the same heading; a reference follows a word. */
const BEFORE_HEADING = /(?:^|[.;]\s*\(|[.:;\n\d)\]}|^*_-]|\p{Lu}|[Jj]elas|Huruf\s+\p{Ll})\s*$/u;

/** How an explanation begins. */
const AFTER_HEADING = /^\s*(?:\^?Cukup\s|Yang dimaksud\s)/;

type Heading = Pick<Citation, 'within' | 'span' | 'text' | 'eId'>;

/** "Cukup jelas. Ayat (2) Cukup jelas." where a Penjelasan was not taken apart: a heading, not a reference; "Ayat ini mengatur …" is one. */
export function isHeading({ within, span, text, eId }: Heading, at: string, all: string): boolean {
  if ((within !== 'instrument' && within !== 'article') || eId === null || !/(?:^|__)exp(?:__|$)/.test(at))
    return false;
  if (!/^\p{Lu}/u.test(text) || /\bini$/.test(text)) return false;
  if (AFTER_HEADING.test(all.slice(span.end, span.end + 20))) return true;
  const sure = /^\p{Lu}{2}/u.test(text) ? SENTENCE_END : BEFORE_HEADING;
  return sure.test(all.slice(Math.max(0, span.start - 12), span.start));
}

/**
 * Where the words below such a heading stand, which "ayat ini" in them means.
 * @param at where the words before it stand
 * @example belowHeading({ eId: 'para_2', within: 'article', … }, 'exp__art_5__para_1') // 'exp__art_5__para_2'
 */
export function belowHeading({ eId, within }: Heading, at: string): string {
  // In the general part a sentence may begin with "Pasal 1", of whatever law it speaks of.
  if (eId === null || /(?:^|__)exp(?:__gen)?$/.test(at)) return at;
  const above = within === 'instrument' ? componentOf(at) : listOf(eId, at);
  return [above, eId].filter(Boolean).join('__');
}

function componentOf(at: string): string {
  return /^(?:.*__)?exp(?=__|$)/.exec(at)?.[0] ?? '';
}

/** An ayat stands in the article, a huruf in the ayat where there is one. */
function listOf(eId: string, at: string): string {
  const levels = eId.startsWith('point_') ? /(?:^|__)(?:art|para)_[^_]+$/ : /(?:^|__)art_[^_]+$/;
  return eIdLineage(at).findLast((above) => levels.test(above)) ?? at;
}
