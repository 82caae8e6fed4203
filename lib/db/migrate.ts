import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { BUSY_TIMEOUT_MS } from './database-url.ts';

const FILTERS = { externalTables: [], externalEnums: [] };
const PRISMA_FOLDER = path.resolve('prisma');

/**
 * Applies the migrations a database lacks, on Prisma's own `_prisma_migrations` table.
 * @returns the names of those applied; empty where the database was up to date
 * @throws Error of the schema engine, naming the migration that failed
 * @example await applyMigrations('file:/srv/lindung/data/lindung.db') // ['20261124000000_catalogue']
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const engine = await schemaEngine(url);
  try {
    const answer = await engine.applyMigrations({ migrationsList: migrationsOnDisk(), filters: FILTERS });
    return answer.appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/**
 * The SQL that would bring a migrated database to what schema.prisma says; empty where the migrations say the same.
 * @example await schemaDrift('file:/tmp/empty.db') // 'CREATE TABLE "Instrument" ...'
 */
export async function schemaDrift(url: string): Promise<string> {
  const engine = await schemaEngine(url);
  const files = [{ path: schemaPath(), content: readFileSync(schemaPath(), 'utf8') }];
  try {
    const answer = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: PRISMA_FOLDER },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: FILTERS,
    });
    const sql = answer.stdout ?? '';
    return sql.includes('This is an empty migration') ? '' : sql.trim();
  } finally {
    engine.free();
  }
}

/**
 * The names of the migrations of this version, oldest first.
 * @example migrationNames()[0] // '20261124000000_catalogue'
 */
export function migrationNames(): string[] {
  return readdirSync(path.join(PRISMA_FOLDER, 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Lets readers and the importer work at once; kept in the file, so once is enough. */
export async function enableWriteAheadLog(url: string): Promise<void> {
  if (!url.startsWith('file:')) return;
  const { createClient } = await import('@libsql/client');
  const client = createClient({ url, timeout: BUSY_TIMEOUT_MS });
  await client.execute('PRAGMA journal_mode = WAL');
  client.close();
}

function schemaPath(): string {
  return path.join(PRISMA_FOLDER, 'schema.prisma');
}

function migrationsOnDisk(): MigrationList {
  const baseDir = path.join(PRISMA_FOLDER, 'migrations');
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

type EngineModule = typeof import('@prisma/schema-engine-wasm');
let loaded: Promise<EngineModule> | undefined;

async function schemaEngine(url: string): Promise<SchemaEngine> {
  loaded ??= loadEngine();
  const { SchemaEngine: Engine } = await loaded;
  const adapter = await bindMigrationAwareSqlAdapterFactory(
    new PrismaLibSql({ url, timeout: BUSY_TIMEOUT_MS }),
  );
  const datamodel = readFileSync(schemaPath(), 'utf8');
  return Engine.new({ datamodels: [[schemaPath(), datamodel]] }, () => undefined, adapter);
}

// The package's entry imports its .wasm as a module, which Node does not do without a flag: instantiate it by hand.
async function loadEngine(): Promise<EngineModule> {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}
