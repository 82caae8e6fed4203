import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';

const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'prisma/schema.prisma',
];
const STAMP = path.join('.next', 'lindung-build');

const inputs = fingerprint(INPUTS);
if (!isStamped(STAMP, inputs)) {
  console.error('Building the site …');
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next');
  const built = spawnSync(process.execPath, [next, 'build'], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(built.status ?? 1);
  writeStamp(STAMP, inputs);
}
