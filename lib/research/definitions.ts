import { database } from '../db/client.ts';
import { readExtractions } from '../db/extractions.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import type { Bilingual } from '../law/catalogue.ts';
import type { Definition } from '../law/definitions.ts';
import type { Language } from '../law/document.ts';
import { INSTRUMENT_TYPES, pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { instrumentStatus, isOutOfForce } from '../law/status.ts';
import { termKey } from '../law/term-key.ts';
import { validOn } from '../law/timeline.ts';
import type { Locale } from './catalogue-entry.ts';
import { isHeldElsewhere } from './held-elsewhere.ts';
import { equivalentsOf } from './term-equivalents.ts';
import { repealOf } from './timeline-view.ts';
import { today } from './today.ts';

/** One definition of a term as a law gives it. */
export interface DefinitionRow {
  term: string;
  aliases: string[];
  instrument: string;
  instrumentTitle: Bilingual;
  eId: string;
  label: string;
  text: string;
  lang: Language;
  standing: Definition['standing'];
  inForceFrom: string | null;
  inForceTo: string | null;
  inForce: boolean;
  /** Where the text it stands in was published. */
  source: string;
  href: string;
}

/** A term of the index with how many texts define it. */
export interface DefinedTerm {
  term: string;
  key: string;
  definitions: number;
  instruments: number;
  inForce: boolean;
}

export interface DefinitionRequest {
  term?: string | undefined;
  instrument?: readonly string[] | undefined;
  standing?: Definition['standing'] | undefined;
  inForce?: 'yes' | 'no' | undefined;
  on?: string | undefined;
}

/**
 * The definitions of a term in every text held, with those of its equivalents in the other language; all definitions where no term is asked for.
 * @example (await listDefinitions({ term: 'anak' }, 'en'))[0].instrument // 'crc'
 */
export async function listDefinitions(
  { term, instrument, standing, inForce, on = today() }: DefinitionRequest,
  locale: Locale,
): Promise<DefinitionRow[]> {
  const db = database();
  const all = await readCatalogueRows(db);
  const stored = new Map(
    (await readExtractions<Definition, never>(db, 'definitions')).map(({ expressionId, rows }) => [
      expressionId,
      rows,
    ]),
  );
  const wanted = term ? new Set([termKey(term), ...(await equivalentsOf(term)).map(termKey)]) : null;
  const asked = new Set(instrument ?? []);
  const byId = new Map(all.map((row) => [row.facts.id, row]));
  return [...all]
    .sort((a, b) => INSTRUMENT_TYPES.indexOf(a.facts.type) - INSTRUMENT_TYPES.indexOf(b.facts.type))
    .filter((row) => (asked.size === 0 ? !isHeldElsewhere(row, byId) : asked.has(row.facts.id)))
    .flatMap((row) =>
      textsOn(row, on).flatMap((text) =>
        (stored.get(text.id) ?? [])
          .filter(
            (definition) =>
              wanted === null ||
              [definition.term, ...definition.aliases].some((name) => wanted.has(termKey(name))),
          )
          .map((definition) => definitionRow(definition, row, text, { locale, on })),
      ),
    )
    .filter(
      (row) =>
        (standing === undefined || row.standing === standing) &&
        (inForce === undefined || row.inForce === (inForce === 'yes')),
    );
}

/** The index of terms, in alphabetical order. */
export async function listTerms(request: DefinitionRequest, locale: Locale): Promise<DefinedTerm[]> {
  const byKey = new Map<string, DefinitionRow[]>();
  for (const row of await listDefinitions(request, locale))
    byKey.set(termKey(row.term), [...(byKey.get(termKey(row.term)) ?? []), row]);
  return [...byKey]
    .map(([key, rows]) => ({
      key,
      term: rows[0]?.term ?? key,
      definitions: rows.length,
      instruments: new Set(rows.map((row) => row.instrument)).size,
      inForce: rows.some((row) => row.inForce),
    }))
    .sort((a, b) => a.key.localeCompare(b.key, 'id'));
}

/** The texts of a day, one a language. */
function textsOn({ texts }: CatalogueRow, on: string): CatalogueRow['texts'] {
  const languages = [...new Set(texts.map(({ language }) => language))];
  return languages.flatMap(
    (wanted) =>
      validOn(
        texts.filter(({ language }) => language === wanted),
        on,
      ) ?? [],
  );
}

function definitionRow(
  { term, aliases, eId, text, standing }: Definition,
  row: CatalogueRow,
  source: CatalogueRow['texts'][number],
  { locale, on }: { locale: Locale; on: string },
): DefinitionRow {
  const { facts, actedOnBy } = row;
  const explained = eId.replace(/^exp__/, '');
  const repeal = repealOf(row, explained, '9999-12-31');
  const ended = repeal !== null && (repeal.date === null || repeal.date <= on);
  return {
    term,
    aliases,
    instrument: facts.id,
    instrumentTitle: facts.shortTitle,
    eId,
    label: formatLabel(eId, pathStyle(facts.type)),
    text,
    lang: source.language,
    standing,
    inForceFrom: source.validFrom,
    inForceTo: repeal?.date ?? null,
    inForce: !ended && !isOutOfForce(instrumentStatus(facts, actedOnBy, on)),
    source: source.sourceUrl,
    href: formatAddress({ locale, id: facts.id, type: facts.type, eId, language: source.language }),
  };
}
