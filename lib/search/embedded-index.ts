import { type Client, createClient, type InStatement } from '@libsql/client';
import { ColumnWriter } from './embedded-columns.ts';
import { writeFrequentSets } from './embedded-sets.ts';
import { SuggestionWriter } from './embedded-suggest.ts';
import type { SearchRecord } from './engine.ts';
import type { Candidate } from './rerank.ts';

/** Records written at once. */
const BATCH = 2000;
/** The full-text tables and their columns: a provision's own words, words about it, the stems of both, and our own words on it. Apart, as a search of one reads nothing of the others. */
export const TABLES = {
  own: ['label', 'defines', 'heading', 'text'],
  about: ['path', 'explanation', 'punishes'],
  stem: ['stems', 'aboutStems'],
  gist: ['gist', 'catchwords', 'gistStems', 'catchwordStems'],
} as const satisfies Record<string, readonly (keyof SearchRecord)[]>;
export type TableName = keyof typeof TABLES;
const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** What is shown and ranked of a record, kept as JSON: a row of one value is read many times faster than one of fourteen. */
function storedOf(record: SearchRecord): StoredRecord {
  const { id, instrument, eId, lang, source, standing, position, label, defines, heading, text } = record;
  const { path, explanation, punishes, gist, catchwords, catchwordStems } = record;
  return {
    id,
    instrument,
    eId,
    lang,
    source,
    standing,
    position,
    label,
    defines,
    heading,
    text,
    path,
    explanation,
    punishes,
    gist,
    catchwords,
    catchwordStems,
  };
}

export type StoredRecord = Omit<Candidate, 'instrumentTitle'>;

/** Opens the index file, made where it is missing. */
export function openIndex(file: string): Client {
  return createClient({ url: `file:${file}`, timeout: 5000 });
}

/**
 * The tables that hold the index now, null where none was ever built; a rebuild makes new ones and drops these when done.
 * @example await currentGeneration(client) // 3
 */
export async function currentGeneration(client: Client): Promise<number | null> {
  try {
    const { rows } = await client.execute('SELECT max(number) AS number FROM generation');
    const number = rows[0]?.number;
    return typeof number === 'number' ? number : null;
  } catch (error) {
    if (String(error).includes('no such table')) return null;
    throw error;
  }
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
  // The index can be made anew from the database: a crash of the machine may cost it.
  await client.execute('PRAGMA synchronous = OFF');
  await client.execute('CREATE TABLE IF NOT EXISTS generation (number INTEGER NOT NULL)');
  const before = await currentGeneration(client);
  const next = (before ?? 0) + 1;
  await client.batch([...dropStatements(next), ...createStatements(next)], 'write');
  const columns = new ColumnWriter();
  const suggestions = new SuggestionWriter();
  let count = 0;
  let batch: InStatement[] = [];
  for await (const record of records) {
    count += 1;
    columns.add(record);
    suggestions.add(record);
    batch.push(...insertStatements(next, count, record));
    if (batch.length >= BATCH * (TABLE_NAMES.length + 1)) {
      await client.batch(batch, 'write');
      batch = [];
    }
  }
  await client.batch(
    [
      ...batch,
      ...columns.statements(`column_${next}`),
      { sql: `INSERT INTO column_${next} VALUES ('suggestions', ?)`, args: [suggestions.written()] },
      ...TABLE_NAMES.map((table) => `INSERT INTO ${table}_${next} (${table}_${next}) VALUES ('optimize')`),
      ...vocabularyStatements(next),
    ],
    'write',
  );
  await writeFrequentSets(client, next, count);
  const swap: InStatement[] = [
    'DELETE FROM generation',
    { sql: 'INSERT INTO generation VALUES (?)', args: [next] },
  ];
  await client.batch(before === null ? swap : [...swap, ...dropStatements(before)], 'write');
  return count;
}

function createStatements(generation: number): string[] {
  return [
    `CREATE TABLE record_${generation} (rowid INTEGER PRIMARY KEY, content TEXT NOT NULL)`,
    `CREATE TABLE column_${generation} (name TEXT PRIMARY KEY, content)`,
    ...TABLE_NAMES.map(
      (table) =>
        `CREATE VIRTUAL TABLE ${table}_${generation} USING fts5(${TABLES[table].join(', ')}, content = '', tokenize = 'unicode61 remove_diacritics 2')`,
    ),
    ...TABLE_NAMES.map(
      (table) =>
        `CREATE VIRTUAL TABLE ${table}_words_${generation} USING fts5vocab(${table}_${generation}, row)`,
    ),
    `CREATE VIRTUAL TABLE gist_columns_${generation} USING fts5vocab(gist_${generation}, col)`,
    `CREATE TABLE frequent_${generation} (name TEXT PRIMARY KEY, bits BLOB NOT NULL)`,
    `CREATE TABLE term_${generation} (word TEXT PRIMARY KEY, records INTEGER NOT NULL) WITHOUT ROWID`,
  ];
}

/** Words as printed, and our own, with the records that have them; no stems. */
function vocabularyStatements(generation: number): string[] {
  const words = (table: string): string => `SELECT term, doc FROM ${table}_words_${generation}`;
  const said = `SELECT term, doc FROM gist_columns_${generation} WHERE col IN ('gist', 'catchwords')`;
  return [
    `INSERT INTO term_${generation} SELECT term, sum(doc) FROM (${words('own')} UNION ALL ${words('about')} UNION ALL ${said}) GROUP BY term`,
  ];
}

function dropStatements(generation: number): string[] {
  const vocabularies = TABLE_NAMES.map((table) => `${table}_words`);
  return [...vocabularies, 'gist_columns', ...TABLE_NAMES, 'record', 'column', 'term', 'frequent'].map(
    (table) => `DROP TABLE IF EXISTS ${table}_${generation}`,
  );
}

function insertStatements(generation: number, rowid: number, record: SearchRecord): InStatement[] {
  const marks = (count: number): string => new Array(count).fill('?').join(', ');
  return [
    {
      sql: `INSERT INTO record_${generation} VALUES (?, ?)`,
      args: [rowid, JSON.stringify(storedOf(record))],
    },
    ...TABLE_NAMES.map((table) => ({
      sql: `INSERT INTO ${table}_${generation} (rowid, ${TABLES[table].join(', ')}) VALUES (${marks(TABLES[table].length + 1)})`,
      args: [rowid, ...TABLES[table].map((name) => record[name])],
    })),
  ];
}
