import { PrismaLibSql } from '@prisma/adapter-libsql';
import { BUSY_TIMEOUT_MS, databaseUrl } from './database-url.ts';
import { PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;
/** A client or an open transaction. */
export type Connection = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

/**
 * Opens a database of its own, for a command or a test; the caller disconnects it.
 * @example const db = openDatabase('file:/tmp/lindung.db')
 */
export function openDatabase(url: string): Database {
  return new PrismaClient({ adapter: new PrismaLibSql({ url, timeout: BUSY_TIMEOUT_MS }) });
}

// Next reloads modules in development; the process keeps one connection.
const held = globalThis as typeof globalThis & { lindungDatabase?: Database };

/** The process's one connection to the database at `DATABASE_URL`. */
export function database(): Database {
  held.lindungDatabase ??= openDatabase(databaseUrl());
  return held.lindungDatabase;
}
