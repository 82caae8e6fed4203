import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LegalError } from '../../law/legal-error.ts';
import type { SearchRecord } from '../../search/engine.ts';
import { installMeilisearch } from '../meilisearch-server.ts';
import { bulkRecords } from './bulk-records.ts';
import { embeddedContender } from './contend-embedded.ts';
import { meilisearchContender } from './contend-meilisearch.ts';
import { postgresContender } from './contend-postgres.ts';
import { type Contender, QUERY_KINDS, queriesFrom } from './search-queries.ts';

const SIZES = [5_000, 50_000, 150_000];
/** Questions of a kind, each asked once; as many others go before, to warm what is kept. */
const ASKED = 60;
/** Rounds of a fixed sum, to see how much the machine itself varies. */
const NOISE_ROUNDS = 60;

/**
 * Searching texts of an archive: embedded engine, Meilisearch and PostgreSQL over the same records and questions in one run, p50 and p95 by kind of question,
 * memory, time to index, and growth with size. Questions are words of the texts themselves, chosen by a fixed seed.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const archives = archivesOf(args.filter((arg) => !/^\d+$/.test(arg)));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-bench-'));
  try {
    const wanted = (sizes.length > 0 ? sizes : SIZES).toSorted((a, b) => a - b);
    const all = take(archives, wanted.at(-1) ?? 0);
    const installed = installMeilisearch();
    if ('lacking' in installed) console.log(`Meilisearch: ${installed.lacking}.`);
    const growth: string[] = [];
    const first = new Map<string, number>();
    for (const size of wanted) {
      const records = spread(all, size);
      console.log(`\n${records.length} records; ${noise()}`);
      console.log(
        `${'engine'.padEnd(13)} ${'index'.padStart(8)} ${'memory'.padStart(9)}  ${QUERY_KINDS.map((kind) => kind.padStart(15)).join(' ')}   p50/p95 ms`,
      );
      for (const open of [embeddedContender, meilisearchContender, postgresContender]) {
        const contender = await open(folder);
        if ('lacking' in contender) console.log(contender.lacking);
        else {
          const median = await measure(contender, records);
          const before = first.get(contender.name);
          if (before === undefined) first.set(contender.name, median);
          else
            growth.push(
              `${contender.name} ${wanted[0]} → ${size}: ${(median / before).toFixed(1)} times the time for ${(size / (wanted[0] ?? size)).toFixed(0)} times the records`,
            );
        }
      }
    }
    if (growth.length > 0) console.log(`\nGrowth of the median of all questions:\n  ${growth.join('\n  ')}`);
    console.log(
      `load of the machine over the last minute: ${os.loadavg()[0]?.toFixed(1)} of ${os.cpus().length} cores`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints a line of figures. @returns the median of all questions, ms */
async function measure(contender: Contender, records: readonly SearchRecord[]): Promise<number> {
  const { name, load, ask, memory, stop } = contender;
  try {
    const started = performance.now();
    await load(records);
    const indexed = (performance.now() - started) / 1000;
    const cells: string[] = [];
    const all: number[] = [];
    let found = 0;
    for (const kind of QUERY_KINDS) {
      const { warming, asked } = queriesFrom(records, kind, ASKED);
      for (const question of warming) await ask(kind, question);
      const times: number[] = [];
      for (const question of asked) {
        const before = performance.now();
        if ((await ask(kind, question)) > 0) found += 1;
        times.push(performance.now() - before);
      }
      all.push(...times);
      cells.push(`${percentile(times, 0.5)}/${percentile(times, 0.95)}`.padStart(15));
    }
    const share = Math.round((100 * found) / (ASKED * QUERY_KINDS.length));
    console.log(
      `${name.padEnd(13)} ${`${indexed.toFixed(1)} s`.padStart(8)} ${`${await memory()} MB`.padStart(9)}  ${cells.join(' ')}   ${share}% found something`,
    );
    return at(all, 0.5);
  } finally {
    await stop();
  }
}

function percentile(times: readonly number[], share: number): string {
  return at(times, share).toFixed(1);
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

/** How long the same sum takes from time to time: on a machine at rest, always the same. */
function noise(): string {
  const times = Array.from({ length: NOISE_ROUNDS }, () => {
    const started = performance.now();
    let sum = 0;
    for (let number = 0; number < 1_000_000; number += 1) sum += Math.sqrt(number);
    return sum > 0 ? performance.now() - started : 0;
  });
  return `the same sum takes ${percentile(times, 0.5)} ms of the machine, ${percentile(times, 0.95)} ms at its 95th percentile`;
}

/** So many records from all over the archives, in their order. */
function spread(records: readonly SearchRecord[], size: number): SearchRecord[] {
  return records.filter(
    (_, place) =>
      Math.floor(((place + 1) * size) / records.length) > Math.floor((place * size) / records.length),
  );
}

function archivesOf(named: readonly string[]): string[] {
  const folder = path.resolve('..', 'shared', 'bulk');
  const archives =
    named.length > 0 ? [...named] : ['uu', 'pp'].map((name) => path.join(folder, `${name}.tar.gz`));
  const missing = archives.find((archive) => !existsSync(archive));
  if (missing)
    throw new LegalError(
      'source-unavailable',
      `${missing} is not there: name .tar.gz archives of Markdown statutes.`,
    );
  return archives;
}

/** So many records; where the archives have fewer, they come again under other ids. */
function take(archives: readonly string[], size: number): SearchRecord[] {
  const records: SearchRecord[] = [];
  for (const record of bulkRecords(archives)) {
    records.push(record);
    if (records.length === size) return records;
  }
  const had = records.length;
  if (had === 0) throw new LegalError('not-a-law', 'The archives hold no statute.');
  console.log(`The archives make ${had} records: the rest are the same again under other ids.`);
  for (let at = 0; records.length < size; at += 1) {
    const record = records[at % had];
    if (record) records.push({ ...record, id: `${record.id}-again-${Math.floor(at / had)}` });
  }
  return records;
}
