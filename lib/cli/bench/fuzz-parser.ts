import { extractMarkdown } from '../../corpus/extract-markdown.ts';
import type { LegalDocument } from '../../law/document.ts';
import { LegalError } from '../../law/legal-error.ts';
import { parseStatute } from '../../law/parse-statute.ts';
import { parseTreaty } from '../../law/parse-treaty.ts';
import { walk } from '../../law/provision.ts';
import { FRAGMENTS, inventedShape, randomNumbers, rubbish } from './invented-shapes.ts';

const INPUTS = 100_000;
/** An input may take so much time of the processor, and this much more a megabyte: far above what reading takes, far below a runaway. */
const PATIENCE_MS = 400;
const PATIENCE_MS_A_MB = 2000;

/** What reading damaged texts showed; `failures` are seeds with what went wrong. */
export interface FuzzReport {
  inputs: number;
  read: number;
  refused: number;
  failures: { seed: number; error: string }[];
  slowestMs: number;
}

/**
 * Reads statutes and treaties that nobody wrote so: invented ones, torn, doubled, misread and run together at random.
 * Each must be read or refused, in time, with every character counted and every eId its own.
 * @param first the seed of the first input: the same seed gives the same input
 */
export function fuzz(inputs: number, first = 1): FuzzReport {
  const report: FuzzReport = { inputs, read: 0, refused: 0, failures: [], slowestMs: 0 };
  for (let seed = first; seed < first + inputs; seed += 1) {
    const content = damagedText(seed);
    const started = process.cpuUsage();
    try {
      const source = extractMarkdown(content);
      check(seed % 4 === 0 ? parseTreaty(source, 'en') : parseStatute(source));
      report.read += 1;
    } catch (error) {
      if (error instanceof LegalError) report.refused += 1;
      else report.failures.push({ seed, error: String(error) });
    }
    const took = process.cpuUsage(started).user / 1000;
    report.slowestMs = Math.max(report.slowestMs, took);
    if (took > PATIENCE_MS + (PATIENCE_MS_A_MB * content.length) / 1_000_000)
      report.failures.push({ seed, error: `took ${took.toFixed(0)} ms for ${content.length} characters` });
  }
  return report;
}

/** `bench fuzz [inputs] [first seed]` */
export async function benchFuzz([inputs = String(INPUTS), first = '1']: readonly string[]): Promise<void> {
  const { read, refused, failures, slowestMs } = fuzz(Number(inputs), Number(first));
  console.log(
    `${inputs} inputs from seed ${first}: ${read} read, ${refused} refused as no law, ${failures.length} failures; slowest ${slowestMs.toFixed(1)} ms`,
  );
  for (const { seed, error } of failures.slice(0, 20)) console.log(`  seed ${seed}: ${error}`);
  if (failures.length > 0) process.exitCode = 1;
}

function check({ characters, body, explanation, attachments }: LegalDocument): void {
  const { total, placed, furniture, unplaced } = characters;
  if (placed + furniture + unplaced !== total) throw new Error('characters do not add up');
  const seen = new Set<string>();
  for (const { eId } of walk([...body, ...explanation, ...attachments])) {
    if (seen.has(eId)) throw new Error(`${eId} stands twice`);
    seen.add(eId);
  }
}

const LONGEST_REPEATED = 300;

type Random = () => number;
type Damage = (lines: string[], random: Random) => void;

const pick = (random: Random, count: number): number => Math.floor(random() * count);
const at = (lines: readonly string[], index: number): string => lines[index] ?? '';

/** What scanners, converters and editors do to a text, and worse. */
const DAMAGES: Damage[] = [
  (lines, random) => lines.splice(pick(random, lines.length), 1 + pick(random, 3)),
  (lines, random) => lines.splice(pick(random, lines.length), 0, at(lines, pick(random, lines.length))),
  (lines, random) => {
    const index = pick(random, lines.length);
    lines.splice(index, 2, `${at(lines, index)} ${at(lines, index + 1)}`);
  },
  (lines, random) => {
    const index = pick(random, lines.length);
    const line = at(lines, index);
    const cut = pick(random, line.length + 1);
    lines.splice(index, 1, line.slice(0, cut), line.slice(cut));
  },
  (lines, random) => {
    const index = pick(random, lines.length);
    lines[index] = at(lines, index)
      .replace(/1/g, 'l')
      .replace(/0/g, 'O')
      .replace(/\)/g, random() < 0.5 ? '1' : ')');
  },
  (lines, random) => {
    const index = pick(random, lines.length);
    const line = at(lines, index);
    const cut = pick(random, line.length + 1);
    lines[index] =
      line.slice(0, cut) + at(FRAGMENTS, pick(random, FRAGMENTS.length)) + line.slice(cut + pick(random, 4));
  },
  (lines, random) =>
    lines.splice(pick(random, lines.length), 0, at(FRAGMENTS, pick(random, FRAGMENTS.length))),
  (lines, random) => {
    const [a, b] = [pick(random, lines.length), pick(random, lines.length)];
    [lines[a], lines[b]] = [at(lines, b), at(lines, a)];
  },
  (lines, random) => {
    const index = pick(random, lines.length);
    lines[index] = at(lines, index)
      .slice(0, LONGEST_REPEATED)
      .repeat(1 + pick(random, 100));
  },
  (lines, random) => {
    const index = pick(random, lines.length);
    lines[index] = String.fromCharCode(
      ...Array.from({ length: 1 + pick(random, 40) }, () => pick(random, 0xffff)),
    );
  },
];

function damagedText(seed: number): string {
  const random = randomNumbers(seed);
  const lines = random() < 0.15 ? rubbish(seed) : inventedShape(seed).lines;
  if (random() < 0.3) lines.unshift('UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG TAMAN', 'Pasal I');
  if (random() < 0.3)
    lines.push('PENJELASAN', 'I. UMUM', 'II. PASAL DEMI PASAL', 'Pasal 1', 'Ayat (1)', 'Cukup jelas.');
  for (let damages = pick(random, 12); damages > 0 && lines.length > 0; damages -= 1)
    DAMAGES[pick(random, DAMAGES.length)]?.(lines, random);
  return lines.join(random() < 0.05 ? ' ' : '\n');
}
