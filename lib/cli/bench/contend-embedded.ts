import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { openEmbeddedEngine } from '../../search/embedded-engine.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { planQuery } from '../../search/query-plan.ts';
import type { Contender } from './search-queries.ts';

const KNOWLEDGE = { instruments: [], thesaurus: [] };

/** The embedded engine over a file of its own. Its memory is that of a process which does nothing else. */
export async function embeddedContender(folder: string): Promise<Contender> {
  const file = path.join(folder, 'search.db');
  rmSync(file, { force: true });
  const engine = openEmbeddedEngine(file);
  const asked: string[] = [];
  return {
    name: 'embedded',
    load: async (records) => {
      await engine.rebuild(records);
    },
    ask: async (kind, question) => {
      if (kind === 'suggest') return (await engine.suggest(question, 10)).length;
      asked.push(question);
      return answered(engine, question);
    },
    memory: () => memoryApart(file, asked),
    stop: () => engine.close(),
  };
}

async function answered(engine: SearchEngine, question: string): Promise<number> {
  const { total } = await engine.search({
    plan: planQuery(question, KNOWLEDGE),
    filters: {},
    sort: 'relevance',
    limit: 20,
    offset: 0,
  });
  return total;
}

/** Asks everything again in a process of its own and takes its resident memory. */
async function memoryApart(file: string, questions: readonly string[]): Promise<number> {
  const child = fork(path.join(import.meta.dirname, 'resident-memory.ts'), [file], {
    execArgv: ['--import', 'tsx'],
  });
  child.send(questions);
  const [memory] = await once(child, 'message');
  return Number(memory);
}
