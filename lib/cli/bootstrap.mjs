// Plain JavaScript on Node alone: it runs before anything is installed. Writes to stderr only, so that commands own stdout.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
// Garbage is collected before the heap grows past need: an import stays small beside the machine.
const HEAP_MB = 320;
// The records that contenders are measured on are held whole: 150,000 take about a gigabyte.
const BENCH_HEAP_MB = 3072;
const COMMANDS = {
  start: [command('setup'), command('build'), next('start')],
  dev: [command('setup'), next('dev')],
  import: [command('import')],
  reindex: [command('reindex')],
  verify: [command('setup'), command('verify')],
  bench: [command('bench', BENCH_HEAP_MB)],
  backup: [command('backup')],
  check: [command('check')],
  test: [command('test')],
};

const [name = '', ...args] = process.argv.slice(2);
const steps = COMMANDS[name];
if (!steps) fail(`No command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Lindung needs Node 20.19 or newer; this is ${process.versions.node}.`);

process.chdir(ROOT);
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
await installDependencies();
await generateDatabaseClient();
for (const [index, step] of steps.entries()) {
  const code = await run(process.execPath, [...step(), ...(index === steps.length - 1 ? args : [])]);
  if (code !== 0) process.exit(code);
}

/** A script of this folder, run by tsx. */
function command(script, heap = HEAP_MB) {
  return () => [`--max-old-space-size=${heap}`, '--import', 'tsx', path.join('lib', 'cli', `${script}.ts`)];
}

function next(mode) {
  return () => {
    const host = process.env.HOST ? ['--hostname', process.env.HOST] : [];
    return [
      path.join('node_modules', 'next', 'dist', 'bin', 'next'),
      mode,
      '--port',
      process.env.PORT || '3000',
      ...host,
    ];
  };
}

async function installDependencies() {
  const stamp = path.join('node_modules', '.lindung-installed');
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing dependencies …');
  const npm = process.env.npm_execpath;
  const installArgs = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm ? await run(process.execPath, [npm, ...installArgs], 2) : await run('npm', installArgs, 2);
  if (code !== 0)
    fail(
      'The dependencies could not be installed: npm ci failed, see above. It needs the npm registry or a filled npm cache.',
    );
  writeFileSync(stamp, lock);
}

async function generateDatabaseClient() {
  const stamp = path.join('lib', 'db', 'generated', '.schema');
  const schema = createHash('sha256')
    .update(readFileSync('prisma/schema.prisma'))
    .update(readFileSync('package-lock.json'))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === schema) return;
  const cli = path.join('node_modules', 'prisma', 'build', 'index.js');
  const code = await run(
    process.execPath,
    [cli, 'generate', '--no-hints', '--config', 'prisma/prisma.config.ts'],
    2,
  );
  if (code !== 0) fail('The database client could not be generated from prisma/schema.prisma, see above.');
  writeFileSync(stamp, schema);
}

/** Runs a child to its end, handing it our signals; `stdout` 2 sends its output to stderr. */
function run(file, childArgs, stdout = 1) {
  return new Promise((resolve) => {
    const child = spawn(file, childArgs, { cwd: ROOT, stdio: ['inherit', stdout, 2] });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', (error) => fail(`${file} could not be run: ${error.message}`));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
