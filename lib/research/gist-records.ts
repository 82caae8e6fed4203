import type { InstrumentFacts } from '../law/catalogue.ts';
import type { Gist } from '../law/gist.ts';
import type { Status } from '../law/instrument.ts';
import type { Provision } from '../law/provision.ts';
import type { SearchRecord } from '../search/engine.ts';
import { searchRecords } from '../search/search-records.ts';
import { catchwordsOn, type OwnWords } from './record-gists.ts';

const LANGUAGES = ['id', 'en'] as const;

/**
 * What search gets of an instrument whose text is not held: our own words, a record a provision and language, marked as gists.
 * @example [...gistRecords(facts, 'inForce', gists, said)][0]?.source // 'gist'
 */
export function* gistRecords(
  facts: InstrumentFacts,
  status: Status,
  gists: readonly Gist[],
  said: OwnWords,
): Generator<SearchRecord> {
  for (const language of LANGUAGES) {
    const body = gists.map((gist) => worded(gist.eId, gist[language]));
    const text = { facts, status, language, body, explanation: [], attachments: [] };
    const catchwordsOf = (eId: string) => catchwordsOn(said, facts.id, eId);
    for (const record of searchRecords({ ...text, catchwordsOf })) yield { ...record, source: 'gist' };
  }
}

/** A provision of our words alone, in the one shape records are made from; it is given to nobody else. */
function worded(eId: string, text: string): Provision {
  return {
    eId,
    kind: 'article',
    num: null,
    marker: null,
    heading: null,
    text,
    children: [],
    position: { line: 0, page: null },
  };
}
