import { createHash } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { type CatalogueRow, type HeldText, readCatalogueRows } from '../db/read-catalogue.ts';
import { readSources, readText } from '../db/read-text.ts';
import {
  consolidationSubject,
  derivedFrom,
  removeConsolidation,
  replaceConsolidation,
} from '../db/write-consolidation.ts';
import { readAmendingAct } from '../law/amendments/amending-act.ts';
import { type AmendingSource, consolidate } from '../law/amendments/consolidate.ts';
import { versionProblems } from '../law/amendments/version-problems.ts';
import { validFrom } from '../law/timeline.ts';
import { fingerprint } from './fingerprint.ts';

/** What was computed anew. */
export interface ConsolidationReport {
  instruments: number;
  versions: number;
  applied: number;
  left: number;
}

/** Computes the versions by date of every text that other instruments amend, from what is stored; what is up to date is left alone. */
export async function consolidateStored(db: Database): Promise<ConsolidationReport> {
  const report: ConsolidationReport = { instruments: 0, versions: 0, applied: 0, left: 0 };
  const rows = await readCatalogueRows(db);
  const byId = new Map(rows.map((row) => [row.facts.id, row]));
  const code = fingerprint(['lib/law', 'lib/cli/consolidate-stored.ts']);
  const contents = new Map(
    (
      await db.expression.findMany({
        where: { basis: 'printed' },
        select: { id: true, contentHash: true, provisions: true },
      })
    ).map(({ id, contentHash, provisions }) => [id, `${contentHash} ${provisions}`]),
  );
  for (const row of rows) {
    const acting = row.actedOnBy
      .filter(({ type, toEId }) => type === 'amends' && toEId === null)
      .map(({ from }) => from);
    const base = printedText(row);
    if (!base || acting.length === 0) {
      if (await removeConsolidation(db, row.facts.id)) report.instruments += 1;
      continue;
    }
    const acts = [...new Set(acting)].sort().flatMap((id) => byId.get(id) ?? []);
    const parts = [row, ...acts].map(({ facts, texts }) => [
      facts.id,
      validFrom(facts),
      texts.filter(({ basis }) => basis === 'printed').map(({ id }) => [id, contents.get(id)]),
    ]);
    const hash = createHash('sha256')
      .update(JSON.stringify([code, parts]))
      .digest('hex');
    if ((await derivedFrom(db, consolidationSubject(row.facts.id))) === hash) continue;
    const { versions, outcomes } = await consolidateText(db, row, base, acts, hash);
    report.instruments += 1;
    report.versions += versions;
    report.applied += outcomes.filter(({ applied }) => applied).length;
    report.left += outcomes.filter(({ applied }) => !applied).length;
  }
  return report;
}

/** The official text an act is applied to; translations are not amended. */
function printedText({ texts }: CatalogueRow): HeldText | undefined {
  return texts.find(
    ({ basis, language, authority }) => basis === 'printed' && language === 'id' && authority === 'official',
  );
}

async function consolidateText(
  db: Database,
  { facts }: CatalogueRow,
  base: HeldText,
  acts: readonly CatalogueRow[],
  hash: string,
): Promise<{ versions: number; outcomes: ReturnType<typeof consolidate>['outcomes'] }> {
  const stored = await readText(db, base.id);
  if (!stored) return { versions: 0, outcomes: [] };
  const { body, explanation, attachment } = stored.trees;
  const state = (await readSources(db, facts.id)).find(({ facts: source }) => source.id === base.sourceId)
    ?.facts.validFrom;
  const sources = (await Promise.all(acts.map((act) => amendingSource(db, act, facts.id)))).filter(
    // A copy that prints a later state of the law has in it what was changed before.
    (source) => source !== null && (!state || source.date === null || source.date > state),
  );
  const { versions, outcomes } = consolidate(
    { body, explanation },
    sources as AmendingSource[],
    facts.title.id,
  );
  await replaceConsolidation(db, facts.id, {
    base: base.id,
    hash,
    outcomes,
    versions: versions.map((version) => ({
      ...version.text,
      validFrom: version.validFrom,
      origins: version.origins,
      attachments: attachment,
      problems: versionProblems(version, attachment, stored.problems),
    })),
  });
  return { versions: versions.length, outcomes };
}

/** Null where the instructions of an act are all for other instruments. */
async function amendingSource(
  db: Database,
  act: CatalogueRow,
  target: string,
): Promise<AmendingSource | null> {
  const text = printedText(act);
  const stored = text && (await readText(db, text.id));
  const common = { instrument: act.facts.id, date: validFrom(act.facts) };
  if (!text || !stored) return { ...common, source: null, articles: [] };
  const all = readAmendingAct({ body: stored.trees.body, explanation: stored.trees.explanation });
  const articles = all.filter((article) => article.target === target);
  const [explained] = stored.trees.explanation;
  const explanationSource = (explained && stored.origins.get(explained.eId)?.source) ?? text.sourceId;
  return articles.length > 0 || all.length === 0
    ? { ...common, source: text.sourceId, explanationSource, articles }
    : null;
}
