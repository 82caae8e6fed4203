import type { Database } from '../../db/client.ts';
import { searchIndexPath } from '../../db/database-url.ts';
import { planKnowledge } from '../../research/plan-knowledge.ts';
import { storedRecords } from '../../research/search-records.ts';
import { searchCorrecting } from '../../search/corrected-search.ts';
import { openEmbeddedEngine } from '../../search/embedded-engine.ts';
import type { SearchEngine, SearchRequest } from '../../search/engine.ts';
import { openMeilisearchEngine } from '../../search/meilisearch-engine.ts';
import { planQuery } from '../../search/query-plan.ts';
import { indexSearch } from '../index-search.ts';
import { installMeilisearch, startMeilisearch } from '../meilisearch-server.ts';
import { prepareDatabase } from '../prepare.ts';
import { type Judgements, readJudgements } from './judgements.ts';
import { judge, type Relevance } from './relevance.ts';

const FILE = 'tests/search/judgements.yaml';
/** A query that falls below is listed, with what came first instead. */
const LISTED_BELOW = 0.8;

/** How well the engines answer the judged queries over the texts imported; with `--all` every query is listed. */
export async function benchRelevance(args: readonly string[]): Promise<void> {
  const judgements = readJudgements(FILE);
  const { db } = await prepareDatabase();
  await indexSearch(db);
  const embedded = openEmbeddedEngine(searchIndexPath());
  await benchEngine(embedded, judgements, args.includes('--all'));
  await embedded.close();
  const installed = installMeilisearch();
  if ('lacking' in installed) console.log(`\nMeilisearch was not measured: ${installed.lacking}.`);
  else await benchMeilisearch(installed.binary, db, judgements, args.includes('--all'));
  await db.$disconnect();
}

async function benchMeilisearch(
  binary: string,
  db: Database,
  judgements: Judgements,
  all: boolean,
): Promise<void> {
  const server = await startMeilisearch(binary);
  try {
    const engine = openMeilisearchEngine({ url: server.url, apiKey: server.masterKey, index: 'relevance' });
    await engine.rebuild(storedRecords(db));
    await benchEngine(engine, judgements, all);
  } finally {
    await server.stop();
  }
}

const SETS = {
  queries: 'queries',
  holdout: 'queries of the holdout',
  fresh: 'fresh queries',
  unseen: 'unseen queries',
  blind2: 'blind queries of the second set',
  blind3: 'blind queries of the third set',
} as const;

/** The first set is what the ranking is tuned on; the others, each written after the ones before it, show how far that carries. */
async function benchEngine(engine: SearchEngine, judgements: Judgements, all: boolean): Promise<void> {
  for (const set of ['queries', 'holdout', 'fresh', 'unseen', 'blind2', 'blind3'] as const)
    await benchSet(engine, judgements, set, all);
}

async function benchSet(
  engine: SearchEngine,
  { same, ...sets }: Judgements,
  set: keyof typeof SETS,
  all: boolean,
): Promise<void> {
  const knowledge = await planKnowledge();
  const results: { q: string; kind: string; relevance: Relevance }[] = [];
  for (const query of sets[set]) {
    const request: SearchRequest = {
      plan: planQuery(query.q, knowledge),
      filters: {},
      sort: 'relevance',
      limit: 20,
      offset: 0,
    };
    const { hits } = await searchCorrecting((asked) => engine.search(asked), request, knowledge);
    results.push({ q: query.q, kind: query.kind, relevance: judge(hits, query, same) });
  }
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  console.log(`\n${engine.name}, ${results.length} judged ${SETS[set]}`);
  console.log('kind            queries  success@1  success@5    nDCG@10  judged@10');
  for (const kind of [...kinds, 'all']) {
    const these = results.filter((result) => kind === 'all' || result.kind === kind);
    const mean = (value: (relevance: Relevance) => number): string =>
      (these.reduce((sum, { relevance }) => sum + value(relevance), 0) / these.length).toFixed(3);
    const figures = [
      mean(({ successAt1 }) => Number(successAt1)),
      mean(({ successAt5 }) => Number(successAt5)),
      mean(({ ndcgAt10 }) => ndcgAt10),
      mean(({ judgedAt10 }) => judgedAt10),
    ];
    console.log(
      kind.padEnd(16) +
        String(these.length).padStart(7) +
        figures.map((value) => value.padStart(11)).join(''),
    );
  }
  for (const { q, relevance } of results) {
    const { successAt5, ndcgAt10, forbidden, unjudged } = relevance;
    if (!all && successAt5 && ndcgAt10 >= LISTED_BELOW && forbidden.length === 0) continue;
    const faults = [
      successAt5 ? '' : 'none of the best among five',
      forbidden.length > 0 ? `found ${forbidden.join(', ')}` : '',
      unjudged.length > 0 ? `unjudged: ${unjudged.join(', ')}` : '',
    ];
    console.log(`  ${ndcgAt10.toFixed(2)}  ${q}: ${faults.filter(Boolean).join('; ')}`);
  }
}
