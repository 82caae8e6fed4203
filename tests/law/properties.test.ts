import { describe, expect, it } from 'vitest';
import { fuzz } from '@/lib/cli/bench/fuzz-parser.ts';
import { inventedShape, rubbish } from '@/lib/cli/bench/invented-shapes.ts';
import type { LegalDocument } from '@/lib/law/document.ts';
import { formatText } from '@/lib/law/format-text.ts';
import { LegalError } from '@/lib/law/legal-error.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { parseTreaty } from '@/lib/law/parse-treaty.ts';
import { walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

const STATUTES = 1000;
const RUBBISH = 20_000;

describe('a statute of any shape', () => {
  it('is read to the letter', () => {
    for (let seed = 1; seed <= STATUTES; seed += 1) {
      const { lines, expected } = inventedShape(seed);
      const document = parseStatute(sourceText(lines.join('\n')));
      const units = [...walk(document.body)].filter(({ eId }) => eId.startsWith('art_'));
      expect(
        units.map(({ eId, text }) => [eId, text]),
        `shape ${seed}`,
      ).toEqual(expected);
    }
  });

  it('is the same when written and read again', () => {
    for (let seed = 1; seed <= STATUTES; seed += 1) {
      const document = parseStatute(sourceText(inventedShape(seed).lines.join('\n')));
      expect(treeOf(parseStatute(sourceText(formatText(document)))), `shape ${seed}`).toEqual(
        treeOf(document),
      );
    }
  });
});

describe('a damaged text', () => {
  it('is read or refused, in time', () => {
    const { failures, read } = fuzz(2000);
    expect(failures).toEqual([]);
    expect(read).toBeGreaterThan(1500);
  });
});

describe('rubbish', () => {
  it.each([
    ['statute', parseStatute],
    ['treaty', (source: Parameters<typeof parseTreaty>[0]) => parseTreaty(source, 'en')],
  ] as const)(
    'is read as a %s or refused, with every character counted and every eId its own',
    (_, parse) => {
      for (let seed = 1; seed <= RUBBISH; seed += 1) {
        const source = sourceText(rubbish(seed).join('\n'), seed % 2 === 0 ? 1 : null);
        try {
          const document = parse(source);
          const { total, placed, furniture, unplaced } = document.characters;
          expect(placed + furniture + unplaced, `rubbish ${seed}`).toBe(total);
          const ids = [...walk([...document.body, ...document.explanation, ...document.attachments])].map(
            ({ eId }) => eId,
          );
          expect(new Set(ids).size, `rubbish ${seed}`).toBe(ids.length);
        } catch (error) {
          if (!(error instanceof LegalError)) throw new Error(`rubbish ${seed}`, { cause: error });
        }
      }
    },
  );

  it('nests no deeper than law does', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? 'a. satu:' : '1. dua:'));
    const document = parseStatute(sourceText(['Pasal 1', ...lines].join('\n')));
    expect(Math.max(...[...walk(document.body)].map(({ eId }) => eId.split('__').length))).toBeLessThan(12);
  });
});

function treeOf({ body, explanation, attachments }: LegalDocument): unknown {
  return [...walk([...body, ...explanation, ...attachments])].map(({ eId, kind, marker, heading, text }) => [
    eId,
    kind,
    marker,
    heading,
    text,
  ]);
}
