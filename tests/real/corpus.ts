import path from 'node:path';
import { bringSource } from '@/lib/corpus/bring-source.ts';
import { corpusMirror } from '@/lib/corpus/mirror.ts';
import { readSource } from '@/lib/corpus/read-source.ts';
import { type Catalogue, readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import type { LegalDocument } from '@/lib/law/document.ts';

/** The folder of real texts; null where there is none, and the tests that need it are skipped. */
export const mirror = corpusMirror();
if (!mirror)
  console.warn(
    'No mirror of the texts (LINDUNG_MIRROR, ./corpus, ../shared/corpus): tests on real texts are skipped.',
  );

export const catalogue: Catalogue = readCatalogue(path.resolve('seeds'));

/** The main text of an instrument as the importer reads it. */
export async function realDocument(id: string): Promise<LegalDocument> {
  const source = catalogue.sources.find(({ instrument, role }) => instrument === id && role === 'main');
  if (!source) throw new Error(`No main source for ${id}.`);
  return (await readSource(await bringSource(source, mirror), source)).document;
}
