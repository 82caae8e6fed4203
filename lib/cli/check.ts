import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { applyMigrations, schemaDrift } from '../db/migrate.ts';
import { readCatalogue } from '../editorial/read-catalogue.ts';
import { readGists } from '../editorial/read-gists.ts';
import { readLayer } from '../editorial/read-layer.ts';
import { readThesaurus } from '../editorial/read-thesaurus.ts';

/** Route types first: pages import what `next typegen` writes. */
const STEPS = [
  ['types of routes', ['node_modules/next/dist/bin/next', 'typegen']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
] as const;

let failed = false;
for (const [name, args] of STEPS) {
  const { status } = spawnSync(process.execPath, [...args], { stdio: ['ignore', 2, 2] });
  say(name, status === 0);
}
say('catalogue and editorial layer', readable());
say('migrations agree with the schema', (await drift()) === '');
process.exit(failed ? 1 : 0);

function say(name: string, good: boolean): void {
  console.error(`${good ? '✓' : '✗'} ${name}`);
  failed ||= !good;
}

function readable(): boolean {
  try {
    const seeds = path.resolve('seeds');
    const catalogue = readCatalogue(seeds);
    readGists(seeds, catalogue);
    readLayer(seeds, catalogue);
    readThesaurus(seeds);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

async function drift(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
  const url = `file:${path.join(folder, 'drift.db')}`;
  try {
    await applyMigrations(url);
    const sql = await schemaDrift(url);
    if (sql) console.error(`The migrations lack:\n${sql}`);
    return sql;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
