import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { LegalError } from '../law/legal-error.ts';
import { applyMigrations, migrationNames } from './migrate.ts';

/** A copy of a database, with what tells it from another. */
export interface Backup {
  file: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
  /** Texts in it, the reader's own among them. */
  texts: number;
  ownTexts: number;
}

/**
 * Copies a database in use to a file that is not there yet, whole and as of one moment (SQLite `VACUUM INTO`), and checks the copy.
 * @throws LegalError `invalid-parameter` where the database is not a file or the file exists
 * @example (await backUp('file:/srv/lindung/data/lindung.db', '/mnt/safe/lindung.db')).sha256
 */
export async function backUp(url: string, file: string): Promise<Backup> {
  const from = databaseFile(url);
  if (!existsSync(from))
    throw new LegalError('invalid-parameter', `There is no database at ${from}.`, { field: 'DATABASE_URL' });
  if (existsSync(file))
    throw new LegalError('invalid-parameter', `${file} exists; nothing is written over.`, { file });
  mkdirSync(path.dirname(file), { recursive: true });
  const part = besides(file);
  try {
    await copyWhole(from, part);
    const backup = await checkBackup(part);
    renameSync(part, file);
    return { ...backup, file };
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Reads a backup through: whole, of this product, and not of a newer version than this.
 * @throws LegalError `invalid-parameter` saying what is wrong with the file
 * @example (await checkBackup('/mnt/safe/lindung.db')).texts // 98
 */
export async function checkBackup(file: string): Promise<Backup> {
  const wrong = (why: string): LegalError => new LegalError('invalid-parameter', `${file} ${why}`, { file });
  if (!existsSync(file)) throw wrong('is not there.');
  const known = new Set(migrationNames());
  const [texts, ownTexts] = await within(file, async (client) => {
    const whole = await client.execute('PRAGMA integrity_check').catch(() => null);
    if (whole?.rows[0]?.[0] !== 'ok') throw wrong('is damaged or no SQLite database.');
    const applied = await client.execute('SELECT migration_name FROM _prisma_migrations').catch(() => null);
    if (applied === null) throw wrong('is no database of Lindung.');
    const newer = applied.rows.map((row) => String(row[0])).find((name) => !known.has(name));
    if (newer) throw wrong(`was made by a newer version, which knows the change ${newer}.`);
    const count = async (sql: string): Promise<number> => Number((await client.execute(sql)).rows[0]?.[0]);
    return [
      await count('SELECT count(*) FROM Expression'),
      await count("SELECT count(*) FROM SourceFile WHERE role = 'own'"),
    ];
  });
  return { file, bytes: statSync(file).size, sha256: await hashOf(file), texts, ownTexts };
}

/**
 * Puts a backup in the place of the database, brought to this version; the database before is kept beside it.
 * @returns the backup, and the file that the database before is kept in, or null where there was none
 * @throws LegalError `invalid-parameter` where the backup is not sound or the database is in use: then nothing is changed
 * @example (await restore('/mnt/safe/lindung.db', 'file:/srv/lindung/data/lindung.db')).before
 */
export async function restore(file: string, url: string): Promise<{ backup: Backup; before: string | null }> {
  const to = databaseFile(url);
  const backup = await checkBackup(file);
  mkdirSync(path.dirname(to), { recursive: true });
  const part = besides(to);
  try {
    await copyWhole(file, part);
    await applyMigrations(`file:${part}`);
    const before = existsSync(to) ? `${to}.before-${moment()}` : null;
    if (before) {
      await leaveWriteAheadLog(to);
      renameSync(to, before);
    }
    renameSync(part, to);
    return { backup, before };
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * A moment as file names carry it, in universal time.
 * @example moment(new Date('2026-11-25T08:09:10Z')) // '20261125-080910'
 */
export function moment(at: Date = new Date()): string {
  return at.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
}

/** Reads through the log beside the file, which a plain copy would lose. */
async function copyWhole(from: string, to: string): Promise<void> {
  await within(from, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [to] }));
}

/** With nobody else at it, the log is written into the file, which then is all there is of the database. */
async function leaveWriteAheadLog(file: string): Promise<void> {
  try {
    await within(file, (client) => client.execute('PRAGMA journal_mode = DELETE'));
  } catch {
    throw new LegalError('invalid-parameter', `${file} is in use: stop the site and other commands first.`, {
      file,
    });
  }
}

function databaseFile(url: string): string {
  if (url.startsWith('file:')) return path.resolve(url.slice('file:'.length));
  throw new LegalError(
    'invalid-parameter',
    'Backups are made of a database in a file; that of a server is kept by the tools of its server.',
    { field: 'DATABASE_URL' },
  );
}

async function within<Value>(file: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = createClient({ url: pathToFileURL(file).href.replace('file://', 'file:') });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

function besides(file: string): string {
  return `${file}.${randomBytes(4).toString('hex')}.part`;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
