import { formatEId } from '../law/eid.ts';
import { type CitedInstrument, findCitations } from '../law/find-citations.ts';
import { type CitationToken, readElements } from './query-citation-elements.ts';
import type { KnownInstrument, QueryCitation } from './query-plan.ts';

/** Words that may join the parts of one citation. */
const LINKS = new Set('dari of the in dalam pada from to'.split(' '));
/** Words between citations of one instrument. */
const JOINED = /^[\s,;]*(?:jo|juncto|dan|and|serta|atau|or)?[\s.,;]*$/i;

/**
 * The citations of a query: what the grammar of citations finds, and what only a search box has, the parts in any order ("ayat 2 pasal 81 uu 23 2002"), "76D" alone, "pasal 76 d", names in any case.
 * @example findQueryCitations('uu 35/2014 ps. 76d', [])[0].readings[0].eId // 'art_76D'
 */
export function findQueryCitations(text: string, instruments: readonly KnownInstrument[]): QueryCitation[] {
  const open = withoutMarked(text);
  const boxed = boxCitations(open, instruments);
  // A part of an article ("angka 5"), and "this article", is a reference within a text; in a search box it stands for nothing.
  const found = findCitations(open, [])
    .filter(({ eId, instrument }) => instrument !== null || (eId !== null && !/^(?:para|point)_/.test(eId)))
    .map(({ text: quoted, span, eId, instrument }) => ({
      text: quoted,
      span,
      readings: [{ eId, instrument }],
    }));
  const apart = (a: QueryCitation, b: QueryCitation): boolean =>
    a.span.end <= b.span.start || b.span.end <= a.span.start;
  const longer = found.filter((one) =>
    boxed.every((other) => apart(one, other) || length(one) > length(other)),
  );
  const kept = boxed.filter((one) => longer.every((other) => apart(one, other)));
  return sharing(
    text,
    [...kept, ...longer].sort((a, b) => a.span.start - b.span.start),
  );
}

function length({ span }: QueryCitation): number {
  return span.end - span.start;
}

/** Phrases, fields, excluded words and products ("3 x 24 jam") are no citations; blanks keep the offsets. */
function withoutMarked(text: string): string {
  return text.replace(
    /[-−–]?["“”„][^"“”„]*["“”„]|(?<=^|\s)\p{L}+:\S+|(?<=^|\s)[-−–]\S+|(?<=^|\s)\d+\s*[x×]\s*\d+(?=\s|$)/gu,
    (marked) => ' '.repeat(marked.length),
  );
}

function boxCitations(text: string, instruments: readonly KnownInstrument[]): QueryCitation[] {
  const citations: QueryCitation[] = [];
  let run: CitationToken[] = [];
  const close = (): void => {
    const citation = toCitation(text, run);
    if (citation) citations.push(citation);
    run = [];
  };
  for (const element of readElements(text, instruments)) {
    if (element.type === 'other') {
      if (!LINKS.has(element.word)) close();
      continue;
    }
    if (run.some(({ type }) => type === element.type)) close();
    run.push(element);
  }
  close();
  return citations;
}

function toCitation(text: string, run: readonly CitationToken[]): QueryCitation | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const instruments = run.flatMap((token) => (token.type === 'instrument' ? token.instruments : []));
  const article = run.find(({ type }) => type === 'article' || type === 'number');
  // A number alone is a number; "76D" is an article.
  const bare = run.find(({ type }) => type === 'number');
  const telling = bare?.type !== 'number' || /\D/.test(bare.nums[0] ?? '') || run.length > 1;
  if (!telling || (!article && instruments.length === 0)) return null;
  const eIds = article && 'nums' in article ? article.nums.map((num) => eIdOf(num, run)) : [null];
  const cited: (CitedInstrument | null)[] = instruments.length > 0 ? instruments : [null];
  const span = { start: first.span.start, end: last.span.end };
  return {
    text: text.slice(span.start, span.end),
    span,
    readings: cited.flatMap((instrument) => eIds.map((eId) => ({ eId, instrument }))),
  };
}

/** "76-d" stands for "76 letter d" among the readings of an article. */
function eIdOf(num: string, run: readonly CitationToken[]): string {
  const [article = '', letter] = num.split('-');
  let eId = formatEId('article', article.toUpperCase());
  const part = (type: 'paragraph' | 'letter' | 'item'): string | null => {
    const token = run.find((candidate) => candidate.type === type);
    return token && 'nums' in token ? (token.nums[0] ?? null) : null;
  };
  const paragraph = part('paragraph');
  if (paragraph) eId = formatEId('paragraph', paragraph, eId);
  const point = part('letter') ?? letter;
  if (point) eId = formatEId('point', point, eId);
  const item = part('item');
  return item ? formatEId('point', item, eId) : eId;
}

/** "Pasal 76D jo. Pasal 88 UU 35/2014": both are of the instrument named after the second. */
function sharing(text: string, citations: readonly QueryCitation[]): QueryCitation[] {
  const shared: QueryCitation[] = [];
  for (const citation of citations.toReversed()) {
    const next = shared[0];
    const named = citation.readings.some(({ instrument }) => instrument !== null);
    const between = next && text.slice(citation.span.end, next.span.start);
    const joined = next?.readings[0]?.eId && between !== undefined && JOINED.test(between);
    shared.unshift(
      named || !joined
        ? citation
        : {
            ...citation,
            readings: next.readings.flatMap(({ instrument }) =>
              citation.readings.map(({ eId }) => ({ eId, instrument })),
            ),
          },
    );
  }
  return shared;
}
