import { openEmbeddedEngine } from '../../search/embedded-engine.ts';
import { planQuery } from '../../search/query-plan.ts';

const [file = ''] = process.argv.slice(2);
const engine = openEmbeddedEngine(file);

process.once('message', async (questions: string[]) => {
  for (const question of questions)
    await engine.search({
      plan: planQuery(question, { instruments: [], thesaurus: [] }),
      filters: {},
      sort: 'relevance',
      limit: 20,
      offset: 0,
    });
  await engine.suggest('an', 10);
  process.send?.(Math.round(process.memoryUsage().rss / 1e6), () => process.exit(0));
});
