import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consolidateStored } from '@/lib/cli/consolidate-stored.ts';
import { schemaDrift } from '@/lib/db/migrate.ts';
import { readCatalogueRows } from '@/lib/db/read-catalogue.ts';
import { readCounts } from '@/lib/db/read-counts.ts';
import { readText } from '@/lib/db/read-text.ts';
import { replaceConsolidation } from '@/lib/db/write-consolidation.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { sourceText } from '../law/invented-statute.ts';
import { inventedLibrary, type Library, TEXT } from '../research/invented-library.ts';

let library: Library;
const state = async (): Promise<unknown> => ({
  counts: await readCounts(library.db),
  expressions: await library.db.expression.findMany({ orderBy: { id: 'asc' } }),
});

beforeAll(async () => {
  library = await inventedLibrary();
});
afterAll(async () => {
  await library.db.$disconnect();
  rmSync(library.folder, { recursive: true, force: true });
});

describe('an import', () => {
  it('without a text leaves the catalogue, and names what is missing', async () => {
    const report = await library.import('');
    expect(report.failed).toEqual([
      { source: 'uu-7-2099/main', code: 'empty-source', message: expect.stringContaining('uu-7-2099.md') },
    ]);
    rmSync(path.join(library.mirror, 'id', 'uu-7-2099.md'));
    expect(await readCounts(library.db)).toEqual({
      instruments: 2,
      provisions: 0,
      articles: 0,
      officialTexts: 0,
    });
  });

  it('stores the tree as it was read', async () => {
    const report = await library.import();
    expect(report).toMatchObject({ unchanged: 0, missing: [], failed: [] });
    const stored = await readText(library.db, 'uu-7-2099/id@2099-02-01');
    const { body, explanation } = parseStatute(sourceText(TEXT));
    expect(stored?.trees.body).toEqual(body);
    expect(stored?.trees.explanation).toEqual(explanation);
    expect(await readCounts(library.db)).toMatchObject({ articles: 3, officialTexts: 1 });
  });

  it('of the same again changes nothing', async () => {
    const before = await state();
    expect(await library.import()).toMatchObject({ imported: [], unchanged: 1 });
    expect(await state()).toEqual(before);
  });

  it('of other bytes is refused and changes nothing', async () => {
    await library.db.expression.updateMany({ data: { contentHash: 'read by an older parser' } });
    const before = await state();
    const report = await library.import(`${TEXT}Pasal 4\nEmpat.`);
    expect(report.failed).toMatchObject([{ code: 'hash-mismatch' }]);
    expect(await state()).toEqual(before);
  });

  it('anew shows readers what is amended as it was amended, until that is computed anew', async () => {
    const { db } = library;
    const base = 'uu-7-2099/id@2099-02-01';
    const { body, explanation, attachments } = parseStatute(sourceText(TEXT));
    const amended = {
      body,
      explanation,
      attachments,
      validFrom: '2100-01-01',
      origins: new Map(),
      problems: [],
    };
    await replaceConsolidation(db, 'uu-7-2099', { base, hash: 'x', versions: [amended], outcomes: [] });
    const versions = async (): Promise<unknown> =>
      (await readCatalogueRows(db))
        .find(({ facts }) => facts.id === 'uu-7-2099')
        ?.texts.map(({ basis, validFrom, validTo }) => [basis, validFrom, validTo]);
    const told = [
      ['printed', '2099-02-01', '2100-01-01'],
      ['consolidated', '2100-01-01', null],
    ];
    expect(await versions()).toEqual(told);
    await db.expression.updateMany({ data: { contentHash: 'read by an older parser' } });
    expect((await library.import()).imported).toHaveLength(1);
    expect(await versions()).toEqual(told);
    expect((await readText(db, base))?.trees.body).toEqual(body);
    // The invented catalogue knows of no amendment: what is computed anew is none.
    expect((await consolidateStored(db)).instruments).toBe(1);
    expect(await versions()).toEqual([['printed', '2099-02-01', null]]);
    expect((await consolidateStored(db)).instruments).toBe(0);
  });

  it('leaves no version half written when storing fails', async () => {
    const before = await readCounts(library.db);
    const failing = library.db.$extends({
      query: { sourceFile: { update: () => Promise.reject(new Error('disk full')) } },
    });
    const { replaceExpression } = await import('@/lib/db/write-expression.ts');
    const [source] = await library.db.sourceFile.findMany();
    const draft = {
      source: { ...source, instrument: 'uu-7-2099' } as never,
      document: parseStatute(sourceText('Pasal 1\nSatu.')),
      validFrom: '2099-02-01',
      contentHash: 'x',
      method: 'markdown',
      retrievedAt: new Date(),
    };
    const [run] = await library.db.importRun.findMany();
    await expect(replaceExpression(failing as never, draft, run?.id ?? '')).rejects.toThrow('disk full');
    expect(await readCounts(library.db)).toEqual(before);
  });
});

it('has migrations that say what the schema says', async () => {
  expect(await schemaDrift(library.url)).toBe('');
});
