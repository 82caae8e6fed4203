import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma's native schema engine cannot always be downloaded; any existing file here makes the CLI use its WebAssembly one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: path.join(import.meta.dirname, 'schema.prisma'),
  migrations: { path: path.join(import.meta.dirname, 'migrations') },
});
