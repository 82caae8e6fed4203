import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringSource } from '@/lib/corpus/bring-source.ts';
import { readSource } from '@/lib/corpus/read-source.ts';
import { readTreatyCounts } from '@/lib/editorial/read-treaty-counts.ts';
import { shapeDifferences, treatyShape } from '@/lib/law/treaty-shape.ts';
import { catalogue, mirror } from './corpus.ts';

const COUNTS = readTreatyCounts(path.join('seeds', 'verification', 'treaties.yaml'));

describe.skipIf(!mirror)('the treaties held', () => {
  it.each(COUNTS.map((counted) => [counted.instrument, counted.language, counted] as const))(
    '%s (%s) has what was counted in it by eye',
    async (instrument, language, counted) => {
      const source = catalogue.sources.find(
        (one) => one.instrument === instrument && one.language === language && one.role === 'main',
      );
      expect(source).toBeDefined();
      if (!source) return;
      const { document } = await readSource(await bringSource(source, mirror), source);
      expect(shapeDifferences(treatyShape(document.body), counted)).toEqual([]);
    },
  );
});
