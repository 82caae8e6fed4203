import { type Client, createClient, type InStatement } from '@libsql/client';
import type { SearchRecord } from './engine.ts';

const BATCH = 2000;
/** Columns that are searched, in the order of the FTS table; weights for bm25 beside them. */
export const SEARCHED = [
  ['label', 8],
  ['defines', 6],
  ['heading', 5],
  ['text', 3],
  ['path', 1.5],
  ['instrumentTitle', 1.5],
  ['explanation', 0.7],
  ['stems', 0.5],
] as const satisfies readonly (readonly [keyof SearchRecord, number])[];
const STORED = [
  'id',
  'instrument',
  'eId',
  'lang',
  'source',
  'kind',
  'status',
  'level',
  'year',
  'rank',
  'position',
  'standing',
] as const satisfies readonly (keyof SearchRecord)[];

/** Opens the index file, made where it is missing. */
export function openIndex(file: string): Client {
  return createClient({ url: `file:${file}`, timeout: 5000 });
}

/**
 * The tables that hold the index now, null where none was ever built; a rebuild makes new ones and drops these when done.
 * @example await currentGeneration(client) // 3
 */
export async function currentGeneration(client: Client): Promise<number | null> {
  await client.execute('CREATE TABLE IF NOT EXISTS generation (number INTEGER NOT NULL)');
  const { rows } = await client.execute('SELECT max(number) AS number FROM generation');
  const number = rows[0]?.number;
  return typeof number === 'number' ? number : null;
}

/**
 * Writes all records into tables of their own, then makes them the index in one transaction: one that breaks off leaves the old index.
 * @returns the number of records written
 */
export async function writeGeneration(
  client: Client,
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<number> {
  await client.execute('PRAGMA journal_mode = WAL');
  const before = await currentGeneration(client);
  const next = (before ?? 0) + 1;
  await client.batch([...dropStatements(next), ...createStatements(next)], 'write');
  let count = 0;
  let batch: InStatement[] = [];
  for await (const record of records) {
    count += 1;
    batch.push(...insertStatements(next, count, record));
    if (batch.length >= BATCH * 2) {
      await client.batch(batch, 'write');
      batch = [];
    }
  }
  if (batch.length > 0) await client.batch(batch, 'write');
  const swap: InStatement[] = [
    'DELETE FROM generation',
    { sql: 'INSERT INTO generation VALUES (?)', args: [next] },
  ];
  await client.batch(before === null ? swap : [...swap, ...dropStatements(before)], 'write');
  return count;
}

function createStatements(generation: number): string[] {
  const columns = SEARCHED.map(([name]) => name).join(', ');
  return [
    `CREATE TABLE record_${generation} (rowid INTEGER PRIMARY KEY, ${STORED.join(', ')})`,
    `CREATE VIRTUAL TABLE words_${generation} USING fts5(${columns}, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')`,
  ];
}

function dropStatements(generation: number): string[] {
  return [`DROP TABLE IF EXISTS words_${generation}`, `DROP TABLE IF EXISTS record_${generation}`];
}

function insertStatements(generation: number, rowid: number, record: SearchRecord): InStatement[] {
  const marks = (count: number): string => new Array(count).fill('?').join(', ');
  return [
    {
      sql: `INSERT INTO record_${generation} (rowid, ${STORED.join(', ')}) VALUES (${marks(STORED.length + 1)})`,
      args: [rowid, ...STORED.map((name) => record[name])],
    },
    {
      sql: `INSERT INTO words_${generation} (rowid, ${SEARCHED.map(([name]) => name).join(', ')}) VALUES (${marks(SEARCHED.length + 1)})`,
      args: [rowid, ...SEARCHED.map(([name]) => record[name])],
    },
  ];
}
