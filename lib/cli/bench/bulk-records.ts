import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extractMarkdown } from '../../corpus/extract-markdown.ts';
import type { InstrumentFacts } from '../../law/catalogue.ts';
import type { InstrumentType } from '../../law/instrument.ts';
import { LegalError } from '../../law/legal-error.ts';
import { parseStatute } from '../../law/parse-statute.ts';
import type { SearchRecord } from '../../search/engine.ts';
import { searchRecords } from '../../search/search-records.ts';
import { uncataloguedFacts } from '../uncatalogued-facts.ts';

const BLOCK = 512;

/**
 * The search records of archives of Markdown statutes (`uu/2002/23.md` inside), as an import would make them; what is no statute is left out.
 * @param archives paths of .tar.gz files
 */
export function* bulkRecords(archives: readonly string[]): Generator<SearchRecord> {
  for (const archive of archives)
    for (const { name, content } of filesIn(gunzipSync(readFileSync(archive)))) {
      const [, type, year, number] = /(\w+)\/(\d{4})\/([^/]+)\.md$/.exec(name) ?? [];
      const document = type && year && number ? readable(content.toString('utf8')) : null;
      if (!document || !type || !year || !number) continue;
      const facts = bulkFacts(type as InstrumentType, number, Number(year), document.title ?? '');
      yield* searchRecords({ facts, status: 'inForce', ...document });
    }
}

/** Files of a tar archive (POSIX ustar): a header block, then the content in whole blocks. */
function* filesIn(tar: Buffer): Generator<{ name: string; content: Buffer }> {
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const field = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const name = field(0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(124, 12), 8) || 0;
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (field(156, 1) === '0') yield { name: [field(345, 155), name].filter(Boolean).join('/'), content };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function readable(content: string): ReturnType<typeof parseStatute> | null {
  try {
    return parseStatute(extractMarkdown(content));
  } catch (error) {
    if (error instanceof LegalError) return null;
    throw error;
  }
}

function bulkFacts(type: InstrumentType, number: string, year: number, subject: string): InstrumentFacts {
  const short = `${type.toUpperCase()} ${number}/${year}`;
  const title = { id: `${short} ${subject}`.trim(), en: short };
  const id = `${type}-${number.toLowerCase()}-${year}`;
  return uncataloguedFacts({ id, type, number, year, title }, short);
}
