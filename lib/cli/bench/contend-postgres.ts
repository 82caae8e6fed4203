import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { SearchRecord } from '../../search/engine.ts';
import { freePort } from '../free-port.ts';
import { residentOf } from './contend-meilisearch.ts';
import type { Contender } from './search-queries.ts';

const BATCH = 500;
const COLUMNS = ['kind', 'instrument', 'heading', 'body', 'title'];
const WORDS = [
  ['heading', 'A'],
  ['body', 'B'],
  ['title', 'C'],
]
  .map(([column, weight]) => `setweight(to_tsvector('indonesian'::regconfig, ${column}), '${weight}')`)
  .join(' || ');
const PATIENCE_MS = 20_000;

/** PostgreSQL's full-text search (configuration `indonesian`, rank, headline, facet counts) on a server of its own; where there is none, says so. */
export async function postgresContender(folder: string): Promise<Contender | { lacking: string }> {
  const programs = programsFolder();
  if (!programs) return { lacking: 'postgresql    not installed here' };
  const data = path.join(folder, `postgres-${process.hrtime.bigint()}`);
  const user = postgresUser();
  mkdirSync(data);
  chmodSync(folder, 0o755);
  if (user) chownSync(data, user.uid, user.gid);
  const run = { ...user, cwd: data };
  const made = spawnSync(path.join(programs, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust'], run);
  if (made.status !== 0) return { lacking: `postgresql    initdb failed: ${made.stderr}` };
  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'shared_buffers=256MB', '-c', 'fsync=off'];
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-k', data, ...settings],
    { ...run, stdio: 'ignore' },
  );
  const client = await connected(port).catch((error: unknown) => {
    server.kill('SIGKILL');
    throw error;
  });
  return {
    name: 'postgresql',
    load: (records) => load(client, records),
    ask: (kind, question) => ask(client, kind === 'suggest' || kind === 'prefix', question),
    memory: async () => {
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
      return residentOf(Number(rows[0].pid));
    },
    stop: async () => {
      await client.end();
      server.kill('SIGINT');
      await new Promise((resolve) => server.once('exit', resolve));
    },
  };
}

/** Where the server's programs are: the newest that the system keeps by version, else those on the path. */
function programsFolder(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root)
    ? readdirSync(root).toSorted((one, other) => Number(other) - Number(one))
    : [];
  const folders = [
    ...versions.map((version) => path.join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  const complete = (folder: string): boolean =>
    ['initdb', 'postgres'].every((program) => existsSync(path.join(folder, program)));
  return folders.find(complete) ?? null;
}

/** The server refuses to run as root. */
function postgresUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const number = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: number('-u'), gid: number('-g') };
}

async function connected(port: number): Promise<pg.Client> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'bench', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function load(client: pg.Client, records: readonly SearchRecord[]): Promise<void> {
  await client.query(
    // Unlogged, and the words computed as rows come: nothing is written twice.
    `CREATE UNLOGGED TABLE record (id serial PRIMARY KEY, ${COLUMNS.join(' text, ')} text, words tsvector GENERATED ALWAYS AS (${WORDS}) STORED)`,
  );
  for (let at = 0; at < records.length; at += BATCH) {
    const values = records
      .slice(at, at + BATCH)
      .flatMap(({ kind, instrument, heading, text, instrumentTitle }) => [
        kind,
        instrument,
        heading,
        text.replaceAll('\0', ''),
        instrumentTitle,
      ]);
    const rows = Array.from(
      { length: values.length / COLUMNS.length },
      (_, row) => `(${COLUMNS.map((__, column) => `$${row * COLUMNS.length + column + 1}`).join(', ')})`,
    );
    await client.query(`INSERT INTO record (${COLUMNS.join(', ')}) VALUES ${rows.join(', ')}`, values);
  }
  await client.query('CREATE INDEX ON record USING gin (words)');
  await client.query('ANALYZE record');
}

/** A page of hits with rank and headline, and the counts of two facets. */
async function ask(client: pg.Client, prefix: boolean, question: string): Promise<number> {
  const query = prefix ? `to_tsquery('indonesian', $1 || ':*')` : `plainto_tsquery('indonesian', $1)`;
  const facet = (column: string) =>
    client.query(
      `SELECT ${column}, count(*) FROM record WHERE words @@ ${query} GROUP BY 1 ORDER BY 2 DESC LIMIT 100`,
      [question],
    );
  const hits = await client.query(
    `SELECT id, ts_headline('indonesian', body, ${query}) FROM (SELECT id, body FROM record WHERE words @@ ${query} ORDER BY ts_rank(words, ${query}) DESC LIMIT 20) AS best`,
    [question],
  );
  await facet('kind');
  await facet('instrument');
  return hits.rows.length;
}
