import type { TextComparison } from '../law/compare-texts.ts';
import type { Completion } from '../law/complete-text.ts';
import type { CharacterCount, Problem } from '../law/document.ts';
import type { Correction } from '../law/source-text.ts';
import type { Database } from './client.ts';

/** How well one text was read. */
export interface TextAccuracy {
  instrument: string;
  language: string;
  /** Articles the text has by its own count; null where nobody counted. */
  expected: number | null;
  articles: number;
  paragraphs: number;
  points: number;
  characters: CharacterCount;
  corrections: number;
  /** Provisions and endings taken from a second copy. */
  completed: number;
  /** Findings of the checks by code. */
  faults: Record<string, number>;
  /** Articles and recitals compared with second copies, and those with the same words. */
  compared: number;
  agreed: number;
}

/** How well every text held was read, by instrument. */
export async function readAccuracy(db: Database): Promise<TextAccuracy[]> {
  const [expressions, counts, copies] = await Promise.all([
    db.expression.findMany({
      where: { basis: 'printed' },
      include: { sourceFile: { select: { articles: true } } },
      orderBy: { id: 'asc' },
    }),
    db.provision.groupBy({
      by: ['expressionId', 'kind'],
      where: { kind: { in: ['paragraph', 'point'] }, component: 'body' },
      _count: true,
    }),
    db.sourceFile.findMany({
      where: { role: 'alternate' },
      select: { instrumentId: true, language: true, comparison: true },
    }),
  ]);
  const countOf = (expressionId: string, kind: string): number =>
    counts.find((row) => row.expressionId === expressionId && row.kind === kind)?._count ?? 0;
  return expressions.map(
    ({
      id,
      instrumentId,
      language,
      articles,
      characters,
      corrections,
      completions,
      problems,
      sourceFile,
    }) => {
      const comparisons = copies
        .filter((copy) => copy.instrumentId === instrumentId && copy.language === language)
        .flatMap(({ comparison }) => (comparison ? [comparison as unknown as TextComparison] : []));
      return {
        instrument: instrumentId,
        language,
        expected: sourceFile.articles,
        articles,
        paragraphs: countOf(id, 'paragraph'),
        points: countOf(id, 'point'),
        characters: characters as unknown as CharacterCount,
        corrections: (corrections as unknown as Correction[]).length,
        completed: (completions as unknown as Completion[]).length,
        faults: byCode(problems as unknown as Problem[]),
        compared: comparisons.reduce((sum, { compared }) => sum + compared, 0),
        agreed: comparisons.reduce((sum, { agreed }) => sum + agreed, 0),
      };
    },
  );
}

function byCode(problems: readonly Problem[]): Record<string, number> {
  const faults: Record<string, number> = {};
  for (const { code } of problems) faults[code] = (faults[code] ?? 0) + 1;
  return faults;
}
