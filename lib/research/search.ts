import { database } from '../db/client.ts';
import type { CatalogueRow } from '../db/read-catalogue.ts';
import { type ProvisionPlace, readPlaces } from '../db/read-text.ts';
import { formatAddress } from '../law/address.ts';
import { pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { instrumentStatus, isOutOfForce } from '../law/status.ts';
import { searchCorrecting } from '../search/corrected-search.ts';
import type { EngineHit, SearchRequest } from '../search/engine.ts';
import { planQuery, type SearchFilters } from '../search/query-plan.ts';
import type { Locale } from './catalogue-entry.ts';
import { currentText } from './current-text.ts';
import { planKnowledge } from './plan-knowledge.ts';
import { answerCitation } from './search-answer.ts';
import { searchEngine } from './search-engine.ts';
import type { FacetCount, SearchHit, SearchView } from './search-views.ts';
import { repealOf } from './timeline-view.ts';
import { today } from './today.ts';
import { listTopics } from './topic.ts';

/** A search as a reader asks for it. */
export interface SearchQuery extends Pick<SearchRequest, 'sort' | 'limit' | 'offset'> {
  q: string;
  filters: SearchFilters;
  /** Day whose status the hits show, `YYYY-MM-DD`; today where left out. */
  on?: string;
}

/**
 * Searches the provisions held; titles, places and force of the hits are read for this page of them alone.
 * @example (await searchProvisions({ q: 'pornografi anak', filters: {}, sort: 'relevance', limit: 20, offset: 0 }, 'en')).hits[0].label
 */
export async function searchProvisions(query: SearchQuery, locale: Locale): Promise<SearchView> {
  const { q, filters, sort, limit, offset, on = today() } = query;
  const started = performance.now();
  const knowledge = await planKnowledge();
  const plan = planQuery(q, knowledge);
  const { engine, degraded, hits, total, facets, relaxed, corrected, near } = await searchCorrecting(
    searchEngine().search,
    { plan, filters, sort, limit, offset },
    knowledge,
  );
  const answer = await answerCitation(plan, knowledge, { locale, on });
  const db = database();
  const { rows } = knowledge;
  const wanted = hits.flatMap((hit) => {
    const text = currentText(rows.get(hit.instrument)?.texts ?? [], hit.lang);
    return text ? [{ expressionId: text.id, eId: hit.eId }] : [];
  });
  const places = new Map(
    (await readPlaces(db, wanted)).map((place) => [`${place.expressionId} ${place.eId}`, place]),
  );
  return {
    query: { text: q, understood: plan.understood, relaxed, corrected, near },
    engine,
    degraded,
    tookMs: Math.round((performance.now() - started) * 10) / 10,
    total,
    ...(answer && { answer }),
    hits: hits.flatMap((hit) => {
      const row = rows.get(hit.instrument);
      const text = currentText(row?.texts ?? [], hit.lang);
      const there = text || hit.source === 'gist';
      return row && there ? [searchHit(hit, row, places.get(`${text?.id} ${hit.eId}`), { locale, on })] : [];
    }),
    facets: { ...facets, topic: await namedTopics(facets.topic, locale) },
  };
}

async function namedTopics(counts: SearchView['facets']['topic'], locale: Locale): Promise<FacetCount[]> {
  if (counts.length === 0) return [];
  const names = new Map((await listTopics(locale)).map(({ id, name }) => [id, name]));
  return counts.map(({ value, count }) => ({ value, count, name: names.get(value)?.[locale] ?? value }));
}

function searchHit(
  hit: EngineHit,
  row: CatalogueRow,
  place: ProvisionPlace | undefined,
  { locale, on }: { locale: Locale; on: string },
): SearchHit {
  const { facts, actedOnBy } = row;
  const status = instrumentStatus(facts, actedOnBy, on);
  const { instrument, eId, lang, source, snippet, snippetOf, snippetLang, score } = hit;
  return {
    instrument,
    eId,
    label: formatLabel(eId, pathStyle(facts.type)),
    instrumentTitle: facts.shortTitle,
    heading: place?.heading ?? null,
    path: place?.path ?? [],
    lang,
    source,
    inForce: !isOutOfForce(status) && repealOf(row, eId, on) === null,
    status,
    snippet,
    snippetOf: source === 'gist' ? 'gist' : snippetOf,
    snippetLang,
    href: formatAddress({
      locale,
      id: facts.id,
      type: facts.type,
      eId,
      language: source === 'official' ? lang : null,
    }),
    score,
  };
}
