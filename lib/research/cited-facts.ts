import { database } from '../db/client.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import type { CitedFacts } from '../law/format-citation.ts';

/**
 * What a citation of an instrument is made of on a day: its facts, and the acts that had amended it; for a Perppu, the act that made it law.
 * @example (await citedFacts(row, '2026-11-25')).amendedBy.at(-1)?.title.id
 */
export async function citedFacts({ facts, actedOnBy }: CatalogueRow, on: string): Promise<CitedFacts> {
  const amending = actedOnBy
    .filter(({ type, date }) => type === 'amends' && (date ?? '') <= on)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const ids = [...new Set(amending.map(({ from }) => from))];
  if (ids.length === 0) return { facts, amendedBy: [] };
  const rows = new Map((await readCatalogueRows(database(), ids)).map((row) => [row.facts.id, row]));
  const enacting = [...rows.values()].flatMap((row) => enactedBy(row) ?? []);
  const laws = new Map((await readCatalogueRows(database(), enacting)).map((row) => [row.facts.id, row]));
  const named = ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [laws.get(enactedBy(row) ?? '') ?? row] : [];
  });
  return { facts, amendedBy: [...new Map(named.map((row) => [row.facts.id, row.facts])).values()] };
}

function enactedBy({ actedOnBy }: CatalogueRow): string | null {
  return actedOnBy.find(({ type }) => type === 'enacts')?.from ?? null;
}
