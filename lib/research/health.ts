import { readFileSync } from 'node:fs';
import path from 'node:path';
import { database } from '../db/client.ts';
import { readCounts } from '../db/read-counts.ts';
import { searchEngine } from './search-engine.ts';
import type { HealthView } from './views.ts';

/** What is held and what answers searches; `empty` where there is a catalogue and no text. */
export async function health(): Promise<HealthView> {
  const counts = await readCounts(database());
  const { version } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as { version: string };
  return {
    status: counts.provisions > 0 ? 'ok' : 'empty',
    ...searchEngine().state(),
    ...counts,
    version,
  };
}
