import { database } from '../db/client.ts';
import { findProvisions, type Wanted } from '../db/find-provisions.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import type { Language } from '../law/document.ts';
import { formatReference, type ProvisionReference } from '../law/editorial.ts';
import { quotedEId } from '../law/gist.ts';
import { primaryLanguage } from '../law/instrument.ts';

/** Where the words of a reference stand: in the instrument itself, or quoted by the amending act that gave them. */
export interface Located {
  instrument: string;
  expressionId: string;
  eId: string;
  language: Language;
  /** Day from which that text is law; null where not known. */
  validFrom: string | null;
}

/** What became of a reference: found, its text not held, or, where a text is held, missing from it. */
export type Location = { state: 'found'; at: Located } | { state: 'notHeld' } | { state: 'missing' };

/**
 * Where references lead, by `formatReference`. Words an amending act gave are read in the amended text of its day where that is held, else in the act.
 * @example (await locate([{ instrument: 'uu-23-2002', eId: 'art_76D', by: 'uu-35-2014', until: null }])).get('uu-23-2002 art_76D by uu-35-2014')
 */
export async function locate(references: readonly ProvisionReference[]): Promise<Map<string, Location>> {
  const db = database();
  const named = references.flatMap(({ instrument, by }) => (by === null ? [instrument] : [instrument, by]));
  const rows = new Map((await readCatalogueRows(db, [...new Set(named)])).map((row) => [row.facts.id, row]));
  const found = await findProvisions(db, wantedOf(references, rows));
  return new Map(
    references.map((reference) => [
      formatReference(reference),
      locationOf(reference, rows, (expressionId) => found.get(expressionId) ?? []),
    ]),
  );
}

function wantedOf(
  references: readonly ProvisionReference[],
  rows: ReadonlyMap<string, CatalogueRow>,
): Wanted[] {
  return [...rows.values()].flatMap((row) => {
    const { id } = row.facts;
    const eIds = references.flatMap(({ instrument, eId }) =>
      instrument === id && eId !== null ? [eId] : [],
    );
    const quotes = references.some(({ by, eId }) => by === id && eId !== null);
    return row.texts.map((text) => ({ expressionId: text.id, eIds: [...new Set(eIds)], quotes }));
  });
}

function locationOf(
  { instrument, eId, by }: ProvisionReference,
  rows: ReadonlyMap<string, CatalogueRow>,
  eIdsOf: (expressionId: string) => readonly string[],
): Location {
  const texts = textsOf(rows.get(instrument));
  const given = textsOf(by === null ? undefined : rows.get(by));
  if (eId === null) return texts.length > 0 ? found(instrument, texts[0], '') : { state: 'notHeld' };
  const since = by === null ? '' : (given[0]?.validFrom ?? '9999');
  const own = texts.find((text) => (text.validFrom ?? '') >= since && eIdsOf(text.id).includes(eId));
  if (own) return found(instrument, own, eId);
  for (const text of given) {
    const quoted = eIdsOf(text.id).find((candidate) => quotedEId(candidate) === eId);
    if (by !== null && quoted) return found(by, text, quoted);
  }
  return (by === null ? texts : given).length > 0 ? { state: 'missing' } : { state: 'notHeld' };
}

type Text = CatalogueRow['texts'][number];

function found(instrument: string, text: Text | undefined, eId: string): Location {
  if (!text) return { state: 'notHeld' };
  const { id, language, validFrom } = text;
  return { state: 'found', at: { instrument, expressionId: id, eId, language, validFrom } };
}

/** The texts of an instrument, those in its own language first, then from the oldest. */
function textsOf(row: CatalogueRow | undefined): Text[] {
  if (!row) return [];
  const rank = ({ language }: Text): number => (language === primaryLanguage(row.facts.type) ? 0 : 1);
  return row.texts.toSorted(
    (a, b) => rank(a) - rank(b) || (a.validFrom ?? '').localeCompare(b.validFrom ?? ''),
  );
}
