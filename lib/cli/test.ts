import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { corpusMirror } from '../corpus/mirror.ts';
import { findChromium } from './chromium.ts';
import { installMeilisearch } from './meilisearch-server.ts';
import { startServer } from './test-server.ts';

/** Everything a test run writes, apart from the database people use. */
mkdirSync('data', { recursive: true });
const FOLDER = mkdtempSync(path.resolve('data', 'test-'));
const ENVIRONMENT = { DATABASE_URL: `file:${path.join(FOLDER, 'lindung.db')}` };
let passed = 0;
let failed = false;
const meilisearch = installMeilisearch();

try {
  node('check', ['--import', 'tsx', 'lib/cli/check.ts']);
  vitest('unit', 'tests/vitest.config.ts');
  node('import of the real corpus', ['--import', 'tsx', 'lib/cli/setup.ts']);
  node('build', ['--import', 'tsx', 'lib/cli/build.ts']);
  await testServed();
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}
if (!corpusMirror()) console.log('No mirror of the texts: the tests that read real texts were skipped.');
if ('lacking' in meilisearch)
  console.log(`The tests on a real Meilisearch server were skipped: ${meilisearch.lacking}.`);
console.log(failed ? `Failed; ${passed} passed` : `${passed} passed`);
process.exit(failed ? 1 : 0);

async function testServed(): Promise<void> {
  const server = await startServer(ENVIRONMENT);
  const env = { LINDUNG_TEST_URL: server.url, PLAYWRIGHT_CHROMIUM_PATH: findChromium() };
  try {
    vitest('API', 'tests/vitest.api.config.ts', env);
    const report = path.join(FOLDER, 'browser.json');
    node(
      'browser',
      ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'],
      {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    );
    passed += readReport<{ stats: { expected: number } }>(report)?.stats.expected ?? 0;
  } finally {
    await server.stop();
  }
}

function vitest(name: string, config: string, env: Record<string, string> = {}): void {
  const report = path.join(FOLDER, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  node(name, ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters], env);
  passed += readReport<{ numPassedTests: number }>(report)?.numPassedTests ?? 0;
}

function node(name: string, args: string[], env: Record<string, string> = {}): void {
  const started = Date.now();
  console.log(`── ${name}`);
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...ENVIRONMENT, ...env },
  });
  console.log(
    `── ${name}: ${status === 0 ? 'done' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  failed ||= status !== 0;
}

function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
