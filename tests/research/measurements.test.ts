import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractReferences } from '@/lib/cli/extract-references.ts';
import { saveFigures } from '@/lib/db/figures.ts';
import { readMeasurements } from '@/lib/research/measurements.ts';
import { inventedLibrary, type Library } from './invented-library.ts';

let library: Library;

beforeAll(async () => {
  library = await inventedLibrary();
  await library.import();
  await extractReferences(library.db);
});
afterAll(async () => {
  await library.db.$disconnect();
  rmSync(library.folder, { recursive: true, force: true });
});

it('keeps what was measured of the texts held, and not what was measured of texts before them', async () => {
  const gists = { gists: 3, compared: 3, disagreeing: 1 };
  expect((await readMeasurements(library.db)).gists).toBeNull();
  await saveFigures(library.db, 'gists', gists);
  expect((await readMeasurements(library.db)).gists?.figures).toEqual(gists);
  await extractReferences(library.db);
  expect((await readMeasurements(library.db)).gists?.figures).toEqual(gists);
  await library.db.expression.updateMany({ data: { contentHash: 'another' } });
  await extractReferences(library.db);
  expect((await readMeasurements(library.db)).gists).toBeNull();
});
