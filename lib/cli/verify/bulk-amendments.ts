import { type BulkText, bulkTexts } from '../../corpus/bulk-texts.ts';
import { extractText } from '../../corpus/extract-text.ts';
import { readAmendingAct } from '../../law/amendments/amending-act.ts';
import { type AmendingSource, type Consolidation, consolidate } from '../../law/amendments/consolidate.ts';
import type { LegalDocument } from '../../law/document.ts';
import { LegalError } from '../../law/legal-error.ts';
import { parseStatute } from '../../law/parse-statute.ts';

/** An amended act of a collection, with what became of the acts that amend it. */
export interface BulkChain extends Consolidation {
  target: string;
  base: LegalDocument;
  acts: number;
}

/** What a collection holds of amending acts. */
export interface BulkAmendments {
  texts: number;
  /** Acts whose title says that they amend another, and those with numbered instructions that were read. */
  titled: number;
  withInstructions: number;
  instructions: number;
  /** Acts whose amended act is not in the collection, or is named in no known form. */
  withoutTarget: number;
  chains: BulkChain[];
}

/** The day does not matter here, the order does: acts of a year are applied by number. */
const MIDYEAR = '-07-01';

/** Applies every amending act of a folder of archives to the act it amends, where that is there too. */
export async function amendBulk(folder: string): Promise<BulkAmendments> {
  const texts = new Map<string, BulkText>();
  for (const text of bulkTexts(folder))
    texts.set(`${text.type}-${text.number}-${text.year}`.toLowerCase(), text);
  const found: BulkAmendments = {
    texts: texts.size,
    titled: 0,
    withInstructions: 0,
    instructions: 0,
    withoutTarget: 0,
    chains: [],
  };
  const byTarget = new Map<string, AmendingSource[]>();
  for (const [id, text] of texts) {
    if (!isTitledAmendment(text)) continue;
    found.titled += 1;
    const document = await read(text);
    const articles = document ? readAmendingAct(document) : [];
    if (articles.length > 0) found.withInstructions += 1;
    for (const article of articles) {
      found.instructions += article.instructions.length;
      const act = { instrument: id, source: id, date: `${text.year}${MIDYEAR}`, articles: [article] };
      if (article.target && texts.has(article.target))
        byTarget.set(article.target, [...(byTarget.get(article.target) ?? []), act]);
      else found.withoutTarget += 1;
    }
  }
  for (const [target, acts] of byTarget) {
    const text = texts.get(target);
    const base = text ? await read(text) : null;
    if (base) found.chains.push({ target, base, acts: acts.length, ...consolidate(base, acts, base.title) });
  }
  return found;
}

function isTitledAmendment({ bytes }: BulkText): boolean {
  const head = new TextDecoder().decode(bytes.slice(0, 900)).split(/Menimbang/i)[0] ?? '';
  return /\bPERUBAHAN\b/i.test(head);
}

async function read({ bytes }: BulkText): Promise<LegalDocument | null> {
  try {
    return parseStatute((await extractText(bytes, 'markdown')).text);
  } catch (error) {
    if (error instanceof LegalError) return null;
    throw error;
  }
}
