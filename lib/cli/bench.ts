import os from 'node:os';
import { LegalError } from '../law/legal-error.ts';
import { benchCitations } from './bench/bench-citations.ts';
import { benchParser } from './bench/bench-parser.ts';
import { benchRelevance } from './bench/bench-relevance.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchFuzz } from './bench/fuzz-parser.ts';
import { RUNS } from './bench/timing.ts';

/** Each subject measures itself and prints medians, with the least and the most beside them. */
const SUBJECTS: Record<string, (args: readonly string[]) => Promise<void>> = {
  parser: benchParser,
  fuzz: benchFuzz,
  citations: benchCitations,
  relevance: benchRelevance,
  search: benchSearch,
};

const [name = 'parser', ...args] = process.argv.slice(2);
const subject = SUBJECTS[name];
if (!subject) {
  console.error(`Usage: npm run bench -- [${Object.keys(SUBJECTS).join(' | ')}] …`);
  process.exit(1);
}
console.log(
  `${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.versions.node}; medians of ${RUNS} runs, least and most beside them.`,
);
try {
  await subject(args);
} catch (error) {
  if (!(error instanceof LegalError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  process.exit(1);
}
