import { createHash } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { extractionHashes, readTextStates, saveExtraction, type TextState } from '../db/extractions.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { readText, type StoredText } from '../db/read-text.ts';
import type { Origins } from '../law/amendments/origins.ts';
import { eIdLineage } from '../law/eid.ts';
import { isNational } from '../law/instrument.ts';
import { type Provision, walk } from '../law/provision.ts';
import { type BorrowedProvision, linkSanctions } from '../law/sanction-links.ts';
import { penalProvisions } from '../law/sanctions.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Reads the penal provisions out of every national text in Indonesian whose words, or those of a text it may refer to, changed.
 * @returns how many texts were read and what they hold; null where all was up to date
 */
export async function extractSanctions(db: Database): Promise<{ texts: number; rows: number } | null> {
  const rows = await readCatalogueRows(db);
  const national = new Set(rows.filter(({ facts }) => isNational(facts.type)).map(({ facts }) => facts.id));
  const texts = (await readTextStates(db)).filter(
    ({ instrumentId, language }) => language === 'id' && national.has(instrumentId),
  );
  const code = fingerprint(['lib/law', 'lib/cli/extract-sanctions.ts']);
  const hash = createHash('sha256')
    .update([code, ...texts.map(({ id, contentHash }) => `${id} ${contentHash}`)].join('\n'))
    .digest('hex');
  const known = await extractionHashes(db, 'sanctions');
  const stale = texts.filter(({ id }) => known.get(id) !== hash);
  if (stale.length === 0) return null;
  const related = (id: string, wanted: string): string[] =>
    (rows.find(({ facts }) => facts.id === id)?.facts.relations ?? [])
      .filter(({ type }) => type === wanted)
      .map(({ to }) => to);
  // An act that makes a regulation in lieu law carries what that amends.
  const amends = new Map(
    rows.map(({ facts: { id } }) => [
      id,
      [id, ...related(id, 'enacts')].flatMap((act) => related(act, 'amends')),
    ]),
  );
  const read = new Map<string, StoredText | null>();
  const textOf = async (id: string): Promise<StoredText | null> => {
    if (!read.has(id)) read.set(id, await readText(db, id));
    return read.get(id) ?? null;
  };
  const bodyOf = async (id: string): Promise<Provision[]> => {
    const stored = await textOf(id);
    return stored ? [...stored.trees.body, ...stored.trees.attachment] : [];
  };
  let count = 0;
  for (const text of stale) {
    const body = await bodyOf(text.id);
    const { provisions, remainder } = penalProvisions(body);
    const borrow = await borrowing(text, texts, amends, bodyOf);
    const origins = (await textOf(text.id))?.origins;
    const sanctions = linkSanctions(provisions, body, borrow).map((sanction) => ({
      ...sanction,
      since: sinceOf(sanction.eId, origins),
    }));
    await saveExtraction(db, 'sanctions', hash, { expressionId: text.id, rows: sanctions, remainder });
    count += sanctions.length;
  }
  return { texts: stale.length, rows: count };
}

/** The day since which the words of a provision, or of what it stands in, are law; null where those of the law as enacted. */
function sinceOf(eId: string, origins: Origins | undefined): string | null {
  const days = eIdLineage(eId).map((above) => origins?.get(above)?.validFrom ?? '');
  return days.sort().at(-1) || null;
}

/** An amending act refers into the act it amends, as that reads on its day, and into what others before it put there. */
async function borrowing(
  text: TextState,
  texts: readonly TextState[],
  amends: ReadonlyMap<string, string[]>,
  bodyOf: (id: string) => Promise<Provision[]>,
): Promise<BorrowedProvision> {
  const amended = amends.get(text.instrumentId) ?? [];
  if (amended.length === 0) return () => null;
  const family = texts
    .filter(({ instrumentId, validFrom }) => {
      const related =
        amended.includes(instrumentId) || (amends.get(instrumentId) ?? []).some((id) => amended.includes(id));
      return related && instrumentId !== text.instrumentId && (validFrom ?? '') <= (text.validFrom ?? '9999');
    })
    .sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''));
  const indexes: [string, Map<string, Provision>][] = [];
  for (const { id, instrumentId } of family) {
    const index = new Map<string, Provision>();
    for (const provision of walk(await bodyOf(id)))
      index.set(/__qstr_[^_]+__(art_.+)$/.exec(provision.eId)?.[1] ?? provision.eId, provision);
    indexes.push([instrumentId, index]);
  }
  return (eId) => {
    for (const [instrument, index] of indexes) {
      const provision = index.get(eId);
      if (provision) return { instrument, provision };
    }
    return null;
  };
}
