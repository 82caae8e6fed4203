import type { Database } from '../db/client.ts';
import { readEntries } from '../db/editorial.ts';
import { readGists } from '../db/gists.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { readText } from '../db/read-text.ts';
import { instrumentStatus } from '../law/status.ts';
import type { SearchRecord } from '../search/engine.ts';
import { searchRecords } from '../search/search-records.ts';
import { currentTexts } from './current-text.ts';
import { gistRecords } from './gist-records.ts';
import { youngestGists } from './gists.ts';
import { latestOrigin } from './provision-history.ts';
import { catchwordsOn, ownWords, ownWordsOn } from './record-gists.ts';
import { today } from './today.ts';
import { isOnTopic } from './topics.ts';

/** The records of all texts held as they read today, one text in memory at a time; of an instrument without a text, those of its gists. */
export async function* storedRecords(db: Database): AsyncGenerator<SearchRecord> {
  const on = today();
  const [rows, topics, gists, catchwords] = await Promise.all([
    readCatalogueRows(db),
    readEntries(db, 'topic'),
    readGists(db),
    readEntries(db, 'catchwords'),
  ]);
  const said = ownWords(gists, topics, catchwords);
  const held = new Set(rows.filter(({ texts }) => texts.length > 0).map(({ facts }) => facts.id));
  for (const { facts, actedOnBy, texts } of rows) {
    const status = instrumentStatus(facts, actedOnBy, on);
    const own = gists.filter(({ instrument }) => instrument === facts.id);
    if (texts.length === 0) yield* gistRecords(facts, status, youngestGists(own, rows), said);
    for (const { id, language } of currentTexts(texts, on)) {
      const stored = await readText(db, id);
      if (!stored) continue;
      const { body, explanation, attachment } = stored.trees;
      // An annex that is an instrument of its own is found there.
      const apart = facts.relations.some(({ type, to }) => type === 'enacts' && held.has(to));
      yield* searchRecords({
        facts,
        status,
        gistOf: (provision) => {
          const givenBy = latestOrigin(provision, stored.origins)?.enactedBy ?? facts.id;
          return ownWordsOn(said, { instrument: facts.id, eId: provision.eId, givenBy });
        },
        catchwordsOf: (eId) => catchwordsOn(said, facts.id, eId),
        topicsOf: (eId) => topics.filter((topic) => isOnTopic(topic, facts.id, eId)).map((topic) => topic.id),
        language,
        body,
        explanation,
        attachments: apart ? [] : attachment,
      });
    }
  }
}
