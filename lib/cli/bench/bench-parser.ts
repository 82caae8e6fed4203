import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractMarkdown } from '../../corpus/extract-markdown.ts';
import { corpusMirror } from '../../corpus/mirror.ts';
import { LegalError } from '../../law/legal-error.ts';
import { parseStatute } from '../../law/parse-statute.ts';
import { median, RUNS, seconds, spread } from './timing.ts';

const MB = 1_000_000;

/** Reading Markdown statutes of a folder, by default the mirror: MB/s, growth with size, memory. */
export async function benchParser([folder = corpusMirror() ?? '']: readonly string[]): Promise<void> {
  if (!folder)
    throw new LegalError(
      'source-unavailable',
      'There is no mirror of the texts: name a folder of Markdown statutes.',
    );
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  benchTexts(texts);
  benchGrowth(texts.find((text) => text.length > 50_000) ?? texts[0] ?? '');
}

function benchTexts(contents: readonly string[]): void {
  const size = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0) / MB;
  let read = 0;
  const before = process.memoryUsage().rss / MB;
  const speeds = Array.from({ length: RUNS }, () => {
    read = 0;
    return (
      size /
      seconds(() => {
        for (const content of contents) if (readable(content)) read += 1;
      })
    );
  });
  console.log(
    `${contents.length} texts, ${size.toFixed(1)} MB, ${read} read as statutes: ${spread(speeds, 'MB/s')}`,
  );
  console.log(
    `memory: ${before.toFixed(0)} MB before, ${(process.memoryUsage().rss / MB).toFixed(0)} MB after ${RUNS} runs`,
  );
}

/** One statute after another in one file, twice as many each time: twice the time where it is linear. */
function benchGrowth(content: string): void {
  for (const megabytes of [1, 2, 4, 8, 16, 32, 50]) {
    const text = content.repeat(Math.ceil((megabytes * MB) / content.length));
    const times = Array.from({ length: 3 }, () => seconds(() => readable(text)));
    console.log(
      `${megabytes} MB in one file: ${spread(times, 's')}, ${(megabytes / median(times)).toFixed(1)} MB/s`,
    );
  }
}

function readable(content: string): boolean {
  try {
    return parseStatute(extractMarkdown(content)).body.length > 0;
  } catch (error) {
    if (error instanceof LegalError) return false;
    throw error;
  }
}
