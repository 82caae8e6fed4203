/** How a style writes the words before a number. */
export interface PinpointWords {
  article: string;
  paragraph: (num: string) => string;
}

const GROUPS: Record<string, string> = { book: 'bk', chp: 'ch', part: 'pt', subpart: 'subpt', sec: 's' };

/**
 * The pinpoint of a provision in the English styles: article, then the numbers below it in brackets.
 * @example formatPinpoint('art_4__para_1__point_f', { article: 'art', paragraph: (num) => `para ${num}` }) // 'art 4(1)(f)'
 */
export function formatPinpoint(eId: string, words: PinpointWords): string {
  const segments = eId.split('__').map((segment) => {
    const at = segment.indexOf('_');
    return at === -1
      ? { prefix: segment, num: '' }
      : { prefix: segment.slice(0, at), num: segment.slice(at + 1) };
  });
  const article = segments.findLastIndex(({ prefix }) => prefix === 'art');
  const from = article === -1 ? 0 : article;
  const explained = segments.some(({ prefix }) => prefix === 'exp');
  const annexed = segments.find(({ prefix }) => prefix === 'att');
  const own = segments.slice(from).filter(({ prefix }) => prefix !== 'exp' && prefix !== 'att');
  const pinpoint = own.map(({ prefix, num }, index) => spell(prefix, num, index === 0, words)).join('');
  const parts = [explained && 'elucidation', annexed && `annex ${annexed.num}`.trim(), pinpoint.trim()];
  return parts.filter(Boolean).join(' ');
}

function spell(prefix: string, num: string, first: boolean, { article, paragraph }: PinpointWords): string {
  const shown = num.replace(/-\d+$/, '');
  if (prefix === 'art') return `${article} ${shown}`;
  if (prefix === 'para' && first) return paragraph(shown);
  if (
    prefix === 'para' ||
    prefix === 'point' ||
    prefix === 'subpara' ||
    prefix === 'rec' ||
    prefix === 'basis'
  )
    return `(${shown})`;
  if (prefix === 'preamble') return 'preamble';
  if (prefix === 'recs') return ' recitals ';
  if (prefix === 'bases') return ' legal bases ';
  if (prefix === 'gen') return 'general part';
  if (prefix === 'mod') return ` item ${shown}`;
  const group = GROUPS[prefix];
  return group ? ` ${group} ${shown}` : '';
}
