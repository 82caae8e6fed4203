import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The path of a Chromium to test in: the one named, an installed one, Playwright's own, else one it installs.
 * @throws Error saying how to get one
 * @example findChromium() // '/usr/bin/chromium'
 */
export function findChromium(): string {
  const installed = (): string | undefined =>
    [process.env.PLAYWRIGHT_CHROMIUM_PATH, ...PLACES, chromium.executablePath()].find(isFile);
  const found = installed();
  if (found) return found;
  console.error('No Chromium found: installing one …');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
  });
  if (!installed() && process.getuid?.() === 0 && isFile('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2] });
    spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 2, 2],
    });
  }
  const brought = installed();
  if (brought) return brought;
  throw new Error(
    'The browser tests need Chromium: install it, or name its file in PLAYWRIGHT_CHROMIUM_PATH.',
  );
}

function isFile(file: string | undefined): file is string {
  return Boolean(file) && existsSync(file ?? '');
}
