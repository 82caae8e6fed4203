import path from 'node:path';
import type { Database } from '../../db/client.ts';
import { readExtractions } from '../../db/extractions.ts';
import { saveFigures } from '../../db/figures.ts';
import { type CheckedPenalty, readCheckedPenalties } from '../../editorial/read-checked-penalties.ts';
import { bareFigures, raisedBy } from '../../law/sanction-figures.ts';
import type { Sanction } from '../../law/sanction-links.ts';
import type { PenalRemainder } from '../../law/sanctions.ts';

const FEWEST = 150;

/** Prints what was read of penalties in each text, what the rules left and why, and how many of the penalties read by eye came out the same; false where one did not. */
export async function verifySanctions(db: Database): Promise<boolean> {
  const texts = await readExtractions<Sanction, PenalRemainder>(db, 'sanctions');
  const rows = texts.flatMap((text) => text.rows);
  const measured = rows.filter(({ imprisonment, fine }) => imprisonment !== null || fine !== null);
  for (const { expressionId, rows, remainder } of texts.filter((text) => text.rows.length > 0)) {
    const findings = rows.flatMap((row) => row.findings.map(({ code }) => code));
    console.log(
      [
        expressionId.padEnd(40),
        `${rows.length} provisions (${counted(rows.map(({ kind }) => kind))})`,
        `without a row: ${counted(remainder.map(({ reason }) => reason)) || 'none'}`,
        findings.length > 0 ? `findings: ${counted(findings)}` : '',
      ]
        .filter(Boolean)
        .join('  '),
    );
  }
  const sample = readCheckedPenalties(path.resolve('seeds'));
  const held = sample.filter(({ instrument }) =>
    texts.some(({ expressionId }) => isOf(expressionId, instrument)),
  );
  const wrong = held.filter((checked) => !comesOut(checked, texts));
  for (const { instrument, eId } of wrong) console.log(`wrong: ${instrument} ${eId}`);
  const lost = rows.filter(({ refersTo }) => refersTo.some(({ found }) => !found)).length;
  console.log(
    [
      `\n${rows.length} penal provisions in ${texts.length} texts, ${measured.length} with figures of their own or taken over.`,
      `${held.length - wrong.length} of ${held.length} penalties read by eye come out the same.`,
      `${lost} provisions refer to one that is not held.`,
    ].join('\n'),
  );
  await saveFigures(db, 'sanctions', {
    provisions: rows.length,
    texts: texts.length,
    checked: held.length,
    right: held.length - wrong.length,
  });
  return wrong.length === 0 && (texts.length === 0 || measured.length >= FEWEST);
}

/** The text as printed is what was read by eye; of the rows at one place, one must have the figures. */
function comesOut(
  { instrument, eId, ...figures }: CheckedPenalty,
  texts: readonly { expressionId: string; rows: Sanction[] }[],
): boolean {
  const wanted = comparable(figures);
  return texts
    .filter(({ expressionId }) => isOf(expressionId, instrument))
    .some(({ rows }) =>
      rows.some(
        (row) => row.eId === eId && comparable({ ...bareFigures(row), raised: raisedBy(row) }) === wanted,
      ),
    );
}

function comparable({
  months,
  also,
  joined,
  rupiah,
  raised,
}: Omit<CheckedPenalty, 'instrument' | 'eId'>): string {
  return JSON.stringify({ months, also, joined, rupiah, raised });
}

function isOf(expressionId: string, instrument: string): boolean {
  return expressionId.startsWith(`${instrument}/`);
}

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}
