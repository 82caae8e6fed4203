import type { Database } from '../db/client.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { readText } from '../db/read-text.ts';
import { instrumentStatus } from '../law/status.ts';
import type { SearchRecord } from '../search/engine.ts';
import { searchRecords } from '../search/search-records.ts';
import { today } from './today.ts';

/** The records of all texts held, one text in memory at a time. */
export async function* storedRecords(db: Database): AsyncGenerator<SearchRecord> {
  const on = today();
  for (const { facts, actedOnBy, texts } of await readCatalogueRows(db)) {
    const status = instrumentStatus(facts, actedOnBy, on);
    for (const { id, language } of texts) {
      const stored = await readText(db, id);
      if (!stored) continue;
      const { body, explanation, attachment } = stored.trees;
      yield* searchRecords({ facts, status, language, body, explanation, attachments: attachment });
    }
  }
}
