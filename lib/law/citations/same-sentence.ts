import { eIdLineage } from '../eid.ts';
import type { Citation } from './citation.ts';

/** The words that a citation stands in, and all that is cited in them. */
interface Words {
  eId: string;
  text: string;
  found: readonly Citation[];
}

/** "Pasal 31 ayat (1) UUD menyebutkan …, dan ayat (3) menegaskan …": in a text of no article an ayat is of the article that its sentence cites. */
export function ofSentence(citation: Citation, { eId: at, text, found }: Words): Citation {
  const { within, eId, through, span } = citation;
  if (within !== 'article' || !eId?.startsWith('para_') || /(?:^|__)art_/.test(at)) return citation;
  if (!/^ayat/i.test(citation.text) || /\bini$/i.test(citation.text)) return citation;
  const last = found.findLast(
    (one) => one.span.end <= span.start && one.eId !== null && !/^para_/.test(one.eId),
  );
  const article = eIdLineage(last?.eId ?? '').find((above) => /^art_[^_]+$/.test(above));
  if (!last || !article || /[.;:]\s/.test(text.slice(last.span.end, span.start))) return citation;
  return {
    ...citation,
    eId: `${article}__${eId}`,
    through: through && `${article}__${through}`,
    instrument: last.instrument,
    within: last.within,
    readings: [],
  };
}
