import { createHash } from 'node:crypto';
import { readSource } from '../corpus/read-source.ts';
import type { Database } from '../db/client.ts';
import { hasComparison, saveComparison } from '../db/write-comparison.ts';
import { saveCompletions, storedHash } from '../db/write-expression.ts';
import type { Origins } from '../law/amendments/origins.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import { checkDocument } from '../law/check-document.ts';
import { checkTreaty } from '../law/check-treaty.ts';
import { compareTexts, isReliable } from '../law/compare-texts.ts';
import { type Completion, completeText } from '../law/complete-text.ts';
import type { LegalDocument, Problem } from '../law/document.ts';
import { LegalError } from '../law/legal-error.ts';
import { lostExplanation } from '../law/lost-explanation.ts';
import { type Provision, walk } from '../law/provision.ts';
import { fingerprint } from './fingerprint.ts';
import { type ImportOptions, PARSER } from './import-texts.ts';

/** What became of the second copies. */
export interface ComparisonReport {
  compared: string[];
  unchanged: number;
  /** Provisions and endings taken from them. */
  completed: number;
  /** Copies in no form that is read as a text, or that could not be had. */
  left: { source: string; message: string }[];
}

/** Compares each alternate with the main text of its instrument and language, keeps what it says, and takes from it what the main text lost. */
export async function compareSources(
  db: Database,
  sources: readonly SourceFacts[],
  { bring }: Pick<ImportOptions, 'bring'>,
): Promise<ComparisonReport> {
  const report: ComparisonReport = { compared: [], unchanged: 0, completed: 0, left: [] };
  const parser = fingerprint(PARSER);
  for (const main of sources.filter(({ role }) => role === 'main')) {
    const copies = sources.filter(
      ({ role, instrument, language }) =>
        role === 'alternate' && instrument === main.instrument && language === main.language,
    );
    const hash = createHash('sha256')
      .update(
        [main.sha256, parser, await storedHash(db, main.id), ...copies.map(({ sha256 }) => sha256)].join(
          '\n',
        ),
      )
      .digest('hex');
    const known = await Promise.all(copies.map(({ id }) => hasComparison(db, id, hash)));
    if (known.every(Boolean)) report.unchanged += copies.length;
    else await compareCopies(db, main, copies, { bring, hash, report });
  }
  return report;
}

interface Task extends Pick<ImportOptions, 'bring'> {
  hash: string;
  report: ComparisonReport;
}

async function compareCopies(
  db: Database,
  main: SourceFacts,
  copies: readonly SourceFacts[],
  { bring, hash, report }: Task,
): Promise<void> {
  const read = async (source: SourceFacts): Promise<LegalDocument> =>
    (await readSource(await bring(source), source)).document;
  const completions: Completion[] = [];
  let document: LegalDocument | null = null;
  let completed: LegalDocument | null = null;
  let explained: Explained | null = null;
  for (const copy of copies) {
    try {
      document ??= await read(main);
      completed ??= document;
      const other = await read(copy);
      const comparison = compareTexts(document, other);
      await saveComparison(db, copy.id, hash, comparison);
      report.compared.push(copy.id);
      if (!isReliable(comparison)) continue;
      const { body, completions: taken } = completeText(completed, {
        document: other,
        path: copy.path,
        url: copy.url,
      });
      const explanation = lostExplanation(completed, other);
      if (explanation) explained = { source: copy, provisions: explanation };
      completed = { ...completed, body, explanation: explanation ?? completed.explanation };
      completed = { ...completed, problems: [...checkDocument(completed), ...checkTreaty(completed)] };
      completions.push(...taken);
    } catch (error) {
      if (!(error instanceof LegalError)) throw error;
      if (error.code !== 'source-unavailable') await saveComparison(db, copy.id, hash, null);
      report.left.push({ source: copy.id, message: error.message });
    }
  }
  if (!completed) return;
  const problems = [...completed.problems, ...completions.map(takenWords), ...takenExplanation(explained)];
  if (
    await saveCompletions(
      db,
      main.id,
      { ...completed, problems },
      { completions, origins: printedIn(explained) },
    )
  )
    report.completed += completions.length + (explained ? 1 : 0);
}

/** A Penjelasan that the main copy lacks, and the copy it is printed in. */
interface Explained {
  source: SourceFacts;
  provisions: readonly Provision[];
}

function printedIn(explained: Explained | null): Origins {
  const source = explained?.source.id ?? null;
  return new Map(
    [...walk(explained?.provisions ?? [])].map(({ eId }) => [
      eId,
      { validFrom: null, enactedBy: null, enactedByEId: null, source },
    ]),
  );
}

function takenExplanation(explained: Explained | null): Problem[] {
  return (explained?.provisions ?? []).map(({ eId, position }) => ({
    code: 'taken-from-second-copy',
    eId,
    ...position,
    message: `The main copy has no Penjelasan; this one is printed in the second copy ${explained?.source.path}.`,
  }));
}

/** A reader of the findings learns too that words come from elsewhere. */
function takenWords({ eId, extent, evidence, path, line, page }: Completion): Problem {
  const what = extent === 'unit' ? 'This provision is' : 'The words at its end are';
  const place = page === null ? `line ${line}` : `page ${page}, line ${line}`;
  const message = `${what} lost in the main copy (${evidence}) and taken from the second copy ${path}, ${place}.`;
  return { code: 'taken-from-second-copy', eId, line: null, page: null, message };
}
