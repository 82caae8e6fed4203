import path from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Tests that call the served site at LINDUNG_TEST_URL. */
export default defineConfig({
  root: ROOT,
  resolve: { alias: { '@': ROOT } },
  test: { include: ['tests/api/**/*.test.ts'], testTimeout: 30_000, fileParallelism: false },
});
