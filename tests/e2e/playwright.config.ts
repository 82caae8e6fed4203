import { defineConfig } from '@playwright/test';

/** Tests in a real browser of the served site at LINDUNG_TEST_URL. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.LINDUNG_TEST_URL ?? 'http://localhost:3000',
    launchOptions: {
      args: ['--no-sandbox'],
      ...(process.env.PLAYWRIGHT_CHROMIUM_PATH && { executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH }),
    },
  },
});
