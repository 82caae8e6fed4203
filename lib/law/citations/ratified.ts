import type { Citation } from './citation.ts';
import type { CitationLookup } from './lookup.ts';

/** The words that a citation stands in, and all that is cited in them. */
interface Words {
  eId: string;
  found: readonly Citation[];
}

/** The general Penjelasan, and the declarations annexed. */
const SPEAKS_OF_TREATY = /(?:^|__)exp(?:__gen)?$|^att_\d+(?:__formula_title)?$/;

/** In the general Penjelasan and the declarations of an act that ratifies a treaty "Pasal 35" is of the treaty, where that is what was named last. */
export function ofRatified(
  citation: Citation,
  { eId, found }: Words,
  act: string,
  lookup: CitationLookup,
): Citation {
  const { within, instrument, span, text } = citation;
  const treaty = lookup.ratified?.(act);
  if (!treaty || within !== 'instrument' || instrument || !SPEAKS_OF_TREATY.test(eId)) return citation;
  if (!citation.eId?.startsWith('art_') || /\bini\b/i.test(text)) return citation;
  const last = found.findLast((one) => one.span.end <= span.start && (one.instrument || names(one)));
  return last && isTreaty(last, treaty, act, lookup) ? { ...citation, within: 'ratified' } : citation;
}

function names({ within }: Citation): boolean {
  return within === 'ratified' || within === 'parent';
}

function isTreaty(
  { instrument, within }: Citation,
  treaty: string,
  act: string,
  lookup: CitationLookup,
): boolean {
  if (within === 'ratified') return true;
  if (within === 'parent') return lookup.parent?.(act) === treaty;
  const [named, another] = instrument ? lookup.instruments(instrument) : [];
  return named === treaty && another === undefined;
}
