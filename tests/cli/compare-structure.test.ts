import { describe, expect, it } from 'vitest';
import { compareStructure } from '@/lib/cli/verify/compare-structure.ts';
import type { SampledStructure } from '@/lib/editorial/read-structure-sample.ts';
import type { Problem } from '@/lib/law/document.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { INVENTED_STATUTE, sourceText } from '../law/invented-statute.ts';

const document = parseStatute(sourceText(INVENTED_STATUTE));
const AS_IT_IS: SampledStructure = {
  law: 'uu-1-2099',
  penjelasan: true,
  part: false,
  chapters: 2,
  parts: 1,
  subparts: 0,
  own: ownUnits(),
  instructions: [],
  quoted: [],
  explained: ['2'],
  plain: ['1', '3'],
  lost: [],
};

function ownUnits(): string[] {
  return [
    ...['art_1', 'art_1__point_1', 'art_1__point_2', 'art_2', 'art_2__para_1', 'art_2__para_1__point_a'],
    ...['art_2__para_1__point_b', 'art_2__para_1__point_b__point_1', 'art_2__para_1__point_b__point_2'],
    ...['art_2__para_1__point_c', 'art_2__para_2', 'art_3'],
  ];
}

const problemAt = (eId: string): Problem => ({
  code: 'gap-in-numbering',
  eId,
  line: 1,
  page: null,
  message: 'A number is missing.',
});

const differences = (sample: Partial<SampledStructure>, problems: Problem[] = []) =>
  compareStructure({ ...AS_IT_IS, ...sample }, { ...document, problems }).differences;

describe('a tree against what was counted by hand', () => {
  it('differs in nothing where both have the same', () => {
    expect(differences({})).toEqual([]);
  });

  it('misses a unit, told where a problem names its article', () => {
    const own = [...ownUnits(), 'art_2__para_3'];
    const missing = { of: 'ayat', eId: 'art_2__para_3', what: 'missing' };
    expect(differences({ own })).toEqual([{ ...missing, told: false }]);
    expect(differences({ own }, [problemAt('art_2__para_2')])).toEqual([{ ...missing, told: true }]);
    expect(differences({ own }, [problemAt('art_3')])).toEqual([{ ...missing, told: false }]);
  });

  it('has a unit the law has not, unless only a part of the law was read', () => {
    const own = ownUnits().filter((eId) => eId !== 'art_3');
    expect(differences({ own })).toEqual([
      { of: 'articles', eId: 'art_3', what: 'not in the law', told: false },
    ]);
    expect(differences({ own, part: true })).toEqual([]);
  });

  it('differs in headings, in what is explained and in what the source lacks', () => {
    expect(differences({ chapters: AS_IT_IS.chapters + 1 })).toMatchObject([
      { of: 'headings', what: 'missing' },
    ]);
    expect(differences({ explained: ['2', '3'], plain: ['1'] })).toMatchObject([
      { of: 'explained words', eId: 'exp__art_3', what: 'words of another unit' },
    ]);
    expect(differences({ lost: ['art_3'] })).toMatchObject([{ of: 'lost', eId: 'art_3', what: 'not told' }]);
    expect(differences({ lost: ['art_3'] }, [problemAt('art_3')])).toEqual([]);
  });
});
