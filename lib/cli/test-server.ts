import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from './free-port.ts';

/** A running site. */
export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/**
 * Serves the built site on a free port until it is stopped.
 * @throws Error where it does not answer within a minute
 * @example const server = await startServer({ DATABASE_URL: 'file:/tmp/lindung.db' })
 */
export async function startServer(env: Record<string, string>): Promise<TestServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 2],
  });
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null)
      throw new Error(`The site stopped with code ${child.exitCode} before it answered.`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The site did not answer at ${url} within ${PATIENCE_MS / 1000} s.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, stop: () => stop(child) };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/v1/health`)).ok;
  } catch {
    return false;
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });
}
