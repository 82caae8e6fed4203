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
    db.expression.aggregate({ where: { basis: 'printed' }, _sum: { provisions: true, articles: true } }),
    db.instrument.count({ where: { expressions: { some: { sourceFile: { authority: 'official' } } } } }),
  ]);
  return {
    instruments,
    provisions: sums._sum.provisions ?? 0,
    articles: sums._sum.articles ?? 0,
    officialTexts: official,
  };
}
