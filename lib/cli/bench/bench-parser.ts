import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extractMarkdown } from '../../corpus/extract-markdown.ts';
import { corpusMirror } from '../../corpus/mirror.ts';
import { LegalError } from '../../law/legal-error.ts';
import { parseStatute } from '../../law/parse-statute.ts';
import { parseTreaty } from '../../law/parse-treaty.ts';
import { GROWN_SHAPES, type GrownShape, grownText } from './grown-shapes.ts';
import { median, RUNS, spread } from './timing.ts';

const MB = 1_000_000;
const TENTHS = 10;
const SIZES_MB = [1, 5, 10];
/** A clean text and one in a single line are read at this size, too. */
const LARGEST_MB = 50;
const LARGEST_SHAPES = 2;

/** Reading Markdown statutes of a folder, by default the mirror: MB a second of one core, memory over the run, growth with size. */
export async function benchParser([folder = corpusMirror() ?? '']: readonly string[]): Promise<void> {
  if (!folder)
    throw new LegalError(
      'source-unavailable',
      'There is no mirror of the texts: name a folder of Markdown statutes.',
    );
  benchFolder(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join(folder, file)),
  );
  benchGrowth();
}

/** Reads file by file and holds no text, so that what the heap holds after a collection is what reading left behind. */
function benchFolder(files: readonly string[]): void {
  const collect = garbageCollector();
  const heap: number[] = [];
  // In a run of its own: collecting throws away compiled code, too, and slows what comes after.
  const { size, read } = readAll(files, (index) => {
    if (index >= (heap.length * files.length) / TENTHS) heap.push(heldAfter(collect));
  });
  heap.push(heldAfter(collect));
  const speeds = Array.from({ length: RUNS }, () => size / readAll(files).taken);
  console.log(
    `${files.length} texts, ${size.toFixed(1)} MB, ${read} read as statutes: ${spread(speeds, 'MB a CPU second')}`,
  );
  console.log(
    `heap in use at each tenth of a run: ${heap.map((held) => held.toFixed(1)).join(', ')} MB; resident at the end ${(process.memoryUsage().rss / MB).toFixed(0)} MB`,
  );
}

/** Megabytes, texts read and time of the processor, without the reading of the files. */
function readAll(
  files: readonly string[],
  before: (index: number) => void = () => {},
): { size: number; read: number; taken: number } {
  let [size, read, taken] = [0, 0, 0];
  for (const [index, file] of files.entries()) {
    before(index);
    const content = readFileSync(file, 'utf8');
    size += Buffer.byteLength(content) / MB;
    taken += cpuSeconds(() => {
      if (readable(content, 'statute')) read += 1;
    });
  }
  return { size, read, taken };
}

/** Time of the processor for each megabyte: the same at every size where reading is linear. */
function benchGrowth(): void {
  for (const [index, shape] of GROWN_SHAPES.entries()) {
    const sizes = index < LARGEST_SHAPES ? [...SIZES_MB, LARGEST_MB] : SIZES_MB;
    const figures = sizes.map((megabytes) => {
      const text = grownText(shape, megabytes * MB);
      const times = Array.from({ length: megabytes < LARGEST_MB ? 3 : 1 }, () =>
        cpuSeconds(() => readable(text, shape.grammar)),
      );
      return `${megabytes} MB ${((median(times) * 1000) / megabytes).toFixed(0)}`;
    });
    console.log(`${shape.name.padEnd(30)} CPU ms/MB: ${figures.join(', ')}`);
  }
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Megabytes of the heap in use once garbage is collected. */
function heldAfter(collect: () => void): number {
  collect();
  return process.memoryUsage().heapUsed / MB;
}

function readable(content: string, grammar: GrownShape['grammar']): boolean {
  try {
    const source = extractMarkdown(content);
    return (grammar === 'treaty' ? parseTreaty(source, 'en') : parseStatute(source)).body.length > 0;
  } catch (error) {
    if (error instanceof LegalError) return false;
    throw error;
  }
}
