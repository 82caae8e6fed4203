import { database } from '../db/client.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { type ProvisionPlace, readPlaces } from '../db/read-text.ts';
import { formatAddress } from '../law/address.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { instrumentStatus } from '../law/status.ts';
import type { EngineHit, SearchRequest } from '../search/engine.ts';
import type { Locale } from './catalogue-entry.ts';
import { currentText } from './current-text.ts';
import { searchEngine } from './search-engine.ts';
import { repealOf } from './timeline-view.ts';
import { today } from './today.ts';
import type { SearchHit, SearchView } from './views.ts';

const OUT_OF_FORCE = new Set(['repealed', 'notYetInForce', 'notRatified', 'notBinding']);

/**
 * Searches the provisions held; titles, places and force of the hits are read for this page of them alone.
 * @example (await searchProvisions({ q: 'pornografi anak', sort: 'relevance', limit: 20, offset: 0 }, 'en')).hits[0].label
 */
export async function searchProvisions(request: SearchRequest, locale: Locale): Promise<SearchView> {
  const on = request.on ?? today();
  const engine = searchEngine();
  const started = performance.now();
  const { hits, total, facets, understood, relaxed } = await engine.search(request);
  const db = database();
  const rows = new Map(
    (await readCatalogueRows(db, [...new Set(hits.map(({ instrument }) => instrument))])).map((row) => [
      row.facts.id,
      row,
    ]),
  );
  const wanted = hits.flatMap((hit) => {
    const text = currentText(rows.get(hit.instrument)?.texts ?? [], hit.lang);
    return text ? [{ expressionId: text.id, eId: hit.eId }] : [];
  });
  const places = new Map(
    (await readPlaces(db, wanted)).map((place) => [`${place.expressionId} ${place.eId}`, place]),
  );
  return {
    query: { text: request.q, understood, relaxed },
    engine: engine.name,
    tookMs: Math.round((performance.now() - started) * 10) / 10,
    total,
    hits: hits.flatMap((hit) => {
      const row = rows.get(hit.instrument);
      const text = currentText(row?.texts ?? [], hit.lang);
      return row && text ? [searchHit(hit, row, places.get(`${text.id} ${hit.eId}`), { locale, on })] : [];
    }),
    facets,
  };
}

function searchHit(
  hit: EngineHit,
  row: CatalogueRow,
  place: ProvisionPlace | undefined,
  { locale, on }: { locale: Locale; on: string },
): SearchHit {
  const { facts, actedOnBy } = row;
  const status = instrumentStatus(facts, actedOnBy, on);
  const { instrument, eId, lang, source, snippet, score } = hit;
  return {
    instrument,
    eId,
    label: formatLabel(eId, pathStyle(facts.type)),
    instrumentTitle: facts.shortTitle,
    heading: place?.heading ?? null,
    path: place?.path ?? [],
    lang,
    source,
    inForce: !OUT_OF_FORCE.has(status) && repealOf(row, eId, on) === null,
    status,
    snippet,
    href: formatAddress({ locale, id: facts.id, type: facts.type, eId, language: lang }),
    score,
  };
}
