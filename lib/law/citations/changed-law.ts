import { type Provision, walk } from '../provision.ts';
import type { Citation, CitedInstrument } from './citation.ts';

const CHANGING = /\b(?:diubah|dirubah|dirobah)\s+sebagai\s+berikut\s*:?\s*$/i;

/** The words above a list of changes by an act of before there were instructions, for each provision of the list: "Kitab … dirobah sebagai berikut:". */
export function changingLeads(provisions: readonly Provision[]): ReadonlyMap<string, string> {
  const leads = new Map<string, string>();
  for (const { text, children } of walk(provisions)) {
    if (!CHANGING.test(text)) continue;
    for (const { eId } of walk(children)) if (!leads.has(eId) && !/__mod_/.test(eId)) leads.set(eId, text);
  }
  return leads;
}

/** The one law that such words name. */
export function subjectOf(cited: readonly Citation[]): CitedInstrument | null {
  const [law, another] = cited.filter(({ instrument }) => instrument !== null);
  return another ? null : (law?.instrument ?? null);
}

/** "Dalam pasal 33 …" below them is of that law. */
export function ofSubject(citation: Citation, subject: CitedInstrument | null): Citation {
  if (!subject || citation.within !== 'instrument' || /\bini$/i.test(citation.text)) return citation;
  return { ...citation, instrument: subject, within: null };
}
