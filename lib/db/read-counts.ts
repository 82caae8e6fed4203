import type { CharacterCount } from '../law/document.ts';
import type { Database } from './client.ts';

/** What the database holds, in numbers. */
export interface Counts {
  instruments: number;
  provisions: number;
  articles: number;
  /** Instruments with at least one official text. */
  officialTexts: number;
}

/** Counts what the database holds. */
export async function readCounts(db: Database): Promise<Counts> {
  const [instruments, sums, official] = await Promise.all([
    db.instrument.count(),
    db.expression.aggregate({ _sum: { provisions: true, articles: true } }),
    db.instrument.count({ where: { expressions: { some: { sourceFile: { authority: 'official' } } } } }),
  ]);
  return {
    instruments,
    provisions: sums._sum.provisions ?? 0,
    articles: sums._sum.articles ?? 0,
    officialTexts: official,
  };
}

/** Characters of all texts held, summed over their sources. */
export async function readCharacters(db: Database): Promise<CharacterCount> {
  const rows = await db.expression.findMany({ select: { characters: true } });
  const sum: CharacterCount = { total: 0, placed: 0, furniture: 0, unplaced: 0 };
  for (const row of rows) {
    const count = row.characters as unknown as CharacterCount;
    for (const key of ['total', 'placed', 'furniture', 'unplaced'] as const) sum[key] += count[key];
  }
  return sum;
}
