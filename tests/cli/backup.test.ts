import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, checkBackup, restore } from '@/lib/db/backup.ts';
import { openDatabase } from '@/lib/db/client.ts';
import { inventedLibrary, type Library } from '../research/invented-library.ts';

let library: Library;
let safe: string;

beforeEach(async () => {
  library = await inventedLibrary();
  await library.import();
  safe = mkdtempSync(path.join(library.folder, 'safe-'));
});
afterEach(async () => {
  await library.db.$disconnect();
  rmSync(library.folder, { recursive: true, force: true });
});

const texts = async (url: string): Promise<number> => {
  const db = openDatabase(url);
  const count = await db.expression.count();
  await db.$disconnect();
  return count;
};

it('copies a database in use, and puts it back in the place of one that nobody uses', async () => {
  const file = path.join(safe, 'copy.db');
  const backup = await backUp(library.url, file);
  expect(backup).toMatchObject({ file, texts: 1, ownTexts: 0, bytes: statSync(file).size });
  expect((await checkBackup(file)).sha256).toBe(backup.sha256);
  expect(readdirSync(safe)).toEqual(['copy.db']);

  await library.db.expression.deleteMany();
  await expect(restore(file, library.url)).rejects.toThrow(/in use/);
  expect(await library.db.expression.count()).toBe(0);

  const emptied = path.join(safe, 'emptied.db');
  await backUp(library.url, emptied);
  const { before } = await restore(file, `file:${emptied}`);
  expect(await texts(`file:${emptied}`)).toBe(1);
  expect(await texts(`file:${before}`)).toBe(0);
});

it('restores where there is no database yet', async () => {
  const file = path.join(safe, 'copy.db');
  await backUp(library.url, file);
  const url = `file:${path.join(safe, 'new', 'lindung.db')}`;
  expect((await restore(file, url)).before).toBeNull();
  expect(await texts(url)).toBe(1);
});

it('reads words still in the log of a database that was copied by hand', async () => {
  const raw = path.join(safe, 'raw.db');
  const live = library.url.slice('file:'.length);
  copyFileSync(live, raw);
  if (existsSync(`${live}-wal`)) copyFileSync(`${live}-wal`, `${raw}-wal`);
  const url = `file:${path.join(safe, 'restored.db')}`;
  await restore(raw, url);
  expect(await texts(url)).toBe(1);
});

it('writes over nothing, and tells what is no backup', async () => {
  const file = path.join(safe, 'copy.db');
  writeFileSync(file, 'a letter');
  await expect(backUp(library.url, file)).rejects.toThrow(/exists/);
  await expect(checkBackup(file)).rejects.toThrow(/damaged or no SQLite database/);
  await expect(checkBackup(path.join(safe, 'none.db'))).rejects.toThrow(/is not there/);
  await expect(backUp('libsql://law.example', path.join(safe, 'other.db'))).rejects.toThrow(/in a file/);
  await expect(backUp(`file:${safe}/none.db`, path.join(safe, 'other.db'))).rejects.toThrow(/no database at/);

  const other = path.join(safe, 'other.db');
  const client = createClient({ url: `file:${other}` });
  await client.execute('CREATE TABLE Recipe (name TEXT)');
  client.close();
  await expect(checkBackup(other)).rejects.toThrow(/no database of Lindung/);
});

it('refuses a backup of a newer version, and changes nothing', async () => {
  const file = path.join(safe, 'copy.db');
  await backUp(library.url, file);
  const client = createClient({ url: `file:${file}` });
  await client.execute(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('9', '9', '29990101000000_later')",
  );
  client.close();
  await expect(restore(file, library.url)).rejects.toThrow(/newer version.*29990101000000_later/);
  expect(await library.db.expression.count()).toBe(1);
});
