import path from 'node:path';
import { bringSource } from '@/lib/corpus/bring-source.ts';
import { corpusMirror } from '@/lib/corpus/mirror.ts';
import { readSource } from '@/lib/corpus/read-source.ts';
import { type Catalogue, readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { readAmendingAct } from '@/lib/law/amendments/amending-act.ts';
import { type AmendingSource, type Consolidation, consolidate } from '@/lib/law/amendments/consolidate.ts';
import type { LegalDocument } from '@/lib/law/document.ts';
import { validFrom } from '@/lib/law/timeline.ts';

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

/** A text held with the acts that amend it and all that is computed from them. */
export async function consolidatedText(
  id: string,
): Promise<{ base: LegalDocument; acts: AmendingSource[]; consolidation: Consolidation }> {
  const base = await realDocument(id);
  const acting = catalogue.instruments.filter((facts) =>
    facts.relations.some(({ type, to }) => type === 'amends' && to === id),
  );
  const acts: AmendingSource[] = [];
  for (const facts of acting) {
    if (!catalogue.sources.some(({ instrument, role }) => instrument === facts.id && role === 'main'))
      continue;
    acts.push({
      instrument: facts.id,
      source: `${facts.id}/main`,
      date: validFrom(facts),
      articles: readAmendingAct(await realDocument(facts.id)).filter(({ target }) => target === id),
    });
  }
  const text = { body: base.body, explanation: base.explanation };
  return { base, acts, consolidation: consolidate(text, acts, base.title) };
}
