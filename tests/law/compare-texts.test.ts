import { describe, expect, it } from 'vitest';
import { compareTexts, differenceOf } from '@/lib/law/compare-texts.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { INVENTED_STATUTE, sourceText } from './invented-statute.ts';

const LONG =
  'Setiap orang yang dengan sengaja mengotori taman bermain wajib membersihkannya sampai bersih kembali';

describe('two wordings', () => {
  it.each([
    ['Ayunan dirawat.', 'Ayunan dirawat.', null],
    ['Ayunan dirawat.', 'ayunan  dirawat', 'typography'],
    ['perundang-undangan', 'perundang- undangan', 'typography'],
    [LONG, LONG.replace('bersih', 'bersib'), 'recognition'],
    [`${LONG} 5 tahun`, `${LONG} 8 tahun`, 'substance'],
    [LONG, LONG.replace('wajib', 'tidak wajib'), 'substance'],
    [LONG, LONG.slice(0, 60), 'substance'],
    ['', 'Ada.', 'substance'],
  ])('%s / %s differ in %s', (main, other, kind) => {
    expect(differenceOf(main, other)).toBe(kind);
  });
});

describe('two copies', () => {
  const main = parseStatute(sourceText(INVENTED_STATUTE));
  const compare = (content: string) => compareTexts(main, parseStatute(sourceText(content)));

  it('agree with themselves', () => {
    expect(compare(INVENTED_STATUTE)).toEqual({
      compared: 5,
      agreed: 5,
      differences: [],
      kinds: { typography: 0, recognition: 0, substance: 0 },
      onlyInMain: [],
      onlyInOther: [],
    });
  });

  it('show what one of them lost', () => {
    const lost = compare(INVENTED_STATUTE.replace('a. merusak ayunan;\n', ''));
    expect(lost.onlyInMain).toEqual(['art_2__para_1__point_a']);
    const found = compareTexts(
      parseStatute(sourceText(INVENTED_STATUTE.replace('a. merusak ayunan;\n', ''))),
      main,
    );
    expect(found.onlyInOther).toEqual(['art_2__para_1__point_a']);
  });

  it('show where the words differ, and only there', () => {
    const { differences, agreed } = compare(
      INVENTED_STATUTE.replace('Perawat merawat taman.', 'Perawat merawat dan mengunci taman.'),
    );
    expect(agreed).toBe(4);
    expect(differences).toMatchObject([{ eId: 'art_3', kind: 'substance' }]);
  });
});
